import Maturity

/// What a hosting guide says once facts are known: a verdict for each offer and the rows it comes from
/// (SCORING.md §10).
///
/// A decision aid without legal value (``HostingGuide/notice``); no score reads it.
package struct HostingAdvice: Equatable, Sendable {
  /// In the guide's order, one for each of its offers.
  package let offers: [OfferAdvice]

  /// A fact that is not in `facts` is unknown; one that the guide does not have is passed over.
  package init(from guide: HostingGuide, facts: [HostingFact.ID: Bool]) {
    let rows = guide.rows.compactMap { row in row.standing(given: facts).map { (row: row, standing: $0) } }
    offers = guide.offers.map { offer in
      let grounds = rows.compactMap { Ground($0.row, $0.standing, for: offer.id) }
      // A guide says something of every offer whatever the facts; one that did not would give no permission.
      let verdict = grounds.map(\.verdict).max() ?? .investigate
      return OfferAdvice(offer: offer.id, verdict: verdict, grounds: grounds)
    }
  }

  /// The verdict for one offer.
  package struct OfferAdvice: Equatable, Sendable {
    package let offer: HostingOffer.ID
    package let verdict: HostingVerdict
    /// Every row that speaks of this offer and is not ruled out by the facts, in the guide's order.
    package let grounds: [Ground]

    /// The rows that gave the verdict: those that say nothing less severe.
    package var deciding: [Ground] { grounds.filter { $0.verdict == verdict } }
  }

  /// What one row contributes to the verdict for one offer.
  package struct Ground: Equatable, Sendable {
    package let row: HostingRow
    /// What the row says of the offer, or `investigate` while it rests on unknown facts.
    package let verdict: HostingVerdict
    package let standing: Standing

    /// Nil where the row says nothing of the offer.
    fileprivate init?(_ row: HostingRow, _ standing: Standing, for offer: HostingOffer.ID) {
      guard let verdict = row.verdicts[offer] else { return nil }
      self.row = row
      self.standing = standing
      self.verdict = standing == .holds ? verdict : .investigate
    }
  }

  /// How a row that is not ruled out stands.
  package enum Standing: Equatable, Sendable {
    case holds
    /// It holds or is ruled out once these facts are known; never empty, in the row's order.
    case restsOn([HostingFact.ID])
  }
}

extension HostingRow {
  /// Kleene's logic over the conditions: nil where they are false, whatever is still unknown.
  fileprivate func standing(given facts: [HostingFact.ID: Bool]) -> HostingAdvice.Standing? {
    let wanted = all.map { $0.isMet(given: facts) }
    let alternatives = any.map { $0.isMet(given: facts) }
    if wanted.contains(false) { return nil }
    if !any.isEmpty, alternatives.allSatisfy({ $0 == false }) { return nil }
    var unknown = zip(all, wanted).filter { $0.1 == nil }.map(\.0.fact)
    if !alternatives.contains(true) {
      for (condition, isMet) in zip(any, alternatives) where isMet == nil && !unknown.contains(condition.fact) {
        unknown.append(condition.fact)
      }
    }
    return unknown.isEmpty ? .holds : .restsOn(unknown)
  }
}

extension HostingCondition {
  /// Nil while the fact is unknown.
  fileprivate func isMet(given facts: [HostingFact.ID: Bool]) -> Bool? { facts[fact].map { $0 == isTrue } }
}
