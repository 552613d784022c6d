import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// What there is to talk about, the most pressing first, each with its reasons.
  func discussionBody(_ view: DiscussionView, of open: OpenAssessment) -> Body {
    let width = min(110, layout.textColumns(withPane: false))
    let points = open.questionnaire.discussion(of: open.assessment)
    let explanation = Explanation(open.scorecard, of: open.questionnaire, in: language)
    var body = Body()
    body.followsCursor = true
    body.cursor = Position(row: 0, column: 0)
    let count = points.count
    body.addWrapped(
      count == 0
        ? language("Plus rien à discuter.", "Nothing left to discuss.")
        : language("À discuter", "To discuss") + language.colon
          + "\(count)\u{A0}\(language.plural(count, language("critère", "criterion"), language("critères", "criteria")))",
      width: width, style: .title)
    if let pace = explanation.pace(budget: open.assessment.session.budget, elapsed: open.stopwatch.elapsed) {
      body.addWrapped(pace, width: width)
    }
    if !layout.isCompact { body.add() }
    for (index, point) in points.enumerated() {
      let isHere = index == view.selection
      let first = body.lines.count
      let name = open.questionnaire.criterion(point.criterion)?.name ?? ""
      body.addWrapped(
        "\(point.criterion) \(name)", width: width, style: isHere ? .bold : .plain,
        lead: StyledLine(isHere ? "▸ " : "  ", .title), indent: 4)
      body.addWrapped(explanation.reasons(point), width: width, style: .dim, lead: StyledLine("    "))
      if isHere {
        body.cursor = Position(row: first, column: 0)
        body.cursorHeight = body.lines.count - first
      }
    }
    return body
  }
}
