import ArgumentParser
import JSON
import Reports
import Storage
import Wording

/// `palier schema`: the JSON Schema of what other programs read and write.
struct Schema: ParsableCommand {
  enum Document: String, CaseIterable, ExpressibleByArgument {
    case scorecard, assessment, export
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: Process.language(
        "Donner le schéma JSON d’un résultat, d’une évaluation ou d’un export.",
        "Give the JSON Schema of a scorecard, of an assessment or of an export."))
  }

  @Argument(
    help: .say(
      "Ce que donne score --format json, le fichier d’une évaluation, ou ce que donne export --format json.",
      "What score --format json prints, an assessment’s file, or what export --format json writes.",
      valueName: Process.language("objet", "document")))
  var document: Document

  @OptionGroup var common: CommonOptions

  func run() throws {
    let schema =
      switch document {
      case .scorecard: ScorecardSchema.value
      case .assessment: AssessmentSchema.value
      case .export: ExportSchema.value(assessment: AssessmentSchema.value)
      }
    try StandardStream.write(JSONWriter.text(schema))
  }
}
