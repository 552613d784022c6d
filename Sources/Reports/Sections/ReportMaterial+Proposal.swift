import Maturity
import Scoring
import Wording

extension ReportMaterial {
  /// A draft of the support to propose: for each kind in its order the objectives, the criteria to move with what will
  /// show it, the days, and who is trained.
  var proposalSection: Section {
    let title = RichText(language("Proposition d’accompagnement (projet)", "Proposed support (draft)"))
    let kinds = scorecard.recommendation.sequence
    guard !kinds.isEmpty else {
      return Section("proposal", title, [.paragraph(RichText(explanation.recommendation.joined(separator: " ")))])
    }
    let selection = self.selection
    let hasOffers = selection.offers.contains { kinds.contains($0.item.kind) }
    let notice =
      hasOffers
      ? language(
        "Projet à discuter avec l’équipe\u{A0}: les durées sont indicatives\u{202F}; menées ensemble, des offres demandent "
          + "moins de temps.",
        "A draft to discuss with the team: durations are indicative; offers run together take less time.")
      : language("Projet à discuter avec l’équipe.", "A draft to discuss with the team.")
    return Section(
      "proposal", title, [.notice(RichText(notice))],
      sections: kinds.enumerated().map { place, kind in
        proposal(of: kind, place: place + 1, selection.offers.filter { $0.item.kind == kind })
      })
  }

  /// At most this many offers are proposed for a kind: those with the largest pull.
  private static let offersProposed = 3

  private func proposal(of kind: SupportKind.ID, place: Int, _ offers: [Pull<Offer>]) -> Section {
    let chosen = offers.prefix(Self.offersProposed).map(\.item)
    var blocks: [Block] = []
    if !chosen.isEmpty {
      blocks.append(.facts(particulars(of: chosen)))
      blocks.append(.paragraph([.strong(language("Objectifs", "Objectives"))]))
      blocks.append(
        .bullets(chosen.map { [.quoted($0.name, isStrong: true), .plain(language.colon), .quoted($0.purpose)] }))
    }
    let moved = criteriaToMove(by: kind)
    if !moved.isEmpty { blocks.append(.table(indicators(moved))) }
    if blocks.isEmpty {
      blocks.append(
        .paragraph(
          RichText(
            language(
              "Aucune offre du questionnaire ne vise les critères en retard sur la cible.",
              "None of the questionnaire’s offers addresses the criteria that are below target."))))
    }
    return Section("proposal-\(place)", [.plain("\(place)\u{A0}· "), .quoted(explanation.name(kind))], blocks)
  }

  private func particulars(of offers: [Offer]) -> [Fact] {
    let days = offers.reduce(0) { $0 + $1.days.lowerBound }...offers.reduce(0) { $0 + $1.days.upperBound }
    var facts = [Fact(language("Durée totale", "Total duration"), RichText(language.days(days)))]
    let audiences = questionnaire.offering.audiences
    for offer in offers where !offer.audiences.isEmpty {
      let names = offer.audiences.compactMap { id in audiences.first { $0.id == id }?.name }
      facts.append(
        Fact(
          language("Qui forme qui", "Who trains whom"),
          [
            .quoted(offer.name), .plain(" (\(language.days(offer.days)))"),
            .plain(
              language(", par l’équipe d’accompagnement, pour\u{A0}: ", ", by the support team, for: ")),
            .quoted(names.joined(separator: language("\u{202F}; ", "; "))), .plain("."),
          ]))
    }
    let outputs = offers.flatMap(\.outputs)
    if !outputs.isEmpty {
      facts.append(
        Fact(
          language("Ce qui reste après", "What remains afterwards"),
          [.quoted(outputs.sentences)]))
    }
    return facts
  }

  /// The criteria that make most of the need, at most eight.
  private func criteriaToMove(by kind: SupportKind.ID) -> [Criterion] {
    let drivers = scorecard.needs.first { $0.kind == kind }?.drivers ?? []
    return drivers.prefix(8).compactMap { questionnaire.criterion($0.criterion) }
  }

  private func indicators(_ criteria: [Criterion]) -> Table {
    Table(
      language("Critères à faire progresser et ce qui le montrera", "Criteria to move and what will show it"),
      [
        .init(language("Critère", "Criterion"), breadth: 3), .init(language("Aujourd’hui", "Today"), isNumeric: true),
        .init(language("Cible", "Target"), isNumeric: true),
        .init(language("Indicateur\u{A0}: ce qui sera vrai", "Indicator: what will be true"), breadth: 5),
      ],
      criteria.map { criterion in
        let target = target(of: criterion.id)
        let today = questionnaire.symbol(of: assessment[criterion.id].state)
        return [
          .init([named(criterion.id, isStrong: false)]), .init(today), .init(explanation.number(target)),
          .init([.quoted(criterion.descriptor(at: target) ?? "–")]),
        ]
      })
  }
}
