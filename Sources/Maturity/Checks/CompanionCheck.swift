/// A file beside the questionnaire names the questionnaire that it belongs to.
enum CompanionCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    draft.companions.flatMap { problems(of: $0, in: draft.draft) }
  }

  static func problems(of companion: some CompanionDraft, in draft: QuestionnaireDraft) -> [Problem] {
    guard let id = draft.id, let named = companion.questionnaire, named.value != id.value else { return [] }
    let kind = Problem.Kind.mismatch(key: "questionnaire", found: named.value, expected: id.value)
    return [Problem(kind, at: named.location)]
  }
}
