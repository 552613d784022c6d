/// Coverage and needs are compared with parts of a whole, priorities with points (SCORING.md §4, §6, §7).
enum ThresholdCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    guard let rules = draft.rules else { return [] }
    let fractions = [
      ("minCoverage", rules.minCoverage), ("autonomyBelow", rules.autonomyBelow),
      ("complementaryFrom", rules.complementaryFrom),
    ]
    let points = [
      ("combinedWithin", rules.combinedWithin, Questionnaire.Limits.combinedWithin),
      ("demandPoints", rules.demandPoints, Questionnaire.Limits.demand),
      ("demandMaximum", rules.demandMaximum, Questionnaire.Limits.demand),
    ]
    return fractions.compactMap { key, value in
      guard let value, !value.value.isWithinOne else { return nil }
      let kind = Problem.Kind.fractionOutOfRange(key: "rules.\(key)", value: value.value, zeroAllowed: true)
      return Problem(kind, at: value.location)
    }
      + points.compactMap { key, value, allowed in
        guard let value, !allowed.contains(value.value) else { return nil }
        return Problem(.outOfRange(key: "rules.\(key)", value: value.value, allowed: allowed), at: value.location)
      }
  }
}
