extension Questionnaire {
  /// What a team means to do, with the criterion it is for: by due date, what has none last; then this questionnaire's
  /// order.
  package func actions(of assessment: Assessment) -> [(criterion: Criterion.ID, action: NextAction)] {
    let actions = criteria.flatMap { criterion in
      assessment[criterion.id].actions.map { (criterion: criterion.id, action: $0) }
    }
    let dated = actions.filter { $0.action.due != nil }
    let ordered = dated.enumerated().sorted { one, two in
      guard let first = one.element.action.due, let second = two.element.action.due else { return false }
      return (first, one.offset) < (second, two.offset)
    }.map(\.element)
    return ordered + actions.filter { $0.action.due == nil }
  }
}
