import Maturity
import Wording

extension QuestionnaireText {
  /// The steps to begin with and the stakes, each with its criteria.
  var steps: [[String]] {
    themes(language("Étapes pour commencer", "Steps to begin with"), questionnaire.steps, areNumbered: true)
      + themes(language("Enjeux", "Stakes"), questionnaire.stakes, areNumbered: false)
  }

  private func themes(_ title: String, _ themes: [Theme], areNumbered: Bool) -> [[String]] {
    guard !themes.isEmpty else { return [] }
    return [
      heading(title)
        + themes.enumerated().flatMap { place, theme in
          wrapped(theme.name, lead: areNumbered ? "\(place + 1). " : "• ") + wrapped(theme.description, lead: "    ")
            + wrapped(named(theme.criteria), lead: "    ")
        }
    ]
  }

  /// The terms of the field.
  var glossary: [[String]] {
    guard !questionnaire.glossary.isEmpty else { return [] }
    return [
      heading(language("Termes", "Terms"))
        + questionnaire.glossary.alphabetical(by: \.name).flatMap {
          wrapped("\($0.name)\(language.colon)\($0.definition)")
        }
    ]
  }

  /// The references by the document that they stand in, then the documents with their dates.
  var sources: [[String]] {
    let references = questionnaire.references.flatMap {
      wrapped("\($0.name)\(language.colon)\(questionnaire.wording(of: $0, in: language).text)")
    }
    let documents = questionnaire.sources.flatMap {
      wrapped("\($0.title), \($0.publisher), \(language.longDate($0.date))", lead: "• ")
    }
    return [
      references.isEmpty ? [] : heading(language("Références", "References")) + references,
      documents.isEmpty ? [] : heading(language("Sources", "Sources")) + documents,
    ]
  }
}
