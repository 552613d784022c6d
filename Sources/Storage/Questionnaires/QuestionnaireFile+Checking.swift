import Maturity

extension QuestionnaireFile {
  /// The questionnaire at `path`, once also all its translations were checked.
  ///
  /// `isStrict` also asks for what a shipped questionnaire has: all that helps a facilitator, and every language. The
  /// problems of all files come together.
  package static func check(at path: String, isStrict: Bool) throws(QuestionnaireLoadError) -> Questionnaire {
    try folder(at: path) { folder throws(QuestionnaireLoadError) in try check(folder, isStrict: isStrict) }
  }

  /// As ``check(at:isStrict:)``, of `bytes` without anything beside them; problems call them `file`.
  package static func check(
    in bytes: [UInt8], file: String, isStrict: Bool
  ) throws(QuestionnaireLoadError) -> Questionnaire {
    try bytes.withUnsafeBufferPointer { buffer throws(QuestionnaireLoadError) in
      try check(.alone(buffer, name: file), isStrict: isStrict)
    }
  }

  static func check(_ folder: QuestionnaireFolder, isStrict: Bool) throws(QuestionnaireLoadError) -> Questionnaire {
    var reading = DraftReading(folder)
    guard let (draft, digest) = try reading.questionnaire() else { throw folder.withoutQuestionnaire }
    let isWhole = reading.problems.isEmpty
    var translations: [TranslationDraft] = []
    for language in Language.allCases {
      if let translation = try reading.translation(into: language) { translations.append(translation) }
    }
    do throws(QuestionnaireProblems) {
      return try Questionnaire(
        checking: draft, digest: digest, earlier: reading.problems, translations: isWhole ? translations : [],
        isStrict: isStrict && isWhole)
    } catch {
      throw .problems(error)
    }
  }
}
