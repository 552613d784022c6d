extension Questionnaire {
  /// The questionnaire that a draft describes, once every check has passed.
  ///
  /// - Parameters:
  ///   - draft: what a file said.
  ///   - digest: a fingerprint of what the draft was read from.
  ///   - earlier: what was already found wrong while reading; reported together with what the checks find.
  ///   - translations: checked against the draft, otherwise of no effect.
  ///   - isStrict: whether everything is asked for that helps a facilitator, and each language.
  /// - Throws: the problems, in the order of the file, as many as ``QuestionnaireProblems/limit``.
  package init(
    checking draft: QuestionnaireDraft, digest: String, earlier: [Problem] = [], translations: [TranslationDraft] = [],
    isStrict: Bool = false
  ) throws(QuestionnaireProblems) {
    let placed = PlacedDraft(draft)
    var found = earlier + Self.checks.flatMap { $0.problems(in: placed) }
    if isStrict { found += StrictCheck.problems(in: placed, translations: translations) }
    // After those of the source, which most often cause them.
    let translated = translations.flatMap { TranslationCheck.problems(of: $0, in: draft) }
    let all = found.inFileOrder + translated.inFileOrder
    guard all.isEmpty else { throw QuestionnaireProblems(all.capped) }
    guard let questionnaire = draft.assembled(digest: digest) else {
      throw QuestionnaireProblems([Problem(.incomplete, at: draft.location)])
    }
    self = questionnaire
  }
}

extension [Problem] {
  /// Problems without a place come first; those of the same place keep their order.
  fileprivate var inFileOrder: [Problem] {
    enumerated().sorted { lhs, rhs in
      switch (lhs.element.location, rhs.element.location) {
      case (let left?, let right?) where left != right: left < right
      case (nil, .some): true
      case (.some, nil): false
      default: lhs.offset < rhs.offset
      }
    }.map(\.element)
  }

  /// The first ones, then how many there are beside.
  fileprivate var capped: [Problem] {
    let rest = dropFirst(QuestionnaireProblems.limit)
    guard let next = rest.first else { return self }
    return prefix(QuestionnaireProblems.limit) + [Problem(.moreProblems(count: rest.count), at: next.location)]
  }
}
