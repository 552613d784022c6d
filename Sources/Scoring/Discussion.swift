import Maturity

/// A criterion worth talking about, and why.
package struct DiscussionPoint: Equatable, Sendable {
  package let criterion: Criterion.ID
  /// At least one, the most pressing first.
  package let reasons: [Reason]

  /// Why to talk about a criterion, the most pressing first.
  package enum Reason: Equatable, Sendable {
    /// The facilitator wants to come back to it.
    case flagged
    /// The votes differ, and nobody said how that was settled.
    case disagreement(Disagreement)
    case unknown
    case unanswered
    /// It keeps its axis, and that axis the whole, from the next level (SCORING.md §3).
    case blocks(Axis.ID, level: Rank)
    /// One rank more or less would change the recommendation (§7).
    case tips(Firmness.Flip)
  }
}

extension Questionnaire {
  /// What to talk about next: flagged criteria first, then by disagreement (the lowest consensus first), open ones, those
  /// that block the next level, those that tip the recommendation; the questionnaire's order among equals.
  package func discussion(of assessment: Assessment) -> [DiscussionPoint] {
    let card = Scorecard(of: assessment.sheet, with: self)
    let flips = Firmness(of: assessment.sheet, with: self).flips
    let blocking = card.blocking
    let points = criteria.compactMap { criterion -> DiscussionPoint? in
      let answer = assessment[criterion.id]
      var reasons: [DiscussionPoint.Reason] = answer.isFlagged ? [.flagged] : []
      if answer.decidedBy == nil, let disagreement = Tally(of: answer.votes, on: scale)?.all.disagreement,
        disagreement.spread > 0
      {
        reasons.append(.disagreement(disagreement))
      }
      if answer.state == .unknown { reasons.append(.unknown) }
      if answer.state == .unanswered { reasons.append(.unanswered) }
      if let block = blocking[criterion.id] { reasons.append(.blocks(block.axis, level: block.level)) }
      if let flip = flips.first(where: { $0.criterion == criterion.id }) { reasons.append(.tips(flip)) }
      return reasons.isEmpty ? nil : DiscussionPoint(criterion: criterion.id, reasons: reasons)
    }
    return points.enumerated().sorted { one, two in
      let (first, second) = (one.element.urgency, two.element.urgency)
      return first == second ? one.offset < two.offset : first.lexicographicallyPrecedes(second)
    }.map(\.element)
  }
}

extension Scorecard {
  /// The criteria that the next level of an axis lacks alone, for the axes that the next level of the whole lacks.
  fileprivate var blocking: [Criterion.ID: (axis: Axis.ID, level: Rank)] {
    guard let goal = nextLevel?.rank else { return [:] }
    var result: [Criterion.ID: (axis: Axis.ID, level: Rank)] = [:]
    for axis in axes {
      guard let level = axis.level.value, level < goal, let next = axis.nextLevel else { continue }
      for criterion in next.laggards + next.essentialsBelow { result[criterion] = (axis.axis, next.rank) }
    }
    return result
  }
}

extension DiscussionPoint {
  /// Smaller is more pressing, from the first number on.
  fileprivate var urgency: [Double] {
    var result: [Double] = [1, 2, 1, 1, 1]
    for reason in reasons {
      switch reason {
      case .flagged: result[0] = 0
      case .disagreement(let disagreement): result[1] = disagreement.consensus
      case .unknown, .unanswered: result[2] = 0
      case .blocks: result[3] = 0
      case .tips: result[4] = 0
      }
    }
    return result
  }
}
