/// Each line of the comparison of hosting offers says something of each of them.
enum ComparisonCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    guard let offers = draft.draft.identifiers(of: .hostingOffer) else { return [] }
    // More than there may be are a problem already.
    let limited = offers.prefix(Questionnaire.Limits.hostingOffers.upperBound)
    return draft.placedComparison.prefix(Questionnaire.Limits.comparison.upperBound).flatMap { line -> [Problem] in
      guard !line.entity.unread.contains("values") else { return [] }
      let named = Set(line.entity.values.map(\.name.value))
      return limited.filter { !named.contains($0) }.map {
        Problem(.missing(key: "values.\($0)"), path: line.path, at: line.entity.location)
      }
    }
  }
}
