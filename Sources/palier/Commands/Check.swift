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
      "A questionnaire’s directory or file, its identifier, or - for standard input.",
      valueName: Process.language("chemin", "path")))
  var path: String

  @Flag(
    help: .say(
      "Demander aussi tout ce qui aide à animer\u{A0}: preuves, relances, étapes suivantes, offres, traduction.",
      "Also ask for all that helps to facilitate: evidence, prompts, next steps, offers, translation."))
  var strict = false

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
        let name = language("entrée standard", "standard input")
        return try QuestionnaireFile.check(in: input, file: name, isStrict: strict)
      }
      do throws(QuestionnaireLoadError) {
        return try QuestionnaireFile.check(at: path, isStrict: strict)
      } catch .unreadable(_, ENOENT) where isInstalled {
        return try Loading(language: language).catalogue.check(.init(path), isStrict: strict)
      } catch {
        throw error
      }
    } catch {
      throw error.failure(in: language)
    }
  }

  private var isInstalled: Bool {
    Loading(language: common.language).catalogue.entries.contains { $0.id.rawValue == path }
  }
}
