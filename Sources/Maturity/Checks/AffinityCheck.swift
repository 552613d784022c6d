/// A list of references names nothing twice, and a primary kind of support is not also a secondary one (SCORING.md §1).
enum AffinityCheck: QuestionnaireCheck {
  static func problems(in draft: QuestionnaireDraft) -> [Problem] {
    draft.placedCriteria.flatMap { criterion in
      let primary = criterion.entity.primary?.value
      let doubled = criterion.entity.secondary.filter { $0.value == primary }.map {
        Problem(.secondaryIsPrimary($0.value), path: criterion.path, at: $0.location)
      }
      let others = criterion.entity.secondary.filter { $0.value != primary }
      return doubled + repeated(in: others, key: "support.secondary", path: criterion.path)
    }
      + draft.placedSequence.flatMap { repeated(in: $0.entity.whenAny, key: "whenAny", path: $0.path) }
  }

  private static func repeated(in references: [Located<String>], key: String, path: [Problem.Element]) -> [Problem] {
    var seen: Set<String> = []
    return references.filter { !seen.insert($0.value).inserted }.map {
      Problem(.repeatedReference(key: key, $0.value), path: path, at: $0.location)
    }
  }
}
