/// A primary kind of support is not also a secondary one (SCORING.md §1).
enum AffinityCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    draft.placedCriteria.flatMap { criterion in
      let primary = criterion.entity.primary?.value
      return criterion.entity.secondary.filter { $0.value == primary }.map {
        Problem(.secondaryIsPrimary($0.value), path: criterion.path, at: $0.location)
      }
    }
  }
}
