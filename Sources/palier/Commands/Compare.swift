import ArgumentParser
import Glibc
import Reports
import Storage
import Wording

/// `palier compare`: what changed from one assessment to a later one.
struct Compare: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare",
      abstract: Process.language(
        "Dire ce qui a changé d’une évaluation à la suivante.", "Show what changed from one assessment to the next."))
  }

  @Argument(
    help: .say(
      "L’évaluation d’avant, ou - pour l’entrée standard.", "The assessment before, or - for standard input.",
      valueName: Process.language("avant", "old")))
  var old: String

  @Argument(
    help: .say(
      "L’évaluation d’après, ou - pour l’entrée standard.", "The assessment after, or - for standard input.",
      valueName: Process.language("après", "new")))
  var new: String

  @Option(help: .say("Le format de la comparaison.", "The comparison’s format."))
  var format = ComparisonFormat.text

  @Option(
    name: .shortAndLong,
    help: .say(
      "Le fichier à écrire\u{202F}; sans lui ou avec -, la sortie standard.",
      "The file to write; without it or with -, standard output.", valueName: Process.language("chemin", "path")))
  var output: String?

  @Flag(help: .say("Remplacer le fichier s’il existe.", "Replace the file if it exists."))
  var force = false

  @OptionGroup var questionnaire: QuestionnaireOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    guard !isSameFile else {
      throw Failure(
        language(
          "\(old) et \(new)\u{A0}: le même fichier\u{202F}; donnez deux évaluations",
          "\(old) and \(new): the same file; give two assessments"), .badUsage)
    }
    let pair = try Loading(language: language).pair(old, new, questionnaire: questionnaire.name)
    let wording = ComparisonWording(
      from: pair.earlier.assessment, to: pair.later.document.assessment, of: pair.later.questionnaire, in: language)
    let text = format.text(of: wording)
    guard let output, output != "-" else { return try StandardStream.write(text) }
    do throws(DurableFileError) {
      try DurableFile.write(Array(text.utf8), to: output, mode: force ? .replace : .createOnly)
    } catch {
      throw error.failure(in: language, canForce: true)
    }
  }

  private var isSameFile: Bool { old == new || old != "-" && new != "-" && FileIdentity.areSame(old, new) }
}

extension ComparisonFormat: ExpressibleByArgument {}
