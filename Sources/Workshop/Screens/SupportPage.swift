import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// What is recommended and why, the needs side by side with what drives each, and how firm it all is.
  func supportBody(_ open: OpenAssessment, width: Int) -> Body {
    let explanation = Explanation(open.scorecard, of: open.questionnaire, in: language)
    var body = Body()
    body.cursor = Position(row: 0, column: 0)
    body.addWrapped(explanation.recommendation.joined(separator: " ").text, width: width, style: .bold)
    for sentence in [explanation.priorities, explanation.order, explanation.sequence] {
      if let sentence { body.addWrapped(sentence.text, width: width) }
    }
    addNeeds(open, explanation, width: width, &body)
    addFirmness(open, explanation, width: width, &body)
    return body
  }

  /// In columns where each has room for the names of criteria, else one below the other.
  private func addNeeds(_ open: OpenAssessment, _ explanation: Explanation, width: Int, _ body: inout Body) {
    let needs = open.scorecard.recommendation.ranking.compactMap { kind in
      open.scorecard.needs.first { $0.kind == kind }
    }
    let column = (width - 2 * (needs.count - 1)) / max(1, needs.count)
    if !layout.isCompact { body.add() }
    if column >= 32 {
      body.append(.beside(needs.map { columnBody($0, open, explanation, width: column) }, width: column))
      return
    }
    for need in needs {
      let gauge = min(20, width - explanation.name(need.kind).displayWidth - explanation.need(need).displayWidth - 3)
      let head = StyledLine(explanation.name(need.kind) + " ", .title)
      let bar = gauge >= 6 && need.need.value != nil ? Gauge.text(need.need.value, columns: gauge) + " " : ""
      body.addWrapped(explanation.need(need), width: width, lead: head.adding(bar, .accent), indent: 2)
      let limit = 6
      if let drivers = explanation.drivenBy(need, atMost: limit) {
        body.addWrapped(
          drivers, naming: need.drivers.prefix(limit).map(\.criterion), width: width, lead: StyledLine("  "))
      }
    }
  }

  private func columnBody(
    _ need: SupportNeed, _ open: OpenAssessment, _ explanation: Explanation, width: Int
  ) -> Body {
    var body = Body()
    body.add(explanation.name(need.kind).truncated(to: width), .title)
    body.add(Gauge.text(need.need.value, columns: width - 2), .accent)
    body.addWrapped(explanation.need(need), width: width)
    let limit = 8
    for driver in need.drivers.prefix(limit) {
      let share = language.percent(driver.share)
      let name = open.questionnaire.criterion(driver.criterion)?.name ?? ""
      let room = width - share.displayWidth - 2
      let text = "\(driver.criterion) \(name)".truncated(to: room).padded(to: room)
      body.add(StyledLine(text).adding(" " + share, .dim), about: driver.criterion, at: 0)
    }
    let rest = need.drivers.count - limit
    if rest > 0 {
      body.add(language("et ", "and ") + language.others(rest), .dim)
    }
    return body
  }

  private func addFirmness(
    _ open: OpenAssessment, _ explanation: Explanation, width: Int, _ body: inout Body
  ) {
    let firmness = Firmness(of: open.assessment.sheet, with: open.questionnaire)
    addSection(
      firmness.isFirm ? language("Solidité", "How firm") : language("Ce qui la changerait", "What would change it"),
      &body)
    body.addWrapped(explanation.firmness(firmness, atMost: 0), width: width)
    for tipping in explanation.tippings(firmness) {
      body.addWrapped(tipping.sentence.text, naming: tipping.criteria, width: width, lead: StyledLine("• "))
    }
  }
}
