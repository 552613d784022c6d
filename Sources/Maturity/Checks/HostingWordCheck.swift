/// Rows of the hosting table say “yes” or “no” of facts, and of offers a verdict that there is (SCORING.md §10).
enum HostingWordCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    let verdicts = HostingVerdict.allCases.map(\.rawValue)
    let truths = PairDraft.truths.keys.sorted(by: >)
    return draft.placedRows.flatMap { row in
      problems("all", row.entity.all, known: truths, row.path)
        + problems("any", row.entity.any, known: truths, row.path)
        + problems("verdicts", row.entity.verdicts, known: verdicts, row.path)
    }
  }

  private static func problems(
    _ key: String, _ pairs: [PairDraft], known: [String], _ path: [Problem.Element]
  ) -> [Problem] {
    pairs.filter { !known.contains($0.text.value) }.map { pair in
      let word = pair.text
      let kind = Problem.Kind.unknownWord(
        key: "\(key).\(pair.name.value)", word.value, known: known,
        nearest: Suggestion.nearest(to: word.value, among: known))
      return Problem(kind, path: path, at: word.location)
    }
  }
}
