import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// The offers that would move what holds the team back, training by audience, and the levers beyond them.
  func offersBody(_ open: OpenAssessment, width: Int) -> Body {
    var body = Body()
    body.cursor = Position(row: 0, column: 0)
    let selection = OfferSelection(
      for: open.scorecard.recommendation, of: open.assessment.sheet, with: open.questionnaire)
    if selection.offers.isEmpty { body.addWrapped(noOffer(open), width: width) }
    addByKind(selection, open, width: width, &body)
    addByAudience(selection, open, width: width, &body)
    addLevers(selection, width: width, &body)
    return body
  }

  /// Why there is none, in words.
  private func noOffer(_ open: OpenAssessment) -> String {
    switch open.scorecard.recommendation.outcome {
    case .insufficientDiagnosis:
      language(
        "Trop peu de réponses encore pour proposer des offres.", "Too few answers yet to propose offers.")
    case .autonomy:
      language(
        "Aucun accompagnement n’est recommandé\u{A0}: pas d’offre à proposer.",
        "No support is recommended: there is no offer to propose.")
    case .support:
      language(
        "Aucune offre ne vise les critères en retard sur la cible.",
        "No offer addresses the criteria that are below target.")
    }
  }

  private func addByKind(_ selection: OfferSelection, _ open: OpenAssessment, width: Int, _ body: inout Body) {
    let explanation = Explanation(open.scorecard, of: open.questionnaire, in: language)
    for kind in open.scorecard.recommendation.ranking {
      let offers = selection.offers.filter { $0.item.kind == kind }
      guard !offers.isEmpty else { continue }
      addSection(explanation.name(kind), &body)
      for offer in offers { add(offer, width: width, &body) }
    }
  }

  private func add(_ offer: Pull<Offer>, width: Int, _ body: inout Body) {
    let days = language.days(offer.item.days)
    let moved = language("fait avancer ", "moves ") + offer.criteria.map(\.rawValue).joined(separator: ", ")
    let asked =
      offer.answered.isEmpty
      ? nil : language("répond à une question de l’équipe", "answers one of the team’s questions")
    body.addWrapped(offer.item.name, width: width, style: .bold, lead: StyledLine("• ", .accent))
    body.addWrapped(offer.item.purpose, width: width, lead: StyledLine("  "))
    body.addWrapped(
      [days, moved, asked].compactMap { $0 }.joined(separator: " · "), width: width, style: .dim, lead: StyledLine("  ")
    )
  }

  /// Modules by audience in the order of their path, with what it asks first.
  private func addByAudience(_ selection: OfferSelection, _ open: OpenAssessment, width: Int, _ body: inout Body) {
    let offering = open.questionnaire.offering
    guard selection.byAudience.contains(where: { $0.audience != nil }) else { return }
    addSection(language("Formation par public", "Training by audience"), &body)
    for group in selection.byAudience {
      let audience = offering.audiences.first { $0.id == group.audience }
      let name = audience?.name ?? language("Toute l’équipe", "The whole team")
      let path = offering.paths.first { $0.audience == group.audience }?.modules ?? []
      let wanted = Set(group.offers.map(\.item.id))
      let names = { (ids: [Offer.ID]) in ids.compactMap { id in offering.offers.first { $0.id == id }?.name } }
      let ordered = names(path.filter(wanted.contains)).joined(separator: " → ")
      let beside = names(group.offers.map(\.item.id).filter { !path.contains($0) }).joined(separator: ", ")
      let also = beside.isEmpty || ordered.isEmpty ? beside : language("\u{202F}; aussi ", "; also ") + beside
      body.addWrapped(
        ordered + also, width: width, lead: StyledLine(name + language.colon, .accent), indent: 2)
    }
  }

  private func addLevers(_ selection: OfferSelection, width: Int, _ body: inout Body) {
    guard !selection.followUps.isEmpty else { return }
    addSection(language("Leviers au-delà de l’accompagnement", "Levers beyond the support"), &body)
    for lever in selection.followUps {
      let moved = lever.criteria.map(\.rawValue).joined(separator: ", ")
      body.addWrapped(
        "\(lever.item.description) (\(moved))", width: width,
        lead: StyledLine("• ", .accent).adding(lever.item.name + language.colon, .bold), indent: 2)
    }
  }

  func addSection(_ title: String, _ body: inout Body) {
    if !body.lines.isEmpty, !layout.isCompact { body.add() }
    body.add(title, .title)
  }
}
