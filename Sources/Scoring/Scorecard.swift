import Maturity

/// Everything that SCORING.md derives from an answer sheet; never authoritative, always recomputed.
package struct Scorecard: Equatable, Sendable {
  /// In the questionnaire's order, one for every axis.
  package let axes: [AxisScore]
  /// §2.
  package let index: Estimate<Fraction>
  /// §3.
  package let level: Estimate<Rank>
  /// §3; nil at the top of the scale and where there is no level.
  package let nextLevel: NextLevel<Axis.ID>?
  /// §4.
  package let coverage: Coverage
  /// Whether coverage is below the minimum, so that the level must be shown as provisional (§4).
  package let isProvisional: Bool
  /// In the questionnaire's order, one for every kind of support (§6).
  package let needs: [SupportNeed]
  /// §7.
  package let recommendation: Recommendation
}

/// One axis of a scorecard.
package struct AxisScore: Equatable, Sendable {
  package let axis: Axis.ID
  package let index: Estimate<Fraction>
  package let level: Estimate<Rank>
  package let nextLevel: NextLevel<Criterion.ID>?
  package let coverage: Coverage
}

/// Why the next level does not hold yet (SCORING.md §3): what the gate asked for and what stood in the way.
package struct NextLevel<Item: Hashable & Sendable>: Equatable, Sendable {
  /// The level that does not hold: one above the level reached.
  package let rank: Rank
  /// The part of the items' weight at `rank` or above, over the items that have a rank.
  package let shareReached: Fraction
  package let shareRequired: Fraction
  /// Items more than the allowed lag behind `rank`, in the questionnaire's order.
  package let laggards: [Item]
  /// Essential items below `rank`, in the questionnaire's order.
  package let essentialsBelow: [Item]

  /// Whether the share is one of the reasons.
  package var shareIsShort: Bool { shareReached < shareRequired }
}

/// How much of what applies is answered, in criteria (SCORING.md §4).
package struct Coverage: Equatable, Sendable {
  package let answered: Int
  package let unknown: Int
  package let unanswered: Int
  package let notApplicable: Int

  package var applicable: Int { answered + unknown + unanswered }
  /// answered / applicable; nil when nothing is applicable.
  package var share: Fraction? { applicable > 0 ? Fraction(answered, applicable) : nil }
}

/// The need for one kind of support (SCORING.md §6).
package struct SupportNeed: Equatable, Sendable {
  package let kind: SupportKind.ID
  package let need: Estimate<Fraction>
  /// Points, 0 to the questionnaire's maximum.
  package let demand: Int
  /// 100·need + demand, or the demand alone where there is no need: in points.
  package let priority: Fraction
  /// What makes the need: criteria with a gap, largest part first, then the questionnaire's order (§7).
  package let drivers: [Driver]

  /// A criterion's part of a need.
  package struct Driver: Equatable, Sendable {
    package let criterion: Criterion.ID
    /// a·ω·gap, positive.
    package let part: Int
    /// `part` over the sum of all parts of this kind.
    package let share: Fraction
  }
}

/// What support is recommended, and what comes first (SCORING.md §7).
package struct Recommendation: Equatable, Sendable {
  package let outcome: Outcome
  /// All kinds, highest priority first, ties in the questionnaire's order; provisional when the diagnosis is
  /// insufficient.
  package let ranking: [SupportKind.ID]
  /// The kinds to bring, in the order to bring them; empty unless support is recommended.
  package let sequence: [SupportKind.ID]
  /// The rule that decided what comes first, if any applied; nil unless support is recommended.
  package let sequenceRule: SequenceRule?

  /// The three outcomes of §7, in the order in which they are tried.
  package enum Outcome: Equatable, Sendable {
    /// Coverage is below the minimum.
    case insufficientDiagnosis
    /// Every need that exists is below the threshold.
    case autonomy
    /// `isCombined` when the two are within the questionnaire's number of points.
    case support(principal: SupportKind.ID, complementary: SupportKind.ID?, isCombined: Bool)
  }
}

extension Recommendation.Outcome {
  /// The principal kind and the complementary one; empty unless support is recommended.
  package var kinds: [SupportKind.ID] {
    guard case .support(let principal, let complementary, _) = self else { return [] }
    return [principal] + [complementary].compactMap { $0 }
  }
}
