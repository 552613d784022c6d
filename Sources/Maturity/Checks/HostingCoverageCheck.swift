/// Every hosting offer has a verdict whatever the facts: a row without conditions names it (SCORING.md §10).
enum HostingCoverageCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    guard let hosting = draft.hosting, !hosting.unread.contains("rows"),
      hosting.rows.allSatisfy({ $0.unread.isDisjoint(with: ["all", "any", "verdicts"]) })
    else { return [] }
    let covered = Set(hosting.rows.filter { !$0.isConditional }.flatMap { $0.verdicts.map(\.name.value) })
    return draft.placedHostingOffers.compactMap { offer in
      guard let id = offer.entity.id?.value, !covered.contains(id) else { return nil }
      return Problem(.noUnconditionalRow(id), path: offer.path, at: offer.entity.location)
    }
  }
}

extension HostingRowDraft {
  /// Whether it applies only to some facts.
  var isConditional: Bool { !all.isEmpty || !any.isEmpty }
}
