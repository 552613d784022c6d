/// The parameters of scoring that a questionnaire sets (everything SCORING.md marks *data*).
package struct Rules: Equatable, Sendable {
  /// Criteria within an axis (§3).
  package let criteriaGate: Gate
  /// Axes within the whole (§3).
  package let axesGate: Gate
  /// Coverage below which the level is provisional and no support is recommended (§4, §7).
  package let minCoverage: Fraction
  /// The rank aimed at unless the assessment says otherwise (§6).
  package let target: Rank
  /// Every need below this: autonomy (§7).
  package let autonomyBelow: Fraction
  /// A complementary kind needs at least this need (§7).
  package let complementaryFrom: Fraction
  /// Principal and complementary within this many points of priority are combined (§7).
  package let combinedWithin: Int
  /// Points for each question ticked, and the most they can add (§6).
  package let demandPoints: Int
  package let demandMaximum: Int
  /// In order: the first that applies decides what comes first (§7).
  package let sequence: [SequenceRule]
}

/// When items are together at a level (SCORING.md §3).
package struct Gate: Equatable, Sendable {
  /// The part of the items' weight that must be there, above 0, at most 1.
  package let share: Fraction
  /// How many ranks any item may lag behind.
  package let maxLag: Int
}

/// “This kind of support first, when any of these criteria is answered at or below this rank, because …” (§7).
package struct SequenceRule: Equatable, Sendable {
  package typealias ID = Identifier<SequenceRule>

  package let id: ID
  package let first: SupportKind.ID
  package let whenAny: [Criterion.ID]
  package let atOrBelow: Rank
  package let because: String
}
