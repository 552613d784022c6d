/// Every file is of the one format version that this program reads.
enum FormatCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    problems(of: draft.format) + draft.companions.flatMap { problems(of: $0.format) }
  }

  static func problems(of format: Located<Int>?) -> [Problem] {
    guard let format, format.value != Questionnaire.Limits.format else { return [] }
    return [Problem(.unknownFormat(format.value, known: Questionnaire.Limits.format), at: format.location)]
  }
}
