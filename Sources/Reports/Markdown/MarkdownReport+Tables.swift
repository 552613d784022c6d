import Maturity
import Scoring
import Wording

extension MarkdownReport {
  /// The axes side by side.
  func addProfile(_ document: inout MarkdownDocument) {
    document.heading(2, language("Profil par axe", "Profile by axis"))
    document.table(
      [
        .init(title: language("Axe", "Axis")),
        .init(title: language("Niveau", "Level")),
        .init(title: language("Indice", "Index"), isNumeric: true),
        .init(title: language("Réponses", "Answers"), isNumeric: true),
        .init(title: language("Avancement", "Progress")),
      ],
      scorecard.axes.map { score in
        [
          "\(score.axis) \(questionnaire.axis(score.axis)?.name ?? "")",
          level(score.level),
          explanation.short(score.index),
          "\(score.coverage.answered)/\(score.coverage.applicable)",
          Gauge.text(score.index.value, columns: 10),
        ]
      })
    addBoundsNote(&document)
  }

  /// The kinds of support by priority, then the criteria that make each need.
  func addSupport(_ document: inout MarkdownDocument) {
    let kinds = scorecard.recommendation.ranking.compactMap { kind in scorecard.needs.first { $0.kind == kind } }
    let provisional = scorecard.isProvisional ? language(" (provisoires)", " (provisional)") : ""
    document.heading(2, language("Besoins d’accompagnement", "Support needs") + provisional)
    document.table(
      [
        .init(title: language("Accompagnement", "Support")),
        .init(title: language("Besoin", "Need"), isNumeric: true),
        .init(title: language("Demande", "Demand"), isNumeric: true),
        .init(title: language("Priorité", "Priority"), isNumeric: true),
      ],
      kinds.map { kind in
        [
          explanation.name(kind.kind), explanation.short(need: kind.need), "\(kind.demand)",
          language.decimal(kind.priority),
        ]
      })
    let driven = kinds.filter { !$0.drivers.isEmpty }
    guard !driven.isEmpty else { return }
    document.paragraph(
      language(
        "Ce qui porte chaque besoin, et la part qu’y prend chaque critère\u{A0}:",
        "What drives each need, and each criterion’s share:"))
    document.bullets(
      driven.map { [.strong(label(explanation.name($0.kind))), .plain(explanation.namedDrivers($0, atMost: 6))] })
  }

  private func addBoundsNote(_ document: inout MarkdownDocument) {
    guard scorecard.coverage.answered < scorecard.coverage.applicable else { return }
    document.paragraph(
      language(
        "Entre parenthèses\u{A0}: les bornes, selon les réponses encore ouvertes.",
        "In brackets: the bounds, depending on the answers still open."))
  }

  /// “2 Amorçage (1–3)”.
  func level(_ level: Estimate<Rank>) -> String {
    level.wording(explanation.levelName, bound: explanation.number)
  }
}
