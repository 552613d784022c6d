/// What became of the criteria of an earlier version (SCORING.md §11).
package struct Migration: Equatable, Sendable {
  /// The earlier version; it serves all versions up to this one that no other migration covers.
  package let from: SemanticVersion
  /// By the identifiers of the earlier version; those not in it stayed the same.
  package let fates: [Criterion.ID: Fate]

  /// What became of one criterion.
  package enum Fate: Equatable, Sendable {
    case same(Criterion.ID)
    case reworded(Criterion.ID)
    case split([Criterion.ID])
    case merged(Criterion.ID)
    case dropped
  }
}
