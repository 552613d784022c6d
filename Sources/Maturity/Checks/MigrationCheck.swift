/// A migration leads from an earlier version, and says of each criterion what became of it (SCORING.md §11).
enum MigrationCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    let own = draft.version.flatMap { SemanticVersion($0.value) }
    return draft.placedMigrations.compactMap { problem(of: $0, own: own) }
      + draft.placedFates.compactMap(problem(of:))
  }

  private static func problem(of migration: Placed<MigrationDraft>, own: SemanticVersion?) -> Problem? {
    guard let from = migration.entity.id else { return nil }
    guard let version = SemanticVersion(from.value) else {
      return Problem(.notAVersion(from.value), path: migration.path, at: from.location)
    }
    guard let own, version > own else { return nil }
    let kind = Problem.Kind.laterVersion(from.value, own: own.description)
    return Problem(kind, path: migration.path, at: from.location)
  }

  private static func problem(of fate: Placed<FateDraft>) -> Problem? {
    guard let became = fate.entity.became else { return nil }
    guard let word = FateWord(rawValue: became.value) else {
      let known = FateWord.allCases.map(\.rawValue)
      let kind = Problem.Kind.unknownWord(
        key: "became", became.value, known: known, nearest: Suggestion.nearest(to: became.value, among: known))
      return Problem(kind, path: fate.path, at: became.location)
    }
    let found = fate.entity.into.count
    guard !word.successors.contains(found), !fate.entity.unread.contains("into") else { return nil }
    let kind = Problem.Kind.count(.items(key: "into"), found: found, allowed: word.successors)
    return Problem(kind, path: fate.path, at: fate.entity.into.first?.location ?? fate.entity.location)
  }
}
