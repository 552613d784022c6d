import Maturity
import Reports
import Scoring
import Wording

/// Something that would move what holds the team back.
struct OfferRow {
  let kind: String
  let name: String
  let purpose: String
  let days: ClosedRange<Int>?
  let criteria: [Criterion.ID]
  let audiences: [String]
  let before: [String]
  let pull: Int
}

extension SpreadsheetReport {
  /// The offers of the kinds recommended, then the levers beyond them, each by how strongly the answers call for it.
  var offers: DataTable<OfferRow> {
    let selection = OfferSelection(
      for: scorecard.recommendation, of: material.assessment.sheet, with: questionnaire)
    let rows = selection.offers.map(row) + selection.followUps.map(row)
    return DataTable(
      columns: [
        .init(title: language("Accompagnement", "Support"), width: 18) { .text($0.kind) },
        .init(title: language("Offre", "Offer"), width: 30, look: .text.with { $0.isBold = true }) { .text($0.name) },
        .init(title: language("Ce qu’elle apporte", "What it brings"), width: 56) { .text($0.purpose) },
        .init(title: language("Jours, au moins", "Days, at least"), width: 9, look: .centred) {
          .integer($0.days?.lowerBound)
        },
        .init(title: language("Jours, au plus", "Days, at most"), width: 9, look: .centred) {
          .integer($0.days?.upperBound)
        },
        .init(title: language("Critères qu’elle fait avancer", "Criteria it moves"), width: 24) {
          .text($0.criteria.map(\.rawValue).joined(separator: ", "))
        },
        .init(title: language("Publics", "Audiences"), width: 24) { .text($0.audiences.joined(separator: ", ")) },
        .init(title: language("À suivre avant", "To be taken before"), width: 28) {
          .text($0.before.joined(separator: ", "))
        },
        .init(title: language("Poids du besoin", "Weight of need"), width: 9, look: .centred) { .integer($0.pull) },
      ], rows: rows, remarks: remarks(isEmpty: rows.isEmpty))
  }

  private func remarks(isEmpty: Bool) -> [String] {
    let recommendation = explanation.recommendation.joined(separator: " ").text
    return isEmpty
      ? [recommendation]
      : [
        recommendation,
        language(
          "Poids du besoin\u{A0}: ce qui manque aux critères liés pour atteindre leur cible, selon leur poids.",
          "Weight of need: what the linked criteria lack to reach their targets, by their weights."),
      ]
  }

  private func row(_ offer: Pull<Offer>) -> OfferRow {
    let offering = questionnaire.offering
    return OfferRow(
      kind: explanation.name(offer.item.kind), name: offer.item.name, purpose: offer.item.purpose,
      days: offer.item.days, criteria: offer.criteria,
      audiences: offer.item.audiences.compactMap { id in offering.audiences.first { $0.id == id }?.name },
      before: offer.item.requires.compactMap { id in offering.offers.first { $0.id == id }?.name }, pull: offer.size)
  }

  private func row(_ lever: Pull<FollowUp>) -> OfferRow {
    OfferRow(
      kind: language("Levier", "Lever"), name: lever.item.name, purpose: lever.item.description, days: nil,
      criteria: lever.criteria, audiences: [], before: [], pull: lever.size)
  }
}
