/// Weights and efforts are positive and small enough to add up.
enum WeightCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    var problems: [Problem] = []
    func check(_ value: Located<Int>?, _ key: String, _ path: [Problem.Element]) {
      let allowed = Questionnaire.Limits.weight
      guard let value, !allowed.contains(value.value) else { return }
      problems.append(
        Problem(.outOfRange(key: key, value: value.value, allowed: allowed), path: path, at: value.location))
    }
    for axis in draft.placedAxes { check(axis.entity.weight, "weight", axis.path) }
    for criterion in draft.placedCriteria {
      check(criterion.entity.weight, "weight", criterion.path)
      check(criterion.entity.effort, "effort", criterion.path)
    }
    return problems
  }
}
