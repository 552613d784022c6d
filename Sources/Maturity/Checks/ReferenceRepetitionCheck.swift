/// A list of references names nothing twice.
enum ReferenceRepetitionCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    var problems: [Problem] = []
    for mention in draft.mentions where mention.ids.count > 1 {
      var seen: Set<String> = []
      for id in mention.ids where !seen.insert(id.value).inserted {
        problems.append(Problem(.repeatedReference(key: mention.key, id.value), path: mention.path, at: id.location))
      }
    }
    return problems
  }
}
