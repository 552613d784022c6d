extension OfferingDraft {
  func assembled() -> Offering? {
    guard let audiences = audiences.whole({ $0.assembled() }), let offers = offers.whole({ $0.assembled() }),
      let paths = paths.whole({ $0.assembled() }), let followUps = followUps.whole({ $0.assembled() })
    else { return nil }
    return Offering(audiences: audiences, offers: offers, paths: paths, followUps: followUps)
  }
}

extension AudienceDraft {
  fileprivate func assembled() -> Audience? {
    guard let id, let name, let description else { return nil }
    return Audience(id: .init(id.value), name: name.value, description: description.value)
  }
}

extension OfferDraft {
  fileprivate func assembled() -> Offer? {
    guard let id, let kind, let name, let purpose, let least = minDays?.value, let most = maxDays?.value, least <= most
    else { return nil }
    return Offer(
      id: .init(id.value), kind: .init(kind.value), name: name.value, purpose: purpose.value,
      theory: theory.map(\.value), practice: practice.map(\.value), outputs: outputs.map(\.value),
      days: least...most, criteria: criteria.identifiers(), audiences: audiences.identifiers(),
      requires: requires.identifiers(), questions: questions.identifiers())
  }
}

extension TrainingPathDraft {
  fileprivate func assembled() -> TrainingPath? {
    guard let id, let summary else { return nil }
    return TrainingPath(audience: .init(id.value), summary: summary.value, modules: modules.identifiers())
  }
}

extension FollowUpDraft {
  fileprivate func assembled() -> FollowUp? {
    guard let id, let name, let description else { return nil }
    return FollowUp(
      id: .init(id.value), name: name.value, description: description.value, criteria: criteria.identifiers(),
      references: references.identifiers())
  }
}
