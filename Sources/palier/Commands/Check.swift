import ArgumentParser
import Glibc
import Maturity
import Storage
import Wording

/// `palier check`: everything wrong with a questionnaire, at once.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: Process.language("Vérifier un questionnaire.", "Check a questionnaire."))
  }

  @Argument(
    help: .say(
      "Le dossier ou le fichier d’un questionnaire, son identifiant, ou - pour l’entrée standard.",
      "A questionnaire's directory or file, its identifier, or - for standard input.",
      valueName: Process.language("chemin", "path")))
  var path: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let questionnaire = try load()
    let axes = questionnaire.axes.count
    let criteria = questionnaire.criteria.count
    try StandardStream.write(
      language(
        "\(questionnaire.id) \(questionnaire.version)\u{A0}: \(axes) \(language.plural(axes, "axe", "axes")), "
          + "\(criteria) \(language.plural(criteria, "critère", "critères")), aucun problème\n",
        "\(questionnaire.id) \(questionnaire.version): \(axes) \(language.plural(axes, "axis", "axes")), "
          + "\(criteria) \(language.plural(criteria, "criterion", "criteria")), no problem\n"))
  }

  /// A path wins over an identifier: what is checked is most often being written.
  private func load() throws(Failure) -> Questionnaire {
    let language = common.language
    let input = path == "-" ? try StandardStream.read(atMost: QuestionnaireFile.limit) : nil
    do throws(QuestionnaireLoadError) {
      if let input {
        return try QuestionnaireFile.questionnaire(in: input, file: language("entrée standard", "standard input"))
      }
      return try QuestionnaireFile.questionnaire(at: path)
    } catch {
      let catalogue = Loading(language: language).catalogue
      if case .unreadable(_, ENOENT) = error, catalogue.entries.contains(where: { $0.id.rawValue == path }) {
        return try Loading(language: language).questionnaire(.init(path))
      }
      throw error.failure(in: language)
    }
  }
}
