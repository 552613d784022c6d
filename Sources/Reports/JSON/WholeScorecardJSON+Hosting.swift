import JSON
import Maturity
import Scoring

/// Where the service may be hosted, and what that rests on.
extension WholeScorecardJSON {
  func advice(from guide: HostingGuide) -> HostingAdvice {
    HostingAdvice(from: guide, facts: material.assessment.hosting)
  }

  func hosting(_ guide: HostingGuide, _ advice: HostingAdvice) -> JSONValue {
    .object([
      .init("notice", .string(guide.notice)),
      .init(
        "facts",
        .array(
          guide.facts.map { fact in
            .object([
              .init("id", .identifier(fact.id)),
              .init("question", .string(fact.question)),
              .init("answer", material.assessment.hosting[fact.id].map { .bool($0) } ?? .null),
            ])
          })),
      .init("offers", .array(zip(guide.offers, advice.offers).map(offer))),
    ])
  }

  private func offer(_ offer: HostingOffer, _ advice: HostingAdvice.OfferAdvice) -> JSONValue {
    .object([
      .init("id", .identifier(offer.id)),
      .init("name", .string(offer.name)),
      .init("verdict", .string(advice.verdict.rawValue)),
      .init("rows", .array(advice.grounds.map { row($0, decides: $0.verdict == advice.verdict) })),
    ])
  }

  private func row(_ ground: HostingAdvice.Ground, decides: Bool) -> JSONValue {
    var unknown: [HostingFact.ID] = []
    if case .restsOn(let facts) = ground.standing { unknown = facts }
    return .object([
      .init("id", .identifier(ground.row.id)),
      .init("verdict", .string(ground.verdict.rawValue)),
      .init("decides", .bool(decides)),
      .init("restsOn", .identifiers(unknown)),
      .init("reason", .string(ground.row.reason)),
      .init("references", .identifiers(ground.row.references)),
    ])
  }

  /// Those of the questionnaire that are `cited`, in its order.
  func references(_ cited: Set<Reference.ID>) -> JSONValue {
    .array(
      questionnaire.references.filter { cited.contains($0.id) }.map { reference in
        .object([
          .init("id", .identifier(reference.id)),
          .init("name", .string(reference.name)),
          .init("text", .string(reference.text)),
          .init("source", source(reference.source)),
        ])
      })
  }

  private func source(_ id: Questionnaire.Source.ID) -> JSONValue {
    guard let source = questionnaire.sources.first(where: { $0.id == id }) else { return .null }
    return .object([
      .init("id", .identifier(source.id)),
      .init("title", .string(source.title)),
      .init("publisher", .string(source.publisher)),
      .init("date", .string(source.date.description)),
    ])
  }
}
