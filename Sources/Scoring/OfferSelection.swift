import Maturity

/// The offers that would move what holds a team back, and the levers beyond them (SCORING.md §8); derived on demand.
package struct OfferSelection: Equatable, Sendable {
  /// Those of the principal and the complementary kind that have a pull, largest first, ties in the order of the file;
  /// empty unless support is recommended.
  package let offers: [Pull<Offer>]
  /// The offers of the kinds that address audiences, by audience.
  package let byAudience: [AudienceOffers]
  /// The levers whose criteria have a gap, largest first, ties in the order of the file, whatever the recommendation.
  package let followUps: [Pull<FollowUp>]

  /// `recommendation` is that of the same sheet's scorecard.
  package init(for recommendation: Recommendation, of sheet: AnswerSheet, with questionnaire: Questionnaire) {
    let criteria = questionnaire.readings(of: sheet).flatMap(\.criteria)
    let gaps = Dictionary(
      criteria.compactMap { criterion in criterion.gap.map { (criterion.id, criterion.importance * $0) } },
      uniquingKeysWith: { first, _ in first })
    let offering = questionnaire.offering
    let kinds = recommendation.outcome.kinds
    let offers = offering.offers.filter { kinds.contains($0.kind) }
      .compactMap { Pull($0, over: $0.criteria, gaps: gaps, answering: $0.questions.filter(sheet.demand.contains)) }
      .largestFirst()
    self.offers = offers
    let addressed = Set(offering.offers.filter { !$0.audiences.isEmpty }.map(\.kind))
    byAudience = AudienceOffers.grouped(
      offers.filter { addressed.contains($0.item.kind) }, by: offering.audiences.map(\.id))
    followUps = offering.followUps.compactMap { Pull($0, over: $0.criteria, gaps: gaps) }.largestFirst()
  }

  /// The offers that one audience is invited to.
  package struct AudienceOffers: Equatable, Sendable {
    /// Nil for the whole team.
    package let audience: Audience.ID?
    /// Not empty, largest first.
    package let offers: [Pull<Offer>]

    /// The whole team first, then the audiences in the order given; those without an offer are left out.
    fileprivate static func grouped(_ offers: [Pull<Offer>], by audiences: [Audience.ID]) -> [Self] {
      let groups =
        [(audience: Audience.ID?.none, offers: offers.filter(\.item.audiences.isEmpty))]
        + audiences.map { audience in (audience, offers.filter { $0.item.audiences.contains(audience) }) }
      return groups.filter { !$0.offers.isEmpty }.map { Self(audience: $0.audience, offers: $0.offers) }
    }
  }
}

/// How strongly a team's gaps call for something that moves criteria (SCORING.md §8).
package struct Pull<Item: Equatable & Sendable>: Equatable, Sendable {
  package let item: Item
  /// Σ ω·gap over the linked answered criteria, positive.
  package let size: Int
  /// The linked criteria that have a gap, in the order in which the item lists them.
  package let criteria: [Criterion.ID]
  /// The questions the team says it is asking itself that the item answers, in the item's order.
  package let answered: [DemandQuestion.ID]

  /// Nil where nothing calls for it; `gaps` are ω·gap of the answered criteria.
  fileprivate init?(
    _ item: Item, over linked: [Criterion.ID], gaps: [Criterion.ID: Int], answering questions: [DemandQuestion.ID] = []
  ) {
    let parts = linked.compactMap { id in gaps[id].map { (id: id, part: $0) } }.filter { $0.part > 0 }
    guard !parts.isEmpty else { return nil }
    self.item = item
    size = parts.reduce(0) { $0 + $1.part }
    criteria = parts.map(\.id)
    answered = questions
  }
}

extension Array {
  /// Ties stay in the order they were in.
  fileprivate func largestFirst<Item>() -> Self where Element == Pull<Item> {
    enumerated().sorted { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }.map(\.element)
  }
}
