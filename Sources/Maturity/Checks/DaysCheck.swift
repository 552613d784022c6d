/// An offer takes a day or more, and its most is not below its least.
enum DaysCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    draft.placedOffers.flatMap { offer in
      let allowed = Questionnaire.Limits.days
      let bounds = [("days.min", offer.entity.minDays), ("days.max", offer.entity.maxDays)]
      let problems = bounds.compactMap { key, value -> Problem? in
        guard let value, !allowed.contains(value.value) else { return nil }
        return Problem(
          .outOfRange(key: key, value: value.value, allowed: allowed), path: offer.path, at: value.location)
      }
      guard problems.isEmpty, let least = offer.entity.minDays, let most = offer.entity.maxDays,
        least.value > most.value
      else { return problems }
      let kind = Problem.Kind.outOfRange(
        key: "days.max", value: most.value, allowed: least.value...allowed.upperBound)
      return [Problem(kind, path: offer.path, at: most.location)]
    }
  }
}
