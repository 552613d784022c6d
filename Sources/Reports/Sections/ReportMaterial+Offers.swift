import Maturity
import Scoring
import Wording

extension ReportMaterial {
  /// The offers that would move what holds the team back, training paths by audience, and the levers beyond; nil for a
  /// questionnaire that has none of them to show.
  var offersSection: Section? {
    let sections = offerSections + [audienceSection, leverSection].compactMap { $0 }
    guard !sections.isEmpty else { return nil }
    return Section("offers", RichText(language("Offres et formations", "Offers and training")), sections: sections)
  }

  var selection: OfferSelection {
    OfferSelection(for: scorecard.recommendation, of: assessment.sheet, with: questionnaire)
  }

  private var offerSections: [Section] {
    let offers = selection.offers
    return scorecard.recommendation.ranking.enumerated().compactMap { place, kind in
      let own = offers.filter { $0.item.kind == kind }
      guard !own.isEmpty else { return nil }
      return Section(
        "offers-\(place + 1)", [.quoted(explanation.name(kind))],
        [
          .table(
            Table(
              language("Offres, ce qu’elles apportent et leur durée", "Offers, what they bring and how long they take"),
              [
                .init(language("Offre", "Offer"), breadth: 3),
                .init(language("Ce qu’elle apporte", "What it brings"), breadth: 5),
                .init(language("Critères", "Criteria"), breadth: 2),
                .init(language("Durée", "Duration"), breadth: 2),
              ], own.map(row)))
        ])
    }
  }

  private func row(_ offer: Pull<Offer>) -> [Table.Cell] {
    let asked = language("Répond à une question de l’équipe.", "Answers one of the team’s questions.")
    return [
      .init([.quoted(offer.item.name)]),
      .init([.quoted(offer.item.purpose), .plain(offer.answered.isEmpty ? "" : " " + asked)]),
      .init(RichText(numbers(of: offer.criteria))), .init(language.days(offer.item.days)),
    ]
  }

  /// Modules for each audience in the order of its path, those the team's gaps call for marked.
  private var audienceSection: Section? {
    let offering = questionnaire.offering
    let byAudience = selection.byAudience
    let facts = offering.audiences.compactMap { audience -> Fact? in
      let path = offering.paths.first { $0.audience == audience.id }
      let called = byAudience.first { $0.audience == audience.id }?.offers.map(\.item.id) ?? []
      let modules = (path?.modules ?? []) + called.filter { path?.modules.contains($0) != true }
      guard !modules.isEmpty else { return nil }
      let names = modules.compactMap { id in offering.offers.first { $0.id == id } }
      let spans = names.enumerated().flatMap { place, offer -> [Span] in
        (place > 0 ? [.plain(", ")] : [])
          + [.quoted(offer.name, isStrong: called.contains(offer.id))]
      }
      return Fact([.quoted(audience.name)], RichText(spans + [.plain(". "), .quoted(path?.summary ?? "")]))
    }
    guard !facts.isEmpty else { return nil }
    let isCalled = byAudience.contains { $0.audience != nil }
    let order = language("Modules dans l’ordre où les suivre", "Modules in the order to take them")
    let note =
      isCalled
      ? language(
        "\(order)\u{202F}; en gras, ceux qu’appellent les réponses.",
        "\(order); in bold, those that the answers call for.")
      : order + "."
    return Section(
      "audiences", RichText(language("Parcours de formation par public", "Training paths by audience")),
      [.paragraph(RichText(note)), .facts(facts)])
  }

  private var leverSection: Section? {
    let levers = selection.followUps
    guard !levers.isEmpty else { return nil }
    return Section(
      "levers", RichText(language("Autres leviers", "Other levers")),
      [
        .bullets(
          levers.map { lever in
            RichText(
              [
                .quoted(lever.item.name, isStrong: true), .plain(language.colon), .quoted(lever.item.description),
                .plain(language(" Aide à relever\u{A0}: ", " Helps to raise: ")),
              ] + numbers(of: lever.criteria) + [.plain(".")])
          })
      ])
  }
}
