import ArgumentParser
import Canvas
import Glibc
import Maturity
import Storage
import Terminal
import Wording
import Workshop

/// `palier take`: the workshop, on the start screen or on one assessment.
struct Take: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "take",
      abstract: Process.language(
        "Mener un atelier\u{A0}: l’écran d’accueil, ou une évaluation.",
        "Run a workshop: the start screen, or one assessment."))
  }

  @Argument(
    help: .say(
      "Une évaluation à reprendre, ou à créer si elle n’existe pas.",
      "An assessment to resume, or to create if there is none.",
      valueName: Process.language("fichier", "file")))
  var file: String?

  @Option(
    help: .say(
      "Répondre seul, avant l’atelier, sous ce rôle\u{202F}; palier merge réunit les feuilles.",
      "Answer alone, before the workshop, under this role; palier merge puts the sheets together.",
      valueName: Process.language("rôle", "role")))
  var sheet: String?

  @Flag(
    help: .say(
      "Ligne par ligne, pour un lecteur d’écran ou un script\u{202F}; aussi par la variable ACCESSIBLE.",
      "Line by line, for a screen reader or a script; also by the variable ACCESSIBLE."))
  var accessible = false

  @OptionGroup var looks: LookOptions
  @OptionGroup var questionnaire: QuestionnaireOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    try checkName()
    let isSpoken = accessible || Process.environment["ACCESSIBLE"].map { !$0.isEmpty } ?? false
    guard isSpoken || isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 else { throw notATerminal }
    let theme = try looks.chosenTheme(in: language)
    let files = SessionFiles(language: language, questionnaire: questionnaire.name, respondent: sheet)
    // Whatever is wrong with a file is said before the screen is taken; nothing is created for a screen that is none.
    let existing = try file.flatMap { path throws(Failure) in try files.openExisting(path) }
    if existing == nil { try files.checkQuestionnaire() }
    let terminal = isSpoken ? nil : try takenTerminal(theme)
    defer { terminal?.close() }
    let catalogue = file == nil ? files.catalogue : Catalogue()
    var workshop = Workshop(
      language: language, size: terminal?.size ?? SpokenScreen.size, stage: .start(StartView(catalogue)))
    if let open = try existing ?? file.map({ path throws(Failure) in try files.create(at: path) }) {
      // As if it had been chosen on the start screen: that says why it is read-only.
      _ = workshop.update(.completed(.opened(open)), at: nil)
    }
    let display: any SessionDisplay = terminal ?? SpokenDisplay()
    let unsaved = SessionLoop(workshop: workshop, display: display, files: files).run()
    terminal?.close()
    if let unsaved {
      throw Failure(
        language("dernières réponses non enregistrées\u{A0}: ", "last answers not saved: ") + unsaved.withoutAdvice,
        .cannotWrite)
    }
  }

  private func takenTerminal(_ theme: ColourTheme?) throws(Failure) -> Terminal {
    do throws(TerminalError) {
      return try Terminal(theme: theme, drawsPlainly: looks.isPlain)
    } catch {
      throw error.failure(in: common.language)
    }
  }

  /// A word that is neither a file nor a subcommand is most often a slip: nothing is created for it.
  private func checkName() throws(Failure) {
    guard let file else { return }
    if file == "-" { throw notAFile }
    let names = Palier.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard names.contains(file) || !file.contains("/") && !file.contains("."), access(file, F_OK) != 0 else { return }
    throw Failure(
      common.language(
        "\(file)\u{A0}: ni un fichier ni une sous-commande\u{202F}; voir palier --help, ou donnez un nom en .json",
        "\(file): neither a file nor a subcommand; see palier --help, or give a name in .json"), .badUsage)
  }

  private var notAFile: Failure {
    Failure(
      common.language(
        "take enregistre à chaque réponse\u{A0}: il lui faut un fichier, pas -",
        "take saves every answer: it needs a file, not -"),
      .badUsage)
  }

  private var notATerminal: Failure {
    Failure(
      common.language(
        "take a besoin d’un terminal\u{202F}; pour un résultat sans terminal\u{A0}: palier score FICHIER, "
          + "palier export FICHIER --format markdown",
        "take needs a terminal; for a result without one: palier score FILE, palier export FILE --format markdown"))
  }
}
