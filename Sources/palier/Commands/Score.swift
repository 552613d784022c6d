import ArgumentParser
import JSON
import Reports
import Wording

/// `palier score`: the result of an assessment, without a terminal.
struct Score: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "score",
      abstract: Process.language(
        "Dire le niveau, les raisons et l’accompagnement recommandé.",
        "Show the level, the reasons and the recommended support."))
  }

  @Argument(
    help: .say(
      "Une évaluation, ou - pour l’entrée standard.", "An assessment, or - for standard input.",
      valueName: Process.language("fichier", "file")))
  var file: String

  @Option(help: .say("Le format du résultat.", "The result’s format."))
  var format = Format.text

  @OptionGroup var questionnaire: QuestionnaireOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let loaded = try Loading(language: common.language).assessment(at: file, questionnaire: questionnaire.name)
    let material = loaded.material(in: common.language)
    switch format {
    case .text: try StandardStream.write(TextReport(material).text)
    case .json: try StandardStream.write(JSONWriter.text(WholeScorecardJSON(material).value))
    }
  }
}
