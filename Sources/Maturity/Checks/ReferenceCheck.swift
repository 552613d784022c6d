/// Whatever names something names one that exists.
enum ReferenceCheck: QuestionnaireCheck {
  /// The nearest name is looked for so many times for each sort of reference: it costs more than all else in a check.
  private static let mostSuggestions = 20
  private static let roles: [Problem.Element.Role] = [
    .support, .criterion, .question, .source, .reference, .audience, .offer, .hostingOffer, .fact,
  ]

  static func problems(in draft: PlacedDraft) -> [Problem] {
    let mentions = Dictionary(grouping: draft.mentions, by: \.role)
    return roles.flatMap { role -> [Problem] in
      guard let mentions = mentions[role], let known = draft.draft.identifiers(of: role) else { return [] }
      return problems(of: mentions, known: known)
    }
  }

  private static func problems(of mentions: [Mentions], known: [String]) -> [Problem] {
    let names = Set(known)
    var problems: [Problem] = []
    for mention in mentions {
      for id in mention.ids where !names.contains(id.value) {
        let nearest = problems.count < mostSuggestions ? Suggestion.nearest(to: id.value, among: known) : nil
        let kind = Problem.Kind.unknownReference(key: mention.key, mention.role, id.value, nearest: nearest)
        problems.append(Problem(kind, path: mention.path, at: id.location))
      }
    }
    return problems
  }
}

extension QuestionnaireDraft {
  /// The identifiers of a sort of entity; nil where not all of them could be read: what is missing may be what a
  /// reference means.
  func identifiers(of role: Problem.Element.Role) -> [String]? {
    switch role {
    case .support: identifiers(supports, whole: has("supports"))
    case .question:
      identifiers(
        supports.flatMap(\.questions),
        whole: has("supports") && supports.allSatisfy { !$0.unread.contains("questions") })
    case .criterion:
      identifiers(axes.flatMap(\.criteria), whole: has("axes") && axes.allSatisfy { !$0.unread.contains("criteria") })
    case .source: identifiers(sources, whole: has("sources"))
    case .reference: identifiers(references, whole: has("references"))
    case .audience: offering.flatMap { identifiers($0.audiences, whole: !$0.unread.contains("audiences")) }
    case .offer: offering.flatMap { identifiers($0.offers, whole: !$0.unread.contains("offers")) }
    case .hostingOffer: hosting.flatMap { identifiers($0.offers, whole: !$0.unread.contains("offers")) }
    case .fact: hosting.flatMap { identifiers($0.facts, whole: !$0.unread.contains("facts")) }
    default: nil
    }
  }

  private func has(_ key: String) -> Bool { !unread.contains(key) }

  private func identifiers(_ entities: [some NamedDraft], whole: Bool) -> [String]? {
    let identifiers = entities.compactMap { $0.id?.value }
    return whole && identifiers.count == entities.count ? identifiers : nil
  }
}
