import Maturity
import Wording

extension MarkdownReport {
  /// How to read the report, what it rests on, and what it is worth.
  func addMethod(_ document: inout MarkdownDocument) {
    document.heading(2, language("Méthode et limites", "Method and limits"))
    document.paragraph(questionnaire.summary)
    document.paragraph(questionnaire.notice)
    document.heading(3, language("Échelle", "Scale"))
    document.bullets(
      questionnaire.scale.levels.map { [.strong(label("\($0.number) \($0.name)")), .plain($0.definition)] })
    document.heading(3, language("Règles", "Rules"))
    document.bullets(explanation.method)
    document.heading(3, language("Sources", "Sources"))
    document.bullets(
      questionnaire.sources.map { source in
        "\(source.title), \(source.publisher), \(language.longDate(source.date))."
      })
    document.heading(3, language("Versions", "Versions"))
    addVersions(&document)
  }

  private func addVersions(_ document: inout MarkdownDocument) {
    let reference = material.assessment.questionnaire
    var lines = [
      reading(questionnaire.title, questionnaire.reference),
      language("Licence du questionnaire\u{A0}: ", "Licence of the questionnaire: ") + questionnaire.licence + ".",
      language("Règles de calcul\u{A0}: version\u{A0}", "Scoring rules: version ") + ScorecardJSON.rulesVersion + ".",
      language(
        "Évaluation \(material.assessment.id), révision\u{A0}\(material.assessment.revision).",
        "Assessment \(material.assessment.id), revision \(material.assessment.revision)."),
    ]
    if reference != questionnaire.reference {
      lines.append(
        language("Réponses données avec un autre état\u{A0}: ", "Answered with another state: ")
          + reading(reference.id.rawValue, reference))
    }
    let stray = material.strayAnswers.map(\.rawValue)
    if !stray.isEmpty {
      lines.append(
        language(
          "Réponses sans critère dans cette version, laissées de côté\u{A0}: \(language.list(stray)).",
          "Answers without a criterion in this version, left out: \(language.list(stray))."))
    }
    document.bullets(lines)
  }

  private func reading(_ title: String, _ reference: QuestionnaireReference) -> String {
    language(
      "\(title) (\(reference.id)), version\u{A0}\(reference.version), empreinte\u{A0}\(reference.digest).",
      "\(title) (\(reference.id)), version \(reference.version), digest \(reference.digest).")
  }
}
