import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// Where the team stands on the steps to begin with, and how each stake fares.
  func stepsBody(_ open: OpenAssessment, width: Int) -> Body {
    var body = Body()
    body.cursor = Position(row: 0, column: 0)
    let scores = ThemeScores(of: open.assessment.sheet, with: open.questionnaire)
    if !open.questionnaire.steps.isEmpty {
      addSection(language("Étapes pour commencer", "Steps to begin with"), &body)
      for (place, (theme, score)) in zip(open.questionnaire.steps, scores.steps).enumerated() {
        let isHere = score.theme == scores.currentStep?.theme
        let mark = score.isAtTarget ? "✓ " : isHere ? "▸ " : "  "
        let lead = StyledLine(mark, score.isAtTarget ? .good : .title).adding("\(place + 1). ", .accent)
        add(theme, score, lead: lead, isDescribed: isHere, open, width: width, &body)
      }
    }
    if !open.questionnaire.stakes.isEmpty {
      addSection(language("Enjeux", "Stakes"), &body)
      let lowest = scores.stakes.compactMap(\.index.value).min()
      for (theme, score) in zip(open.questionnaire.stakes, scores.stakes) {
        let suffers = score.index.value != nil && score.index.value == lowest && scores.stakes.count > 1
        add(
          theme, score, lead: StyledLine(suffers ? "▸ " : "  ", .title), isDescribed: suffers, open, width: width,
          &body)
      }
    }
    return body
  }

  private func add(
    _ theme: Theme, _ score: ThemeScore, lead: StyledLine, isDescribed: Bool, _ open: OpenAssessment, width: Int,
    _ body: inout Body
  ) {
    let explanation = Explanation(open.scorecard, of: open.questionnaire, in: language)
    let index = explanation.short(score.index)
    let count = "\(score.coverage.answered)/\(score.coverage.applicable)"
    let right = language("indice ", "index ") + index + "  " + count
    let indent = String(repeating: " ", count: lead.displayWidth)
    let room = width - lead.displayWidth - right.displayWidth - 2
    let name = theme.name.truncated(to: max(8, room))
    body.add(lead.adding(name.padded(to: max(8, room)) + "  ", isDescribed ? .bold : .plain).adding(right, .dim))
    if isDescribed { body.addWrapped(theme.description, width: width, lead: StyledLine(indent)) }
    let behind = theme.criteria.filter { id in
      open.assessment[id].state.rank.map { $0 < open.target(of: id) } ?? false
    }
    let undecided = theme.criteria.filter { id in
      [.unknown, .unanswered].contains(open.assessment[id].state)
    }
    for (label, ids) in [
      (language("sous la cible", "below target"), behind), (language("sans réponse", "unanswered"), undecided),
    ] where !ids.isEmpty {
      body.addWrapped(
        label + language.colon + ids.map(\.rawValue).joined(separator: ", "), width: width, style: .dim,
        lead: StyledLine(indent))
    }
  }
}
