import ArgumentParser
import Canvas
import Maturity
import Storage
import Wording

/// `palier list`: the questionnaires and assessments at hand.
struct List: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: Process.language(
        "Lister les questionnaires et les évaluations.", "List questionnaires and assessments."))
  }

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let loading = Loading(language: language)
    var problems: [String] = []
    var text = language("Questionnaires\n", "Questionnaires\n")
    for entry in loading.catalogue.entries {
      do throws(QuestionnaireLoadError) {
        let questionnaire = try loading.catalogue.questionnaire(entry, in: language)
        text += "  \(entry.id) \(questionnaire.version)  \(Sanitiser.line(questionnaire.title))\(origin(of: entry))\n"
        text += "    \(contents(of: questionnaire))\n"
      } catch {
        problems += error.failure(in: language).lines
      }
    }
    if let home = try home() {
      let assessments = home.list()
      text += language("\nÉvaluations", "\nAssessments") + " (\(Sanitiser.line(home.assessmentsPath)))\n"
      if assessments.isEmpty { text += language("  aucune\n", "  none\n") }
      for assessment in assessments { text += "  \(describe(assessment))\n" }
    }
    try StandardStream.write(text)
    if !problems.isEmpty { throw Failure(problems, .badData) }
  }

  /// What there is in a questionnaire, and how to read it.
  private func contents(of questionnaire: Questionnaire) -> String {
    let language = common.language
    let counts = [
      (questionnaire.axes.count, language("axe", "axis"), language("axes", "axes")),
      (questionnaire.criteria.count, language("critère", "criterion"), language("critères", "criteria")),
      (questionnaire.scale.levels.count, language("niveau", "level"), language("niveaux", "levels")),
      (questionnaire.offering.offers.count, language("offre", "offer"), language("offres", "offers")),
      (questionnaire.glossary.count, language("terme", "term"), language("termes", "terms")),
    ]
    let shown = counts.filter { $0.0 > 0 }.map { "\($0.0) \(language.plural($0.0, $0.1, $0.2))" }
    return shown.joined(separator: ", ")
      + " · \(Sanitiser.line(questionnaire.licence)) · palier show \(questionnaire.id)"
  }

  /// Nil when nothing says where it is; a setting that is wrong is said.
  private func home() throws(Failure) -> DataHome? {
    do throws(DataHomeError) {
      return try DataHome(environment: Process.environment)
    } catch .nowhere {
      return nil
    } catch {
      throw error.failure(in: common.language)
    }
  }

  private func origin(of entry: QuestionnaireCatalogue.Entry) -> String {
    switch entry.origin {
    case .shipped: ""
    case .directory(let path): "  (\(Sanitiser.line(path)))"
    }
  }

  private func describe(_ assessment: AssessmentSummary) -> String {
    let name = Sanitiser.line(assessment.path.split(separator: "/").last ?? "")
    guard let readable = assessment.content.readable else {
      return name + common.language("  illisible", "  unreadable")
    }
    let answers = common.language.plural(
      readable.answered, common.language("réponse", "answer"), common.language("réponses", "answers"))
    let subject = [readable.organisation, readable.team, readable.product].filter { !$0.isEmpty }
    return [name, "\(readable.questionnaire), \(readable.answered) \(answers)", subject.joined(separator: " · ")]
      .filter { !$0.isEmpty }.map { Sanitiser.line($0) }.joined(separator: "  ")
  }
}
