import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// The current page of the result.
  func resultBody(_ view: ResultView, of open: OpenAssessment) -> Body {
    let width = min(110, layout.textColumns(withPane: false))
    switch view.page {
    case .summary: return summaryBody(open, width: width)
    case .offers: return offersBody(open, width: width)
    case .steps: return stepsBody(open, width: width)
    case .hosting: return hostingBody(view, of: open, width: width)
    }
  }

  /// The names of the pages on the rule above them, the current one in brackets; nothing where there is one alone.
  func drawPageNames(_ view: ResultView, of open: OpenAssessment, _ grid: inout Grid) {
    let pages = open.resultPages
    guard pages.count > 1, !layout.isCompact else { return }
    var column = 2
    for page in pages {
      let isHere = page == view.page
      let text = isHere ? "[\(name(of: page))]" : " \(name(of: page)) "
      column = grid.write(text, row: 2, column: column, style: isHere ? .title : .dim) + 1
    }
  }

  private func name(of page: ResultView.Page) -> String {
    switch page {
    case .summary: language("Synthèse", "Summary")
    case .offers: language("Offres et parcours", "Offers and paths")
    case .steps: language("Étapes et enjeux", "Steps and stakes")
    case .hosting: language("Hébergement", "Hosting")
    }
  }

  /// Level, why not the next, profile, support with what drives it, and what comes first.
  private func summaryBody(_ open: OpenAssessment, width: Int) -> Body {
    let explanation = Explanation(open.scorecard, of: open.questionnaire, in: language)
    var body = Body()
    body.cursor = Position(row: 0, column: 0)
    body.addWrapped(explanation.level.joined(separator: " "), width: width, style: .title)
    body.addWrapped("\(explanation.index) \(explanation.coverage)", width: width)
    addReasons(explanation, width: width, &body)
    addSupport(explanation, width: width, &body)
    addOpen(open, width: width, &body)
    addProfile(open, explanation, width: width, &body)
    return body
  }

  private func addReasons(_ explanation: Explanation, width: Int, _ body: inout Body) {
    guard let title = explanation.whyNotNextLevelTitle else { return }
    if !layout.isCompact { body.add() }
    body.add(title, .title)
    for reason in explanation.whyNotNextLevel { body.addWrapped(reason, width: width, lead: StyledLine("• ")) }
  }

  private func addSupport(_ explanation: Explanation, width: Int, _ body: inout Body) {
    if !layout.isCompact { body.add() }
    body.add(language("Accompagnement", "Support"), .title)
    body.addWrapped(explanation.recommendation.joined(separator: " "), width: width, style: .bold)
    for sentence in [explanation.order, explanation.sequence] {
      if let sentence { body.addWrapped(sentence, width: width) }
    }
    let names = explanation.scorecard.needs.map { explanation.name($0.kind) }
    let nameWidth = (names.map(\.displayWidth).max() ?? 0) + 1
    for kind in explanation.scorecard.recommendation.ranking {
      guard let need = explanation.scorecard.needs.first(where: { $0.kind == kind }) else { continue }
      let lead = StyledLine(explanation.name(kind).padded(to: nameWidth), .accent)
      let drivers = explanation.drivers(need, atMost: 6, withShares: width >= 100)
      let because = drivers.isEmpty ? "" : language.colon + drivers
      body.addWrapped(explanation.need(need) + because, width: width, lead: lead)
    }
  }

  /// The answers “don’t know”: what the team can go and find out.
  private func addOpen(_ open: OpenAssessment, width: Int, _ body: inout Body) {
    let unknown = open.criteria.filter { open.assessment[$0.id].state == .unknown }.map(\.id.rawValue)
    guard !unknown.isEmpty else { return }
    let label = language("À clarifier", "To clarify") + language.colon
    body.addWrapped(unknown.joined(separator: ", "), width: width, lead: StyledLine(label, .title))
  }

  private func addProfile(_ open: OpenAssessment, _ explanation: Explanation, width: Int, _ body: inout Body) {
    if !layout.isCompact { body.add() }
    body.add(language("Profil par axe", "Profile by axis"), .title)
    let names = open.questionnaire.axes.map { "\($0.id) \(width >= 90 ? $0.name : $0.shortName)" }
    let nameWidth = min((names.map(\.displayWidth).max() ?? 0) + 1, width / 2)
    let levels = open.scorecard.axes.map { explanation.short($0.level) }
    let levelWidth = (levels.map(\.displayWidth).max() ?? 0) + 1
    let scores = open.scorecard.axes.map { explanation.short($0.index) }
    let scoreWidth = (scores.map(\.displayWidth).max() ?? 0) + 1
    let gauge = min(40, width - nameWidth - levelWidth - scoreWidth - 10)
    for (index, axis) in open.scorecard.axes.enumerated() {
      var line = StyledLine(names[index].truncated(to: nameWidth - 1).padded(to: nameWidth))
      if gauge >= 5 {
        let filled = axis.index.value.map { Gauge.text($0, columns: gauge) } ?? String(repeating: " ", count: gauge)
        line = line.adding(filled + " ", .accent)
      }
      line = line.adding((language("niv. ", "lvl ") + levels[index]).padded(to: levelWidth + 5), .bold)
      body.add(line.adding(scores[index]))
    }
  }
}
