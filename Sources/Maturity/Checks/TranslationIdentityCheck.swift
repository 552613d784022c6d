/// A translation is of a format that this program reads, of this questionnaire, and in the language that its file is
/// named after, which is another than the questionnaire's.
enum TranslationIdentityCheck {
  static func problems(of translation: TranslationDraft, in draft: QuestionnaireDraft) -> [Problem] {
    var problems = FormatCheck.problems(of: translation.format) + CompanionCheck.problems(of: translation, in: draft)
    guard let language = translation.language else { return problems }
    if let expected = translation.expectedLanguage, language.value != expected.rawValue {
      let kind = Problem.Kind.mismatch(key: "language", found: language.value, expected: expected.rawValue)
      problems.append(Problem(kind, at: language.location))
    } else if let spoken = LanguageTag(language.value)?.spoken,
      spoken == draft.language.flatMap({ LanguageTag($0.value) })?.spoken
    {
      problems.append(Problem(.sourceLanguage(language.value), at: language.location))
    }
    return problems
  }
}
