/// The language of the texts is one that can be named.
enum LanguageCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    guard let language = draft.language, LanguageTag(language.value) == nil else { return [] }
    return [Problem(.unknownLanguage(language.value), at: language.location)]
  }
}
