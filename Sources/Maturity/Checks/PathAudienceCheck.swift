/// A training path only leads through offers that are for its audience.
enum PathAudienceCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    let offers = draft.offersByIdentifier
    return draft.placedPaths.flatMap { path in
      path.entity.modules.prefix(Questionnaire.Limits.modules.upperBound).compactMap { module -> Problem? in
        guard let audience = path.entity.id?.value, let offer = offers[module.value],
          !offer.unread.contains("audiences"), !offer.audiences.contains(where: { $0.value == audience })
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
