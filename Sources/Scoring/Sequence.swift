import Maturity

/// SCORING.md §7, “what comes first”.
extension SequenceRule {
  /// Whether any of the rule's criteria is answered at or below its rank; open ones say nothing.
  func applies(to criteria: [CriterionReading]) -> Bool {
    criteria.contains { criterion in
      guard case .answered(let rank) = criterion.standing else { return false }
      return rank <= atOrBelow && whenAny.contains(criterion.id)
    }
  }
}

extension SequenceRule? {
  /// The kinds in the order to bring them: the rule's own kind ahead, whether or not it was among them.
  func putFirst(in kinds: [SupportKind.ID]) -> [SupportKind.ID] {
    guard let first = self?.first else { return kinds }
    return [first] + kinds.filter { $0 != first }
  }
}
