import Maturity

/// SCORING.md §4, in criteria whatever their weights.
extension Coverage {
  init(of criteria: [CriterionReading]) {
    var answered = 0
    var unknown = 0
    var unanswered = 0
    var notApplicable = 0
    for criterion in criteria {
      switch criterion.standing {
      case .answered: answered += 1
      case .unknown: unknown += 1
      case .unanswered: unanswered += 1
      case .notApplicable: notApplicable += 1
      }
    }
    self.init(answered: answered, unknown: unknown, unanswered: unanswered, notApplicable: notApplicable)
  }

  /// Whether the share answered is below `minimum`; nothing applicable is below any minimum, for nothing was found.
  func isBelow(_ minimum: Fraction) -> Bool {
    guard let share else { return true }
    return share < minimum
  }
}
