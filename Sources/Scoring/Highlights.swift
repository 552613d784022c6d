import Maturity

/// The few criteria that a reader should hear of first: what the team can build on, and what holds it back; derived on
/// demand, read by no score.
package struct Highlights: Equatable, Sendable {
  /// Criteria above the first level and at their target (§6) or above: the highest rank first, then the largest ω, then
  /// the questionnaire's order; one for each axis while there are others.
  package let strengths: [Strength]
  /// What keeps the whole from the next level by itself (§3), essential criteria first; then the raises of the shortest
  /// path (§5), the longest first; then what is furthest below its target, by ω·gap. Ties in the questionnaire's order.
  package let blockers: [Blocker]

  /// A criterion that the team can build on.
  package struct Strength: Equatable, Sendable {
    package let criterion: Criterion.ID
    package let rank: Rank
  }

  /// A criterion that holds the team back.
  package struct Blocker: Equatable, Sendable {
    package let criterion: Criterion.ID
    package let rank: Rank
    package let reason: Reason
  }

  /// Why a criterion holds the team back.
  package enum Reason: Equatable, Sendable {
    /// Essential and below `level`, which its axis lacks and the whole with it.
    case essential(Axis.ID, level: Rank)
    /// Too far behind for `level`, which its axis lacks and the whole with it.
    case lags(Axis.ID, level: Rank)
    /// To be raised to `level` on the shortest path.
    case onPath(to: Rank)
    /// Below its target.
    case belowTarget(Rank)
  }

  /// Finds at most `limit` of each.
  package init(of sheet: AnswerSheet, with questionnaire: Questionnaire, atMost limit: Int = 3) {
    let readings = questionnaire.readings(of: sheet)
    strengths = Array(Self.strengths(of: readings).prefix(limit))
    blockers = Array(Self.blockers(of: sheet, readings, with: questionnaire).prefix(limit))
  }

  private static func strengths(of axes: [AxisReading]) -> [Strength] {
    let strong = axes.enumerated().flatMap { place, axis in
      axis.criteria.compactMap { criterion -> (place: Int, importance: Int, strength: Strength)? in
        guard let rank = criterion.standing.rank(openAt: nil), rank > 0, criterion.gap == 0 else { return nil }
        return (place, criterion.importance, Strength(criterion: criterion.id, rank: rank))
      }
    }
    let ordered = strong.enumerated().sorted { one, two in
      let (left, right) = (one.element, two.element)
      return (right.strength.rank, right.importance, one.offset) < (left.strength.rank, left.importance, two.offset)
    }.map(\.element)
    var seen: Set<Int> = []
    let firsts = ordered.filter { seen.insert($0.place).inserted }.map(\.strength)
    return firsts + ordered.map(\.strength).filter { !firsts.contains($0) }
  }

  private static func blockers(
    of sheet: AnswerSheet, _ axes: [AxisReading], with questionnaire: Questionnaire
  ) -> [Blocker] {
    let criteria = axes.flatMap(\.criteria)
    let reasons =
      Scorecard(of: sheet, with: questionnaire).gates.map { ($0.criterion, $0.reason) }
      + climbs(ShortestPath(of: sheet, with: questionnaire)) + gaps(criteria)
    var seen: Set<Criterion.ID> = []
    return reasons.compactMap { id, reason in
      guard let rank = criteria.first(where: { $0.id == id })?.standing.rank(openAt: nil), seen.insert(id).inserted
      else { return nil }
      return Blocker(criterion: id, rank: rank, reason: reason)
    }
  }

  private static func climbs(_ path: ShortestPath?) -> [(Criterion.ID, Reason)] {
    let steps = path?.steps ?? []
    return steps.enumerated().sorted { one, two in
      let (left, right) = (one.element, two.element)
      return (right.to.value - right.from.value, one.offset) < (left.to.value - left.from.value, two.offset)
    }.map { ($0.element.criterion, .onPath(to: $0.element.to)) }
  }

  private static func gaps(_ criteria: [CriterionReading]) -> [(Criterion.ID, Reason)] {
    let below = criteria.filter { ($0.gap ?? 0) > 0 }
    return below.enumerated().sorted { one, two in
      let (left, right) = (one.element, two.element)
      return (right.importance * (right.gap ?? 0), one.offset) < (left.importance * (left.gap ?? 0), two.offset)
    }.map { ($0.element.id, .belowTarget($0.element.target)) }
  }
}

extension Scorecard {
  /// What the next level of an axis lacks alone, for the axes that the next level of the whole lacks: essential criteria
  /// first.
  fileprivate var gates: [(criterion: Criterion.ID, reason: Highlights.Reason)] {
    guard let goal = nextLevel?.rank else { return [] }
    let lacking = axes.filter { $0.level.value.map { $0 < goal } ?? false }
    let essentials = lacking.flatMap { axis in
      (axis.nextLevel?.essentialsBelow ?? []).map { id in
        (id, Highlights.Reason.essential(axis.axis, level: axis.nextLevel?.rank ?? goal))
      }
    }
    let laggards = lacking.flatMap { axis in
      (axis.nextLevel?.laggards ?? []).map { id in
        (id, Highlights.Reason.lags(axis.axis, level: axis.nextLevel?.rank ?? goal))
      }
    }
    return essentials + laggards
  }
}
