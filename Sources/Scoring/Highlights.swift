import Maturity

/// The few criteria that a reader should hear of first: what the team can build on, and what holds it back; derived on
/// demand, read by no score.
package struct Highlights: Equatable, Sendable {
  /// Criteria above the first level, at their target (§6) and at the questionnaire's or above, without those that hold
  /// back: a target brought down makes no strength. The highest rank first, then the largest ω, then the questionnaire's order; one for each axis while there are others.
  package let strengths: [Strength]
  /// The raises of the shortest path (§5): those that keep an axis from its next level by themselves (§3) first, essential
  /// criteria before laggards, then the longest; then what is furthest below its target, by ω·gap. Ties in the
  /// questionnaire's order.
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

    package init(criterion: Criterion.ID, rank: Rank, reason: Reason) {
      self.criterion = criterion
      self.rank = rank
      self.reason = reason
    }
  }

  /// Why a criterion holds the team back.
  package enum Reason: Equatable, Sendable {
    /// On the shortest path; essential, and below `level`, which its axis lacks and the whole with it.
    case essential(Axis.ID, level: Rank)
    /// On the shortest path; too far behind for `level`, which its axis lacks and the whole with it.
    case lags(Axis.ID, level: Rank)
    /// To be raised to `level` on the shortest path.
    case onPath(to: Rank)
    /// Below its target.
    case belowTarget(Rank)
  }

  /// Finds at most `limit` of each.
  package init(of sheet: AnswerSheet, with questionnaire: Questionnaire, atMost limit: Int = 3) {
    let readings = questionnaire.readings(of: sheet)
    let blockers = Array(Self.blockers(of: sheet, readings, with: questionnaire).prefix(limit))
    let holding = Set(blockers.map(\.criterion))
    strengths = Array(
      Self.strengths(of: readings, from: max(1, questionnaire.rules.target)).filter { !holding.contains($0.criterion) }
        .prefix(limit))
    self.blockers = blockers
  }

  private static func strengths(of axes: [AxisReading], from least: Rank) -> [Strength] {
    let strong = axes.enumerated().flatMap { place, axis in
      axis.criteria.compactMap { criterion -> (place: Int, importance: Int, strength: Strength)? in
        guard let rank = criterion.standing.rank(openAt: nil), rank >= least, criterion.gap == 0 else { return nil }
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
    let gates = Scorecard(of: sheet, with: questionnaire).gates
    let reasons = climbs(ShortestPath(of: sheet, with: questionnaire), gates) + gaps(criteria)
    var seen: Set<Criterion.ID> = []
    return reasons.compactMap { id, reason in
      guard let rank = criteria.first(where: { $0.id == id })?.standing.rank(openAt: nil), seen.insert(id).inserted
      else { return nil }
      return Blocker(criterion: id, rank: rank, reason: reason)
    }
  }

  private static func climbs(
    _ path: ShortestPath?, _ gates: [Criterion.ID: Reason]
  ) -> [(Criterion.ID, Reason)] {
    let steps = (path?.steps ?? []).enumerated().map { place, step in
      let reason = gates[step.criterion] ?? .onPath(to: step.to)
      return (step.criterion, reason, order: [reason.urgency, step.from.value - step.to.value, place])
    }
    return steps.sorted { $0.order.lexicographicallyPrecedes($1.order) }.map { ($0.0, $0.1) }
  }

  private static func gaps(_ criteria: [CriterionReading]) -> [(Criterion.ID, Reason)] {
    let below = criteria.filter { ($0.gap ?? 0) > 0 }
    return below.enumerated().sorted { one, two in
      let (left, right) = (one.element, two.element)
      return (right.importance * (right.gap ?? 0), one.offset) < (left.importance * (left.gap ?? 0), two.offset)
    }.map { ($0.element.id, .belowTarget($0.element.target)) }
  }
}

extension Highlights.Reason {
  /// Smaller comes first.
  fileprivate var urgency: Int {
    switch self {
    case .essential: 0
    case .lags: 1
    case .onPath, .belowTarget: 2
    }
  }
}

extension Scorecard {
  /// What the next level of an axis lacks alone, for the axes that the next level of the whole lacks.
  fileprivate var gates: [Criterion.ID: Highlights.Reason] {
    guard let goal = nextLevel?.rank else { return [:] }
    var gates: [Criterion.ID: Highlights.Reason] = [:]
    for axis in axes {
      guard let level = axis.level.value, level < goal, let next = axis.nextLevel else { continue }
      for criterion in next.laggards { gates[criterion] = .lags(axis.axis, level: next.rank) }
      for criterion in next.essentialsBelow { gates[criterion] = .essential(axis.axis, level: next.rank) }
    }
    return gates
  }
}
