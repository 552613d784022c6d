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
    let names = points.map { "\($0.criterion) \(open.questionnaire.criterion($0.criterion)?.name ?? "")" }
    let nameWidth = (names.map(\.displayWidth).max() ?? 0) + 2
    let hasColumn = width >= max(100, nameWidth + 40)
    for (index, point) in points.enumerated() {
      let isHere = index == view.selection
      let first = body.lines.count
      let marker = StyledLine(isHere ? "▸ " : "  ", .title)
      let style = isHere ? Style.bold : .plain
      if hasColumn {
        body.addWrapped(
          explanation.reasons(point).text, width: width, style: .dim,
          lead: marker.adding(names[index].padded(to: nameWidth), style))
      } else {
        body.addWrapped(names[index], width: width, style: style, lead: marker, indent: 4)
        body.addWrapped(explanation.reasons(point).text, width: width, style: .dim, lead: StyledLine("    "))
      }
      if isHere {
        body.cursor = Position(row: first, column: 0)
        body.cursorHeight = body.lines.count - first
      }
    }
    return body
  }
}
