import Maturity
import Reports
import Scoring
import Wording

/// A rule of the hosting guide that speaks of an offer, or a fact that the rules rest on.
struct HostingRuleRow {
  let offer: String
  let verdict: String
  let rule: String
  let decides: Bool
  let reason: String
  let missing: [String]
  let sources: String
}

extension SpreadsheetReport {
  /// A row for every rule that speaks of an offer; the facts known stand below.
  func hosting(_ guide: HostingGuide) -> DataTable<HostingRuleRow> {
    let advice = HostingAdvice(from: guide, facts: material.assessment.hosting)
    let rows = zip(guide.offers, advice.offers).flatMap { offer, result in
      result.grounds.map { row($0, of: offer, result.verdict, in: guide) }
    }
    return DataTable(
      columns: [
        .init(title: language("Offre d’hébergement", "Hosting offer"), width: 28, look: .text.with { $0.isBold = true })
        {
          .text($0.offer)
        },
        .init(title: language("Verdict", "Verdict"), width: 18, look: .text.with { $0.isBold = true }) {
          .text($0.verdict)
        },
        .init(title: language("Ce que dit la règle", "What the rule says"), width: 18) { .text($0.rule) },
        .init(title: language("Décide du verdict", "Decides the verdict"), width: 11) { .text(yesOrNo($0.decides)) },
        .init(title: language("Raison", "Reason"), width: 50) { .text($0.reason) },
        .init(title: language("À savoir d’abord", "To find out first"), width: 34) {
          .text($0.missing.joined(separator: "\n"))
        },
        .init(title: language("Sources", "Sources"), width: 46) { .text($0.sources) },
      ], rows: rows, remarks: [guide.notice],
      notes: [
        language(
          "Ce que l’on sait du service à héberger\u{A0}:", "What is known about the service to be hosted:")
      ]
        + facts(guide), frozenColumns: 1)
  }

  private func facts(_ guide: HostingGuide) -> [String] {
    guide.facts.map { fact in
      let known = material.assessment.hosting[fact.id].map(yesOrNo)
      return "• " + fact.question + " " + (known ?? language("non renseigné", "not known"))
    }
  }

  private func row(
    _ ground: HostingAdvice.Ground, of offer: HostingOffer, _ verdict: HostingVerdict, in guide: HostingGuide
  ) -> HostingRuleRow {
    var missing: [String] = []
    if case .restsOn(let facts) = ground.standing {
      missing = facts.compactMap { id in guide.facts.first { $0.id == id }?.question }
    }
    return HostingRuleRow(
      offer: offer.name, verdict: verdict.name(in: language), rule: ground.verdict.name(in: language),
      decides: ground.verdict == verdict, reason: ground.row.reason, missing: missing,
      sources: questionnaire.citation(of: ground.row.references, in: language).text)
  }
}
