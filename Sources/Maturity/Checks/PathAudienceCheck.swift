/// A training path only leads through offers that are for its audience.
enum PathAudienceCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    // An audience that there is not is a problem of its own.
    guard let known = draft.draft.identifiers(of: .audience).map(Set.init) else { return [] }
    // Sets, because a hostile file may have many paths through an offer for many audiences.
    let audiences = draft.offersByIdentifier.filter { !$0.value.unread.contains("audiences") }
      .mapValues { Set($0.audiences.map(\.value)) }
    return draft.placedPaths.flatMap { path in
      path.entity.modules.prefix(Questionnaire.Limits.modules.upperBound).compactMap { module -> Problem? in
        guard let audience = path.entity.id?.value, known.contains(audience), let served = audiences[module.value],
          !served.contains(audience)
        else { return nil }
        return Problem(.notForAudience(module.value, audience: audience), path: path.path, at: module.location)
      }
    }
  }
}

extension QuestionnaireDraft {
  /// The offers that have an identifier; the first of several with the same.
  var offersByIdentifier: [String: OfferDraft] {
    let named = (offering?.offers ?? []).compactMap { offer in offer.id.map { ($0.value, offer) } }
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }
}
