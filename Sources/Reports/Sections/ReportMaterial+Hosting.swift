import Maturity
import Scoring
import Wording

extension ReportMaterial {
  /// The verdict for each hosting offer, the facts it follows from, why and by which source; nil without a guide.
  var hostingSection: Section? {
    guard let guide = questionnaire.hosting else { return nil }
    let advice = HostingAdvice(from: guide, facts: assessment.hosting)
    return Section(
      "hosting", RichText(language("Hébergement", "Hosting")),
      [.notice([.quoted(guide.notice)]), .table(verdicts(guide, advice)), .table(facts(guide))],
      sections: [grounds(guide, advice)].compactMap { $0 })
  }

  private func verdicts(_ guide: HostingGuide, _ advice: HostingAdvice) -> Table {
    Table(
      language("Verdict pour chaque offre d’hébergement", "Verdict for each hosting offer"),
      [
        .init(language("Offre", "Offer"), breadth: 2), .init(language("Verdict", "Verdict"), breadth: 2),
        .init(language("Ce qu’elle est", "What it is"), breadth: 5),
      ],
      zip(guide.offers, advice.offers).map { offer, result in
        [
          .init([.quoted(offer.name)]), .init([.strong(result.verdict.name(in: language))]),
          .init([.quoted(offer.description)]),
        ]
      })
  }

  private func facts(_ guide: HostingGuide) -> Table {
    Table(
      language("Ce que l’on sait du service à héberger", "What is known about the service to be hosted"),
      [.init(language("Question", "Question"), breadth: 6), .init(language("Réponse", "Answer"))],
      guide.facts.map { fact in
        let known = assessment.hosting[fact.id].map { $0 ? language("oui", "yes") : language("non", "no") }
        return [.init([.quoted(fact.question)]), .init(known ?? language("non renseigné", "not known"))]
      })
  }

  /// The rows that gave a verdict, each once with the offers it decided; nil for a guide whose rows say nothing.
  private func grounds(_ guide: HostingGuide, _ advice: HostingAdvice) -> Section? {
    let items = guide.rows.compactMap { row -> RichText? in
      let decided = zip(guide.offers, advice.offers).compactMap { offer, result in
        result.deciding.first { $0.row.id == row.id }.map { (offer: offer, ground: $0) }
      }
      guard let first = decided.first else { return nil }
      let offers = decided.map { item -> Phrase in
        "\(quoted: item.offer.name) (\(item.ground.verdict.name(in: language)))"
      }
      let cited = questionnaire.citation(of: row.references, in: language)
      let subject = offers.joined(separator: language("\u{202F}; ", "; ")) + Phrase(language.colon)
      let ground: Phrase = "\(quoted: row.reason)\(missing(first.ground.standing, in: guide))"
      return RichText(RichText(subject, isStrong: true).spans + RichText(ground).spans) + RichText(cited)
    }
    return items.isEmpty
      ? nil : Section("hosting-why", RichText(language("Pourquoi", "Why")), [.bullets(items)])
  }

  private func missing(_ standing: HostingAdvice.Standing, in guide: HostingGuide) -> Phrase {
    guard case .restsOn(let facts) = standing else { return "" }
    let questions = facts.compactMap { id in guide.facts.first { $0.id == id }?.question }
    return language(" À savoir d’abord\u{A0}: ", " To find out first: ") + .quoted(questions.joined(separator: " "))
  }
}
