/// The questionnaire's version is “major.minor.patch”.
enum VersionCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    guard let version = draft.version, SemanticVersion(version.value) == nil else { return [] }
    return [Problem(.notAVersion(version.value), at: version.location)]
  }
}
