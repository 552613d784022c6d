import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// The verdict for each hosting offer, the facts it follows from, and why.
  func hostingBody(_ view: ResultView, of open: OpenAssessment, width: Int) -> Body {
    var body = Body()
    guard let guide = open.questionnaire.hosting else { return body }
    let advice = HostingAdvice(from: guide, facts: open.assessment.hosting)
    body.followsCursor = view.followsSelection
    addVerdicts(advice, guide, width: width, &body)
    if !layout.isCompact { body.add() }
    addFacts(guide, view, open, width: width, &body)
    body.add()
    addGrounds(advice, guide, open, width: width, &body)
    body.add()
    body.addWrapped(guide.notice, width: width, style: .dim)
    return body
  }

  private func addVerdicts(_ advice: HostingAdvice, _ guide: HostingGuide, width: Int, _ body: inout Body) {
    let names = guide.offers.map(\.name)
    let nameWidth = min((names.map(\.displayWidth).max() ?? 0) + 2, max(8, width - 12))
    for (name, offer) in zip(names, advice.offers) {
      let lead = StyledLine(name.truncated(to: nameWidth - 2).padded(to: nameWidth))
      body.addWrapped(offer.verdict.name(in: language), width: width, style: style(of: offer.verdict), lead: lead)
    }
  }

  private func style(of verdict: HostingVerdict) -> Style {
    switch verdict {
    case .allowed: .good
    case .conditional: .bold
    case .investigate: .accent
    case .forbidden: .warning
    }
  }

  private func addFacts(
    _ guide: HostingGuide, _ view: ResultView, _ open: OpenAssessment, width: Int, _ body: inout Body
  ) {
    let marks = [language("oui", "yes"), language("non", "no "), " ? "]
    let markWidth = marks.map(\.displayWidth).max() ?? 3
    for (index, fact) in guide.facts.enumerated() {
      let isHere = index == view.selection ?? 0
      if isHere { body.cursor = Position(row: body.lines.count, column: 2) }
      let known = open.assessment.hosting[fact.id]
      let mark = (known.map { $0 ? marks[0] : marks[1] } ?? marks[2]).padded(to: markWidth)
      let lead = StyledLine(isHere ? "▸ " : "  ", .title).adding("[\(mark)] ", known == nil ? .dim : .bold)
      body.addWrapped(fact.question, width: width, style: isHere ? .bold : .plain, lead: lead)
      if isHere { body.addWrapped(fact.help, width: width, style: .dim, lead: StyledLine("        ")) }
    }
  }

  /// The rows that gave a verdict, each once with the offers it decided and what it rests on.
  private func addGrounds(
    _ advice: HostingAdvice, _ guide: HostingGuide, _ open: OpenAssessment, width: Int, _ body: inout Body
  ) {
    body.add(language("Pourquoi", "Why"), .title)
    for row in guide.rows {
      let decided = zip(guide.offers, advice.offers).compactMap { offer, result in
        result.deciding.first { $0.row.id == row.id }.map { (offer: offer, ground: $0) }
      }
      guard let first = decided.first else { continue }
      let offers = decided.map { "\($0.offer.name), \($0.ground.verdict.name(in: language))" }
      body.addWrapped(
        offers.joined(separator: language("\u{202F}; ", "; ")), width: width, style: .bold,
        lead: StyledLine("• ", .accent))
      let cited = open.questionnaire.citation(of: row.references, in: language).text
      let text = [row.reason, missing(first.ground.standing, in: guide), cited].filter { !$0.isEmpty }
      body.addWrapped(text.joined(separator: " "), width: width, lead: StyledLine("  "))
    }
  }

  private func missing(_ standing: HostingAdvice.Standing, in guide: HostingGuide) -> String {
    guard case .restsOn(let facts) = standing else { return "" }
    let questions = facts.compactMap { id in guide.facts.first { $0.id == id }?.question }
    return language("À savoir d’abord\u{A0}: ", "To find out first: ") + questions.joined(separator: " ")
  }
}
