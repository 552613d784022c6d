/// The file is of the one format version that this program reads.
enum FormatCheck: QuestionnaireCheck {
  static func problems(in draft: QuestionnaireDraft) -> [Problem] {
    guard let format = draft.format, format.value != Questionnaire.Limits.format else { return [] }
    return [Problem(.unknownFormat(format.value, known: Questionnaire.Limits.format), at: format.location)]
  }
}
