import ArgumentParser
import Reports
import Storage
import Wording

/// `palier export`: a report to a file or to standard output.
struct Export: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: Process.language("Écrire un rapport.", "Write a report."))
  }

  @Argument(
    help: .say(
      "Une évaluation, ou - pour l’entrée standard.", "An assessment, or - for standard input.",
      valueName: Process.language("fichier", "file")))
  var file: String

  @Option(help: .say("Le format du rapport.", "The report's format."))
  var format = ReportFormat.markdown

  @Option(
    name: .shortAndLong,
    help: .say(
      "Le fichier à écrire\u{202F}; sans lui ou avec -, la sortie standard.",
      "The file to write; without it or with -, standard output.", valueName: Process.language("chemin", "path")))
  var output: String?

  @Flag(help: .say("Remplacer le fichier s’il existe.", "Replace the file if it exists."))
  var force = false

  @Flag(
    help: .say(
      "Sans notes, noms, preuves ni organisation.", "Without notes, names, evidence or organisation."))
  var anonymous = false

  @OptionGroup var questionnaire: QuestionnaireOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let loaded = try Loading(language: language).assessment(at: file, questionnaire: questionnaire.name)
    let bytes = format.bytes(of: (anonymous ? loaded.redacted : loaded).material(in: language))
    guard let output, output != "-" else {
      try StandardStream.write(String(decoding: bytes, as: UTF8.self))
      return
    }
    do throws(DurableFileError) {
      try DurableFile.write(bytes, to: output, mode: force ? .replace : .createOnly)
    } catch {
      throw error.failure(in: language, canForce: true)
    }
  }
}

extension ReportFormat: ExpressibleByArgument {}
