import ArgumentParser
import JSON
import Reports
import Storage
import Wording

/// `palier schema`: the JSON Schema of what other programs read and write.
struct Schema: ParsableCommand {
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case scorecard, assessment
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: Process.language(
        "Donner le schéma JSON d’un résultat ou d’une évaluation.",
        "Give the JSON Schema of a scorecard or of an assessment."))
  }

  @Argument(
    help: .say(
      "scorecard, ce que donne score --format json, ou assessment, le fichier d’une évaluation.",
      "scorecard, what score --format json prints, or assessment, an assessment’s file.",
      valueName: Process.language("sujet", "subject")))
  var subject: Subject

  @OptionGroup var common: CommonOptions

  func run() throws {
    let schema =
      switch subject {
      case .scorecard: ScorecardSchema.value
      case .assessment: AssessmentSchema.value
      }
    try StandardStream.write(JSONWriter.text(schema))
  }
}
