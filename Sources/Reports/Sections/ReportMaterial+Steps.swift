import Maturity
import Scoring
import Wording

extension ReportMaterial {
  /// Where the team stands on the steps to begin with and how each stake fares; nil for a questionnaire without any.
  var stepsSection: Section? {
    let scores = ThemeScores(of: assessment.sheet, with: questionnaire)
    var sections: [Section] = []
    if !questionnaire.steps.isEmpty {
      let current = scores.currentStep.flatMap { step in questionnaire.steps.first { $0.id == step.theme } }
      let standing =
        current.map {
          [
            Span.plain(language("Étape en cours\u{A0}: ", "Current step: ")), .quoted($0.name, isStrong: true),
            .plain("."),
          ]
        }
        ?? [.plain(language("Toutes les étapes sont à leur cible.", "Every step is at its target."))]
      sections.append(
        Section(
          "steps", RichText(language("Étapes pour commencer", "Steps to begin with")),
          [
            .paragraph(RichText(standing)),
            .table(table(questionnaire.steps, scores.steps, language("Étape", "Step"), isNumbered: true)),
          ]))
    }
    if !questionnaire.stakes.isEmpty {
      sections.append(
        Section(
          "stakes", RichText(language("Enjeux", "Stakes")),
          [.table(table(questionnaire.stakes, scores.stakes, language("Enjeu", "Stake"), isNumbered: false))]))
    }
    guard !sections.isEmpty else { return nil }
    return Section(
      "themes", RichText(language("Étapes et enjeux", "Steps and stakes")), sections: sections)
  }

  private func table(_ themes: [Theme], _ scores: [ThemeScore], _ title: String, isNumbered: Bool) -> Table {
    Table(
      language("Indice, réponses et critères à relever, par ", "Index, answers and criteria to raise, by ")
        + title.lowercased(),
      [
        .init(title, breadth: 4), .init(language("Indice", "Index"), isNumeric: true, breadth: 2),
        .init(language("Réponses", "Answers"), isNumeric: true, breadth: 2),
        .init(language("Sous la cible", "Below target"), breadth: 3),
      ],
      zip(themes, scores).enumerated().map { place, pair in
        let (theme, score) = pair
        let below = theme.criteria.filter(isBelowTarget)
        return [
          .init([.plain(isNumbered ? "\(place + 1)\u{A0}· " : ""), .quoted(theme.name)]),
          .init(explanation.short(score.index)),
          .init("\(score.coverage.answered)/\(score.coverage.applicable)"),
          .init(
            below.isEmpty
              ? RichText(score.isAtTarget ? language("aucun", "none") : "–") : RichText(numbers(of: below))),
        ]
      })
  }

  private func isBelowTarget(_ id: Criterion.ID) -> Bool {
    guard case .answered(let rank) = assessment[id].state, questionnaire.scale[rank] != nil else { return false }
    return rank < target(of: id)
  }
}
