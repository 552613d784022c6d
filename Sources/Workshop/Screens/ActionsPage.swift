import Canvas
import Maturity
import Wording

extension Workshop {
  /// What the team means to do, by due date, those without one last; then the questionnaire's order.
  func actionsBody(_ open: OpenAssessment, width: Int) -> Body {
    var body = Body()
    body.cursor = Position(row: 0, column: 0)
    let actions = open.questionnaire.actions(of: open.assessment)
    body.add(
      "\(actions.count)\u{A0}\(language.plural(actions.count, language("action", "action"), language("actions", "actions")))",
      .title)
    for (criterion, action) in actions {
      if !layout.isCompact { body.add() }
      let detail = language.detail(action).text
      body.addWrapped(
        "\(criterion) \(action.text)", naming: [criterion], width: width, lead: StyledLine("  "), indent: 4)
      body.addWrapped(
        detail.isEmpty ? language("ni responsable ni échéance", "no owner, no date") : detail, width: width,
        style: .dim, lead: StyledLine("    "))
    }
    return body
  }
}
