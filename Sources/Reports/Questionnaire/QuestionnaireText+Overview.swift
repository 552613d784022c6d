import Maturity
import Wording

extension QuestionnaireText {
  /// What the questionnaire is, its levels, the kinds of support, and every axis with its questions.
  var overview: [[String]] {
    [about, levels, supports] + questionnaire.axes.flatMap { axis($0, inFull: false) }
  }

  private var about: [String] {
    heading("\(questionnaire.title) \(questionnaire.version)") + wrapped(questionnaire.summary)
      + wrapped(language("Licence", "Licence") + language.colon + questionnaire.licence)
      + wrapped(questionnaire.notice)
  }

  private var levels: [String] {
    heading(language("Niveaux", "Levels"))
      + questionnaire.scale.levels.flatMap {
        wrapped("\($0.name)\(language.colon)\($0.definition)", lead: "\($0.number) ") + wrapped($0.help, lead: "    ")
      }
  }

  private var supports: [String] {
    heading(language("Types d’accompagnement", "Kinds of support"))
      + questionnaire.supports.flatMap { support in
        wrapped("\(support.name)\(language.colon)\(support.title). \(support.description)")
          + support.questions.flatMap { wrapped($0.text, lead: "    • ") }
      }
  }

  /// An axis by the questions of its criteria, or with the criteria in full.
  func axis(_ axis: Axis, inFull: Bool) -> [[String]] {
    let title = heading("\(axis.id) \(axis.name)") + wrapped(axis.summary)
    guard !inFull else { return [title] + axis.criteria.flatMap(criterion) }
    return [
      title
        + axis.criteria.flatMap { wrapped("\($0.name)\(language.colon)\($0.question)", lead: "  \($0.id) ") }
    ]
  }
}
