/// A questionnaire that is shipped lacks nothing that helps a team or its facilitator, in any language.
enum StrictCheck {
  static func problems(in draft: PlacedDraft, translations: [TranslationDraft]) -> [Problem] {
    let criteria = draft.placedCriteria.flatMap { criterion in
      missing(from: criterion.entity).map {
        Problem(.facilitationMissing(key: $0), path: criterion.path, at: criterion.entity.location)
      }
    }
    return criteria + missing(from: draft).map { Problem($0, at: draft.location) }
      + languages(of: draft, translations).map { Problem(.translationMissing($0), at: draft.location) }
  }

  private static func missing(from criterion: CriterionDraft) -> [String] {
    [
      ("evidence", criterion.evidence.isEmpty), ("prompt", criterion.prompt == nil),
      ("nextSteps", criterion.nextSteps.isEmpty), ("references", criterion.references == nil),
    ].filter(\.1).map(\.0)
  }

  private static func missing(from draft: PlacedDraft) -> [Problem.Kind] {
    let keys = [("steps", draft.steps.isEmpty), ("stakes", draft.stakes.isEmpty)]
    let files = [
      ("offers.yaml", draft.offering == nil), ("hosting.yaml", draft.hosting == nil),
      ("glossary.yaml", draft.glossary == nil),
    ]
    return keys.filter(\.1).map { .facilitationMissing(key: $0.0) }
      + files.filter(\.1).map { .companionMissing(file: $0.0) }
  }

  private static func languages(of draft: PlacedDraft, _ translations: [TranslationDraft]) -> [Language] {
    let source = draft.language.flatMap { LanguageTag($0.value) }?.spoken
    let known = translations.map(\.expectedLanguage) + [source]
    return Language.allCases.filter { !known.contains($0) }
  }
}
