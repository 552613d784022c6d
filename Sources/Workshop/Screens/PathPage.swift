import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// The shortest path to the next level as a list to tick: the steps, what to do for each, and what to clarify first.
  func pathBody(_ view: ResultView, of open: OpenAssessment, width: Int) -> Body {
    let path = open.realPath
    let card = open.trial?.scorecard ?? open.scorecard
    let explanation = Explanation(card, of: open.questionnaire, in: language)
    var body = Body()
    body.cursor = Position(row: 0, column: 0)
    body.addWrapped(explanation.path(path), width: width, style: .title)
    guard let path else { return body }
    if open.trial != nil {
      body.addWrapped(
        language(
          "Une étape cochée est à l’essai\u{A0}: le chemin reste celui des vraies réponses.",
          "A ticked step is on trial: the path stays that of the real answers."), width: width, style: .dim)
    }
    for step in path.steps {
      if !layout.isCompact { body.add() }
      add(step, view, open, width: width, &body)
    }
    addOpen(path, explanation, width: width, &body)
    return body
  }

  private func add(
    _ step: ShortestPath.Step, _ view: ResultView, _ open: OpenAssessment, width: Int, _ body: inout Body
  ) {
    let explanation = Explanation(open.scorecard, of: open.questionnaire, in: language)
    let isHere = body.links.count == view.selection
    let isTried = open.isTried(step)
    let effort = language("effort", "effort") + "\u{A0}\(step.cost)"
    let right = "\(explanation.number(step.from)) → \(explanation.number(step.to))  \(effort)"
    let criterion = open.questionnaire.criterion(step.criterion)
    let lead = StyledLine(isHere ? "▸ " : "  ", .title).adding(isTried ? "[x] " : "[ ] ", isTried ? .good : .plain)
    let room = max(step.criterion.rawValue.displayWidth, width - lead.displayWidth - right.displayWidth - 2)
    let name = "\(step.criterion) \(criterion?.name ?? "")".truncated(to: room).padded(to: room)
    let first = body.lines.count
    body.add(
      lead.adding(name + "  ", isHere ? .bold : .plain).adding(right, .accent), about: step.criterion,
      at: lead.displayWidth)
    let indent = StyledLine(String(repeating: " ", count: lead.displayWidth))
    for rank in step.from.value..<step.to.value {
      guard let text = criterion?.facilitation.nextStep(from: Rank(rank)) else { continue }
      body.addWrapped(text, width: width, style: .dim, lead: indent)
    }
    if isHere { body.cursorHeight = body.lines.count - first }
  }

  private func addOpen(_ path: ShortestPath, _ explanation: Explanation, width: Int, _ body: inout Body) {
    guard let sentence = explanation.toClarify(path) else { return }
    if !layout.isCompact { body.add() }
    body.addWrapped(sentence, naming: path.toClarify, width: width)
  }
}
