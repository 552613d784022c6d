import ArgumentParser
import JSON
import Reports
import Storage
import Wording

/// `palier schema`: the JSON Schema of what other programs read and write.
struct Schema: ParsableCommand {
  enum Document: String, CaseIterable, ExpressibleByArgument {
    case scorecard, assessment, export, comparison
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: Process.language(
        "Donner le schéma JSON d’un résultat, d’une évaluation, d’un export ou d’une comparaison.",
        "Give the JSON Schema of a scorecard, an assessment, an export or a comparison."))
  }

  @Argument(
    help: .say(
      "Ce que donne score --format json, le fichier d’une évaluation, ce que donne export --format json, ou compare.",
      "What score --format json prints, an assessment’s file, what export --format json writes, or compare.",
      valueName: Process.language("objet", "document")))
  var document: Document

  @OptionGroup var common: CommonOptions

  func run() throws {
    let schema =
      switch document {
      case .scorecard: ScorecardSchema.value
      case .assessment: AssessmentSchema.value
      case .export: ExportSchema.value(assessment: AssessmentSchema.value)
      case .comparison: ComparisonSchema.value
      }
    try StandardStream.write(JSONWriter.text(schema))
  }
}
