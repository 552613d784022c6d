import Canvas
import Maturity
import Wording

extension Workshop {
  /// What the team means to do, by due date, those without one last; then the questionnaire's order.
  func actionsBody(_ open: OpenAssessment, width: Int) -> Body {
    var body = Body()
    body.cursor = Position(row: 0, column: 0)
    let actions = open.criteria.flatMap { criterion in
      open.assessment[criterion.id].actions.map { (criterion: criterion.id, action: $0) }
    }
    let dated = actions.filter { $0.action.due != nil }
    let ordered = dated.enumerated().sorted { one, two in
      guard let first = one.element.action.due, let second = two.element.action.due else { return false }
      return (first, one.offset) < (second, two.offset)
    }.map(\.element)
    body.add(
      "\(actions.count)\u{A0}\(language.plural(actions.count, language("action", "action"), language("actions", "actions")))",
      .title)
    for (criterion, action) in ordered + actions.filter({ $0.action.due == nil }) {
      if !layout.isCompact { body.add() }
      let detail = language.detail(action)
      body.addWrapped(
        "\(criterion) \(action.text)", naming: [criterion], width: width, lead: StyledLine("  "), indent: 4)
      body.addWrapped(
        detail.isEmpty ? language("ni responsable ni échéance", "no owner, no date") : detail, width: width,
        style: .dim, lead: StyledLine("    "))
    }
    return body
  }
}
