import ArgumentParser
import Canvas
import Glibc
import Maturity
import Reports
import Storage
import Wording

/// `palier export`: reports to a file, to a folder or to standard output.
struct Export: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: Process.language("Écrire des rapports.", "Write reports."),
      discussion: Process.language(
        """
        Formats\u{A0}: markdown, html, pdf, xlsx (un classeur), csv (une ligne par critère), json (tout, selon palier \
        schema export), svg (le graphique des axes).
        Profils\u{A0}: synthesis (une page pour un commanditaire), full (tout), facilitator (avec ce qu’il faut revoir, \
        les temps, que demander, une proposition d’accompagnement)\u{202F}; csv, json et svg n’en dépendent pas.
        """,
        """
        Formats: markdown, html, pdf, xlsx (a workbook), csv (a row per criterion), json (everything, by palier schema \
        export), svg (the chart of the axes).
        Profiles: synthesis (a page for a sponsor), full (everything), facilitator (with flags, times, what to ask \
        and a support proposal); csv, json and svg do not depend on it.
        """))
  }

  @Argument(
    help: .say(
      "Une évaluation, ou - pour l’entrée standard.", "An assessment, or - for standard input.",
      valueName: Process.language("fichier", "file")))
  var file: String

  @Option(
    name: .customLong("format"),
    help: .say(
      "Le format, ou plusieurs avec des virgules\u{202F}; sans lui, celui que dit le nom du fichier, sinon markdown.",
      "The format, or several with commas between them; without it what the file’s name says, else markdown.",
      valueName: Process.language("formats", "formats")))
  var formats: [ReportFormats] = []

  @Option(
    help: .say(
      "Ce que dit le rapport, et à qui.", "What the report says, and to whom.",
      valueName: Process.language("profil", "profile")))
  var profile = ReportProfile.full

  @Option(
    help: .say(
      "Une évaluation plus ancienne, ou - pour l’entrée standard, à laquelle comparer.",
      "An earlier assessment, or - for standard input, to compare with.",
      valueName: Process.language("ancienne", "old")))
  var since: String?

  @Option(
    name: .shortAndLong,
    help: .say(
      "Le fichier à écrire, ou le dossier\u{202F}; sans lui ou avec -, la sortie standard.",
      "The file to write, or the folder; without it or with -, standard output.",
      valueName: Process.language("chemin", "path")))
  var output: String?

  @Flag(help: .say("Remplacer les fichiers qui existent.", "Replace files that exist."))
  var force = false

  @Flag(
    help: .say(
      "Sans rien de ce que quelqu’un a tapé.", "Without anything that somebody typed."))
  var anonymous = false

  @Option(
    help: .say(
      "Le logo de l’organisation, PNG ou JPEG, ou - pour l’entrée standard, en tête des rapports html et pdf.",
      "The organisation’s logo, PNG or JPEG, or - for standard input, at the head of the html and pdf reports.",
      valueName: Process.language("image", "picture")))
  var logo: String?

  @Option(
    help: .say(
      "Ce qui sépare les champs du csv.", "What separates the fields of csv.",
      valueName: Process.language("séparateur", "separator")))
  var separator: CSVReport.Separator?

  @Flag(
    name: .customLong("bom"), inversion: .prefixedNo,
    help: .say(
      "Marquer le csv comme UTF-8, ce qu’attendent les tableurs.", "Mark csv as UTF-8, as spreadsheets expect."))
  var hasByteOrderMark: Bool?

  @OptionGroup var questionnaire: QuestionnaireOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let named = formats.flatMap(\.formats).reduce(into: [ReportFormat]()) { if !$0.contains($1) { $0.append($1) } }
    let wanted = named.isEmpty ? [output.flatMap(ReportFormat.init(path:)) ?? .markdown] : named
    try checkOptions(for: wanted)
    let destination = try destination(for: wanted)
    var content = try content(in: language)
    content.separator = separator ?? .semicolon
    content.hasByteOrderMark = hasByteOrderMark ?? true
    if let logo { content.logo = try Self.logo(at: logo, in: language) }
    guard let destination else {
      for format in wanted { try StandardStream.write(try content.bytes(in: format)) }
      return
    }
    let paths = try ReportWriter(language: language).write(wanted, of: content, to: destination, sparing: inputs)
    // Of a file the person has said the path.
    guard case .folder = destination else { return }
    // A name may hold what a terminal acts upon; a program that reads them needs them as they are.
    let lines = isatty(STDOUT_FILENO) == 0 ? paths : paths.map { Sanitiser.line($0) }
    try StandardStream.write(lines.map { $0 + "\n" }.joined())
  }

  /// Refuses an option that would do nothing.
  private func checkOptions(for formats: [ReportFormat]) throws(Failure) {
    let language = common.language
    guard logo == nil || !anonymous else {
      throw Failure(
        language(
          "--logo nomme l’organisation\u{A0}: pas avec --anonymous",
          "--logo names the organisation: not with --anonymous"), .badUsage)
    }
    guard [file, since, logo].count(where: { $0 == "-" }) < 2 else {
      throw Failure(
        language("l’entrée standard ne se lit qu’une fois\u{A0}: un seul -", "standard input is read once: one - only"),
        .badUsage)
    }
    let idle: (option: String, formats: [ReportFormat])? =
      if logo != nil, !formats.contains(.html), !formats.contains(.pdf) {
        ("--logo", [.html, .pdf])
      } else if since != nil, formats == [.csv] {
        ("--since", ReportFormat.allCases.filter { $0 != .csv })
      } else if separator != nil, !formats.contains(.csv) {
        ("--separator", [.csv])
      } else if let hasByteOrderMark, !formats.contains(.csv) {
        (hasByteOrderMark ? "--bom" : "--no-bom", [.csv])
      } else {
        nil
      }
    guard let idle else { return }
    let names = language.list(idle.formats.map(\.rawValue))
    throw Failure(
      language("\(idle.option) n’a d’effet que sur \(names)", "\(idle.option) only has an effect on \(names)"),
      .badUsage)
  }

  /// What the reports are made of, which none may take the place of.
  private var inputs: [ReportWriter.Input] {
    let given: [(String?, ReportWriter.Input.Role)] = [(file, .assessment), (since, .earlier), (logo, .logo)]
    return given.compactMap { path, role in
      // Standard input may be a file of a name.
      path.map { ReportWriter.Input(path: $0 == "-" ? "/dev/stdin" : $0, role: role) }
    }
  }

  /// Nil for standard output.
  private func destination(for formats: [ReportFormat]) throws(Failure) -> ReportWriter.Destination? {
    let language = common.language
    guard let output, output != "-" else {
      guard formats.count == 1 else {
        throw Failure(
          language(
            "plusieurs formats\u{A0}: donnez un dossier avec -o", "several formats: give a folder with -o"), .badUsage)
      }
      if let binary = formats.first(where: { !$0.isText }), isatty(STDOUT_FILENO) != 0 {
        throw Failure(
          language(
            "\(binary.rawValue)\u{A0}: ce n’est pas du texte pour un terminal\u{202F}; donnez un fichier avec -o",
            "\(binary.rawValue): not text for a terminal; give a file with -o"), .badUsage)
      }
      return nil
    }
    return try .init(path: output, for: formats, stem: stem, isReplaced: force, in: language)
  }

  /// What reports in a folder are called: as the assessment.
  private var stem: String {
    guard file != "-" else { return "palier" }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.hasSuffix(".json") && name != ".json" ? String(name.dropLast(5)) : name
  }

  private func content(in language: Language) throws(Failure) -> ExportContent {
    let loading = Loading(language: language)
    guard let since else {
      let loaded = try loading.assessment(at: file, questionnaire: questionnaire.name)
      return content(of: loaded, since: nil, in: language)
    }
    let pair = try loading.pair(since, file, questionnaire: questionnaire.name)
    return content(of: pair.later, since: pair.earlier.assessment, in: language)
  }

  private func content(
    of loaded: LoadedAssessment, since earlier: Assessment?, in language: Language
  ) -> ExportContent {
    let shown = anonymous ? loaded.redacted : loaded
    return ExportContent(
      material: shown.material(in: language, profile, since: anonymous ? earlier?.redacted : earlier),
      document: shown.document)
  }

  private static func logoBytes(at path: String, in language: Language) throws(Failure) -> [UInt8] {
    guard path != "-" else { return try StandardStream.read(atMost: Logo.heaviest) }
    do throws(FileReadError) {
      return try RegularFile.read(path, atMost: Logo.heaviest)
    } catch {
      throw Failure(error.text(in: language), error.code)
    }
  }

  private static func logo(at path: String, in language: Language) throws(Failure) -> Logo {
    let bytes = try logoBytes(at: path, in: language)
    do throws(Logo.Fault) {
      return try Logo(bytes)
    } catch {
      throw Failure(
        "\(path == "-" ? language("entrée standard", "standard input") : path)\(language.colon)\(error.text(in: language))",
        .badData)
    }
  }
}
