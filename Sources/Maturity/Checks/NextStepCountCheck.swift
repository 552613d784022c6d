/// Whoever says how to go on says it from each level to the next.
enum NextStepCountCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    guard let levels = draft.levelCount else { return [] }
    return draft.placedCriteria.compactMap { criterion in
      let steps = criterion.entity.nextSteps
      guard !steps.isEmpty, steps.count != levels - 1, !criterion.entity.unread.contains("nextSteps") else {
        return nil
      }
      let kind = Problem.Kind.nextStepCount(found: steps.count, levels: levels)
      return Problem(kind, path: criterion.path, at: steps.first?.location)
    }
  }
}
