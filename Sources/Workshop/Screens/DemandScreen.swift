import Canvas
import Maturity
import Wording

extension Workshop {
  /// The questions that the team may be asking itself, by kind of support, with a box to tick.
  func demandBody(_ view: DemandView, of open: OpenAssessment) -> Body {
    let width = layout.textColumns(withPane: false)
    var body = Body()
    body.followsCursor = true
    body.addWrapped(
      language("Quelles questions l’équipe se pose-t-elle\u{202F}?", "Which questions is the team asking itself?"),
      width: width, style: .title)
    var index = 0
    for support in open.questionnaire.supports {
      if !layout.isCompact { body.add() }
      body.add(support.title, .accent)
      for question in support.questions {
        let isHere = index == view.selection
        let isTicked = open.assessment.demand.contains(question.id)
        if isHere { body.cursor = Position(row: body.lines.count, column: 2) }
        body.addWrapped(
          question.text, width: width, style: isHere ? .bold : .plain,
          lead: StyledLine(isHere ? "▸ " : "  ", .title).adding(isTicked ? "[x] " : "[ ] ", isTicked ? .good : .plain))
        index += 1
      }
    }
    return body
  }
}
