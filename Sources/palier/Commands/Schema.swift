import ArgumentParser
import JSON
import Reports
import Storage
import Wording

/// `palier schema`: the JSON Schema of what other programs read and write.
struct Schema: ParsableCommand {
  enum Document: String, CaseIterable, ExpressibleByArgument {
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
      "Ce que donne score --format json, ou le fichier d’une évaluation.",
      "What score --format json prints, or an assessment’s file.", valueName: Process.language("objet", "document")))
  var document: Document

  @OptionGroup var common: CommonOptions

  func run() throws {
    let schema =
      switch document {
      case .scorecard: ScorecardSchema.value
      case .assessment: AssessmentSchema.value
      }
    try StandardStream.write(JSONWriter.text(schema))
  }
}
