import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// Level, why not the next, what is recommended and how firmly, and what is left to find out.
  func summaryBody(_ open: OpenAssessment, width: Int) -> Body {
    let explanation = Explanation(open.scorecard, of: open.questionnaire, in: language)
    var body = Body()
    body.cursor = Position(row: 0, column: 0)
    body.addWrapped(explanation.headline.text, width: width, style: .title)
    body.addWrapped(explanation.index, width: width)
    body.addWrapped(explanation.whyProvisional ?? explanation.answered, width: width)
    addReasons(open, explanation, width: width, &body)
    addRecommendation(open, explanation, width: width, &body)
    addOpen(open, width: width, &body)
    return body
  }

  private func addReasons(_ open: OpenAssessment, _ explanation: Explanation, width: Int, _ body: inout Body) {
    guard let title = explanation.whyNotNextLevelTitle else { return }
    addSection(title, &body)
    for reason in explanation.whyNotNextLevel { body.addWrapped(reason.text, width: width) }
    let brakes = open.brakes
    guard !brakes.isEmpty else { return }
    body.addWrapped(
      language(
        "Ce qui retient chaque axe sous son niveau suivant\u{A0}:", "What holds each axis below its next level:"),
      width: width, style: .dim)
    let columns = width >= 76 && brakes.count > 1 ? 2 : 1
    let cell = columns == 1 ? width : (width - 2) / 2
    let names = brakes.map { "  \($0.axis.id) \($0.axis.shortName) " }
    let nameWidth = min(names.map(\.displayWidth).max() ?? 0, cell / 2)
    for start in stride(from: 0, to: brakes.count, by: columns) {
      let row = brakes.indices.dropFirst(start).prefix(columns).map { index in
        let lead = StyledLine(names[index].truncated(to: nameWidth).padded(to: nameWidth), .accent)
        return list(brakes[index].criteria, after: lead, width: cell)
      }
      body.append(.beside(row, width: cell))
    }
  }

  /// Criteria on one line as far as they fit, the others counted.
  private func list(_ criteria: [Criterion.ID], after lead: StyledLine, width: Int) -> Body {
    var count = criteria.count
    while true {
      let rest = criteria.count - count
      let more = rest > 0 ? [language.others(rest)] : []
      let text = (criteria.prefix(count).map(\.rawValue) + more).joined(separator: ", ")
      if lead.displayWidth + text.displayWidth <= width || count == 0 {
        var body = Body()
        body.addWrapped(text, naming: Array(criteria.prefix(count)), width: width, lead: lead)
        return body
      }
      count -= 1
    }
  }

  private func addRecommendation(
    _ open: OpenAssessment, _ explanation: Explanation, width: Int, _ body: inout Body
  ) {
    addSection(language("Accompagnement", "Support"), &body)
    body.addWrapped(explanation.recommendation.joined(separator: " ").text, width: width, style: .bold)
    // Without a rule the order is that of the sentence above.
    if open.scorecard.recommendation.sequenceRule != nil, let order = explanation.order {
      body.addWrapped(order.text, width: width)
    }
    if let first = open.scorecard.recommendation.ranking.first,
      let need = open.scorecard.needs.first(where: { $0.kind == first }), !need.drivers.isEmpty
    {
      let limit = 6
      body.addWrapped(
        explanation.drivers(need, atMost: limit, withShares: width >= 100),
        naming: need.drivers.prefix(limit).map(\.criterion), width: width,
        lead: StyledLine(explanation.name(first) + " ", .accent).adding(language("porté par ", "driven by ")))
    }
    guard open.scorecard.recommendation.outcome != .insufficientDiagnosis else { return }
    let firmness = Firmness(of: open.assessment.sheet, with: open.questionnaire)
    body.addWrapped(
      explanation.firmness(firmness, atMost: 6), naming: Array(firmness.deciding.prefix(6)), width: width)
  }

  /// The answers “don’t know”: what the team can go and find out.
  private func addOpen(_ open: OpenAssessment, width: Int, _ body: inout Body) {
    let unknown = open.criteria.filter { open.assessment[$0.id].state == .unknown }.map(\.id)
    guard !unknown.isEmpty else { return }
    let label = language("À clarifier", "To clarify") + language.colon
    body.addWrapped(
      unknown.map(\.rawValue).joined(separator: ", "), naming: unknown, width: width, lead: StyledLine(label, .title))
  }
}

/// An axis that holds the level back, with its own criteria that hold it back.
private struct Brake {
  let axis: Axis
  let criteria: [Criterion.ID]
}

extension OpenAssessment {
  /// The axes behind the reasons against the next level (SCORING.md §3), each with its criteria below its own next one.
  fileprivate var brakes: [Brake] {
    guard let next = scorecard.nextLevel else { return [] }
    return zip(questionnaire.axes, scorecard.axes).compactMap { axis, score in
      guard let level = score.level.value, level < next.rank, let goal = score.nextLevel?.rank,
        next.shareIsShort || next.laggards.contains(axis.id) || next.essentialsBelow.contains(axis.id)
      else { return nil }
      let below = axis.criteria.map(\.id).filter { id in assessment[id].state.rank.map { $0 < goal } ?? false }
      return Brake(axis: axis, criteria: below)
    }
  }
}
