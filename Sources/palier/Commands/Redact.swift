import ArgumentParser
import Maturity
import Reports
import Storage
import Wording

/// `palier redact`: an assessment without a word that somebody typed.
struct Redact: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "redact",
      abstract: Process.language(
        "Ôter notes, noms, preuves et organisation, en gardant les scores.",
        "Remove notes, names, evidence and organisation, keeping the scores."))
  }

  @Argument(
    help: .say(
      "Une évaluation, ou - pour l’entrée standard.", "An assessment, or - for standard input.",
      valueName: Process.language("fichier", "file")))
  var path: String

  @OptionGroup var file: NewFileOptions
  @OptionGroup var questionnaire: QuestionnaireOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let loaded = try Loading(language: common.language).assessment(at: path, questionnaire: questionnaire.name)
    // Without its source: members that this version does not know may say anything.
    try file.write(
      loaded.document.assessment.redacted, ScorecardJSON(loaded.scorecard, of: loaded.questionnaire).value,
      in: common.language)
  }
}
