/// One question of an axis, with a descriptor for each level (SCORING.md §1).
package struct Criterion: Equatable, Sendable {
  package typealias ID = Identifier<Criterion>

  package let id: ID
  package let name: String
  package let question: String
  /// w, positive.
  package let weight: Int
  /// Whether a level cannot hold while this criterion is below it (§3).
  package let isEssential: Bool
  /// The cost of raising the answer by one rank, positive (§5).
  package let effort: Int
  package let affinities: Affinities
  /// One for each level, by rank.
  package let descriptors: [String]
  package let help: String
  package let facilitation: Facilitation
}

/// Which kinds of support move a criterion: 2 for its primary kind, 1 for a secondary one, 0 for the rest (§1).
package struct Affinities: Equatable, Sendable {
  package let primary: SupportKind.ID
  package let secondary: [SupportKind.ID]

  /// 2, 1 or 0.
  package func affinity(for kind: SupportKind.ID) -> Int {
    if kind == primary { return 2 }
    return secondary.contains(kind) ? 1 : 0
  }
}

/// A weighted group of criteria (SCORING.md §1).
package struct Axis: Equatable, Sendable {
  package typealias ID = Identifier<Axis>

  package let id: ID
  package let name: String
  /// For rulers and columns: at most ``Questionnaire/Limits/shortName`` Unicode scalars.
  package let shortName: String
  package let summary: String
  /// W, positive.
  package let weight: Int
  /// Whether the overall level cannot hold while this axis is below it (§3).
  package let isEssential: Bool
  package let criteria: [Criterion]
}
