/// The texts are in a language that this program speaks.
enum LanguageCheck: QuestionnaireCheck {
  static func problems(in draft: QuestionnaireDraft) -> [Problem] {
    guard let language = draft.language, Language(rawValue: language.value) == nil else { return [] }
    return [Problem(.unknownLanguage(language.value), at: language.location)]
  }
}
