import Maturity

/// SCORING.md §7: what support is recommended, first to third outcome in that order.
extension Recommendation {
  /// What the needs (one for every kind, in the questionnaire's order) lead to, unless coverage is below the minimum;
  /// the sequence rules look at the answers of `criteria`, all of them.
  init(from needs: [SupportNeed], isInsufficient: Bool, criteria: [CriterionReading], rules: Rules) {
    ranking = needs.rankedByPriority.map(\.kind)
    outcome = Outcome(from: needs, isInsufficient: isInsufficient, rules: rules)
    switch outcome {
    case .insufficientDiagnosis, .autonomy:
      sequence = []
      sequenceRule = nil
    case .support:
      sequenceRule = rules.sequence.first { $0.applies(to: criteria) }
      sequence = sequenceRule.putFirst(in: outcome.kinds)
    }
  }

}

extension Recommendation.Outcome {
  /// The first of the three outcomes that applies to the needs, one for every kind in the questionnaire's order.
  ///
  /// Where no need exists at all (nothing is expected of any criterion), none reaches the threshold: autonomy.
  init(from needs: [SupportNeed], isInsufficient: Bool, rules: Rules) {
    guard !isInsufficient else {
      self = .insufficientDiagnosis
      return
    }
    let ranked = needs.rankedByPriority
    guard let principal = ranked.first, ranked.contains(where: { $0.reaches(rules.autonomyBelow) }) else {
      self = .autonomy
      return
    }
    let complementary = ranked.dropFirst().first { $0.reaches(rules.complementaryFrom) }
    // The ranking makes the difference non-negative; adding keeps it so.
    let isCombined = complementary.map { principal.priority <= $0.priority + Fraction(rules.combinedWithin, 1) }
    self = .support(
      principal: principal.kind, complementary: complementary?.kind, isCombined: isCombined ?? false)
  }
}

extension [SupportNeed] {
  /// Highest priority first, ties in the order they were in.
  fileprivate var rankedByPriority: [SupportNeed] {
    enumerated().sorted { ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset) }.map(\.element)
  }
}

extension SupportNeed {
  /// Whether there is a need and it is at least `threshold`.
  fileprivate func reaches(_ threshold: Fraction) -> Bool { need.value.map { $0 >= threshold } ?? false }
}
