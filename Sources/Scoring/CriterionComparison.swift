import Maturity

/// One criterion, then and now.
package struct CriterionComparison: Equatable, Sendable {
  package let criterion: Criterion.ID
  package let origin: Origin
  package let change: Change

  /// Ranks gained, negative when it fell; nil unless it carries over and is answered both times.
  package var delta: Int? {
    if case .answers(let from, let to) = change { return to.value - from.value }
    return nil
  }

  /// What a criterion was in the earlier version.
  package enum Origin: Equatable, Sendable {
    case same(Criterion.ID)
    /// Carries a delta, which is to be shown with care.
    case reworded(Criterion.ID)
    /// A part of that one: not comparable.
    case split(Criterion.ID)
    /// Several in one, by identifier: not comparable.
    case merged([Criterion.ID])
    /// Nothing earlier answers to it: not comparable. Across versions that is also what a criterion looks like that was
    /// left unanswered and that the migration does not mention.
    case new

    /// The earlier criterion whose answer carries over; nil where it is not comparable.
    package var predecessor: Criterion.ID? {
      switch self {
      case .same(let id), .reworded(let id): id
      case .split, .merged, .new: nil
      }
    }
  }

  /// What became of the answer. Open is unknown or unanswered, and so is an answer off the scale.
  package enum Change: Equatable, Sendable {
    case notComparable
    /// Answered both times, the same rank perhaps.
    case answers(from: Rank, to: Rank)
    case becameAnswered(Rank)
    /// With the rank it had, if it had one.
    case becameOpen(from: Rank?)
    case becameNotApplicable(from: Rank?)
    case stayedOpen
    case stayedNotApplicable
  }
}

extension CriterionComparison {
  /// `carried` has the earlier answers under the identifiers of today.
  init(
    _ criterion: Criterion.ID, from origin: Origin, carried: AnswerSheet, later: AnswerSheet, scale: Scale
  ) {
    self.criterion = criterion
    self.origin = origin
    change =
      origin.predecessor == nil
      ? .notComparable
      : Change(
        from: Standing(carried.state(of: criterion), on: scale), to: Standing(later.state(of: criterion), on: scale))
  }
}

extension CriterionComparison.Change {
  fileprivate init(from before: Standing, to after: Standing) {
    let rank = before.rank(openAt: nil)
    switch after {
    case .answered(let now): self = rank.map { .answers(from: $0, to: now) } ?? .becameAnswered(now)
    case .unknown, .unanswered:
      self = before == .unknown || before == .unanswered ? .stayedOpen : .becameOpen(from: rank)
    case .notApplicable:
      self = before == .notApplicable ? .stayedNotApplicable : .becameNotApplicable(from: rank)
    }
  }
}
