/// Whatever names a kind of support or a criterion names one that exists.
enum ReferenceCheck: QuestionnaireCheck {
  /// The nearest name is looked for so many times for each sort of reference: it costs more than all else in a check.
  private static let mostSuggestions = 20

  static func problems(in draft: QuestionnaireDraft) -> [Problem] {
    problems(of: draft.supportReferences, to: .support, known: draft.supportIdentifiers)
      + problems(of: draft.criterionReferences, to: .criterion, known: draft.criterionIdentifiers)
  }

  private static func problems(
    of references: [Mention], to role: Problem.Element.Role, known: [String]?
  ) -> [Problem] {
    guard let known else { return [] }
    let names = Set(known)
    return references.filter { !names.contains($0.id.value) }.enumerated().map { offset, reference in
      let id = reference.id.value
      let nearest = offset < mostSuggestions ? Suggestion.nearest(to: id, among: known) : nil
      let kind = Problem.Kind.unknownReference(key: reference.key, role, id, nearest: nearest)
      return Problem(kind, path: reference.path, at: reference.id.location)
    }
  }
}

/// An identifier used, not given.
private struct Mention {
  let key: String
  let id: Located<String>
  let path: [Problem.Element]
}

extension QuestionnaireDraft {
  fileprivate var supportReferences: [Mention] {
    placedCriteria.flatMap { criterion in
      let primary = criterion.entity.primary.map { Mention(key: "support.primary", id: $0, path: criterion.path) }
      return [primary].compactMap { $0 }
        + criterion.entity.secondary.map { Mention(key: "support.secondary", id: $0, path: criterion.path) }
    }
      + placedSequence.compactMap { rule in
        rule.entity.first.map { Mention(key: "first", id: $0, path: rule.path) }
      }
  }

  fileprivate var criterionReferences: [Mention] {
    placedSequence.prefix(Questionnaire.Limits.sequenceRules.upperBound).flatMap { rule in
      rule.entity.whenAny.prefix(Questionnaire.Limits.sequenceCriteria.upperBound).map {
        Mention(key: "whenAny", id: $0, path: rule.path)
      }
    }
  }

  /// Nil where not all of them could be read: what is missing may be what a reference means.
  fileprivate var supportIdentifiers: [String]? {
    let identifiers = supports.compactMap { $0.id?.value }
    return identifiers.count == supports.count && !unread.contains("supports") ? identifiers : nil
  }

  fileprivate var criterionIdentifiers: [String]? {
    let criteria = axes.flatMap(\.criteria)
    let identifiers = criteria.compactMap { $0.id?.value }
    let isWhole = !unread.contains("axes") && axes.allSatisfy { !$0.unread.contains("criteria") }
    return identifiers.count == criteria.count && isWhole ? identifiers : nil
  }
}
