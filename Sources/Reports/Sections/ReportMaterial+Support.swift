import Maturity
import Scoring
import Wording

extension ReportMaterial {
  /// The kinds of support by priority, what drives each need, what the team is asking, and what would tip the rest.
  var supportSection: Section {
    let provisional = scorecard.isProvisional ? language(" (provisoires)", " (provisional)") : ""
    var blocks: [Block] = [.table(needs)]
    if let priorities = explanation.priorities { blocks.append(.paragraph(RichText(priorities))) }
    let driven = ranked.filter { !$0.drivers.isEmpty }
    if !driven.isEmpty {
      blocks.append(
        .paragraph(
          RichText(
            language(
              "Ce qui porte chaque besoin, et la part qu’y prend chaque critère\u{A0}:",
              "What drives each need, and each criterion’s share:"))))
      blocks.append(
        .facts(
          driven.map { Fact([.quoted(explanation.name($0.kind))], RichText(explanation.namedDrivers($0, atMost: 6))) })
      )
    }
    return Section(
      "needs", RichText(language("Besoins d’accompagnement", "Support needs") + provisional), blocks,
      sections: [demandSection, firmnessSection].compactMap { $0 })
  }

  private var ranked: [SupportNeed] {
    scorecard.recommendation.ranking.compactMap { kind in scorecard.needs.first { $0.kind == kind } }
  }

  private var needs: Table {
    Table(
      language(
        "Besoin, demande et priorité de chaque accompagnement", "Need, demand and priority of each kind of support"),
      [
        .init(language("Accompagnement", "Support"), breadth: 3),
        .init(language("Besoin", "Need"), isNumeric: true, breadth: 2),
        .init(language("Demande", "Demand"), isNumeric: true),
        .init(language("Priorité", "Priority"), isNumeric: true),
      ],
      ranked.map { kind in
        [
          .init([.quoted(explanation.name(kind.kind))]), .init(explanation.short(need: kind.need)),
          .init("\(kind.demand)"), .init(language.decimal(kind.priority)),
        ]
      })
  }

  /// What the team says it is asking itself; nil where it ticked nothing.
  private var demandSection: Section? {
    let asked = questionnaire.supports.flatMap { kind in
      kind.questions.filter { assessment.demand.contains($0.id) }.map { (kind: kind, question: $0) }
    }
    guard !asked.isEmpty else { return nil }
    return Section(
      "demand", RichText(language("Questions que l’équipe se pose", "Questions the team is asking")),
      [
        .bullets(
          asked.map { kind, question in
            [.quoted(kind.name, isStrong: true), .plain(language.colon), .quoted(question.text)]
          })
      ])
  }

  /// The answers that would tip the recommendation; nil where none would.
  private var firmnessSection: Section? {
    let tippings = explanation.tippings(Firmness(of: assessment.sheet, with: questionnaire))
    guard !tippings.isEmpty else { return nil }
    return Section(
      "firmness", RichText(language("Ce qui changerait la recommandation", "What would change the recommendation")),
      [.bullets(tippings.map { RichText($0.sentence) })])
  }
}
