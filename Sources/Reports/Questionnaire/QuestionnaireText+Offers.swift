import Maturity
import Wording

extension QuestionnaireText {
  /// Offers by kind of support, training paths by audience, and what a team can turn to beyond them.
  var offers: [[String]] {
    let offering = questionnaire.offering
    let byKind = questionnaire.supports.flatMap { support -> [[String]] in
      let offers = offering.offers.filter { $0.kind == support.id }
      return offers.isEmpty
        ? [] : [heading("\(language("Offres", "Offers")) · \(support.name)")] + offers.map(offer)
    }
    return byKind + paths + followUps
  }

  private func offer(_ offer: Offer) -> [String] {
    let audiences = offer.audiences.compactMap { id in questionnaire.offering.audiences.first { $0.id == id }?.name }
    let requires = offer.requires.compactMap { id in questionnaire.offering.offers.first { $0.id == id }?.name }
    let questions = questionnaire.supports.flatMap(\.questions).filter { offer.questions.contains($0.id) }.map(\.text)
    return wrapped("\(offer.name) (\(language.days(offer.days)))") + wrapped(offer.purpose, lead: "  ")
      + labelled(language("Pour", "For"), audiences.joined(separator: ", "))
      + labelled(language("Après", "After"), requires.joined(separator: ", "))
      + bulleted(language("Théorie", "Theory"), offer.theory)
      + bulleted(language("Pratique", "Practice"), offer.practice)
      + bulleted(language("Ce qui reste", "What remains"), offer.outputs)
      + labelled(language("Répond à", "Answers"), questions.joined(separator: " "))
      + labelled(language("Fait avancer", "Moves"), offer.criteria.map(\.rawValue).joined(separator: ", "))
  }

  private func labelled(_ label: String, _ text: String) -> [String] {
    text.isEmpty ? [] : wrapped("\(label)\(language.colon)\(text)", lead: "  ")
  }

  private var paths: [[String]] {
    guard !questionnaire.offering.paths.isEmpty else { return [] }
    return [heading(language("Parcours de formation", "Training paths"))]
      + questionnaire.offering.paths.map { path in
        let audience = questionnaire.offering.audiences.first { $0.id == path.audience }
        let modules = path.modules.compactMap { id in questionnaire.offering.offers.first { $0.id == id } }
        return wrapped(audience?.name ?? path.audience.rawValue)
          + (audience.map { wrapped($0.description, lead: "  ") } ?? []) + wrapped(path.summary, lead: "  ")
          + modules.enumerated().flatMap { place, module in
            wrapped("\(module.name) (\(language.days(module.days)))", lead: "    \(place + 1). ")
          }
      }
  }

  private var followUps: [[String]] {
    guard !questionnaire.offering.followUps.isEmpty else { return [] }
    return [heading(language("Leviers au-delà de l’accompagnement", "Levers beyond the support"))]
      + questionnaire.offering.followUps.map { lever in
        wrapped(lever.name) + wrapped(lever.description, lead: "  ")
          + labelled(language("Fait avancer", "Moves"), lever.criteria.map(\.rawValue).joined(separator: ", "))
          + labelled(language("Références", "References"), cited(lever.references))
      }
  }
}
