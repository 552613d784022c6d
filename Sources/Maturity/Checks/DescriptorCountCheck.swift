/// Every criterion describes every level.
enum DescriptorCountCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    guard let levels = draft.levelCount else { return [] }
    return draft.placedCriteria.compactMap { criterion in
      let found = criterion.entity.levels.count
      guard found != levels, !criterion.entity.unread.contains("levels") else { return nil }
      let location = criterion.entity.levels.first?.location ?? criterion.entity.location
      return Problem(.descriptorCount(found: found, levels: levels), path: criterion.path, at: location)
    }
  }
}
