import Maturity
import Wording

extension QuestionnaireText {
  /// The decision table: what is compared, what must be known, and each row with its verdicts and sources.
  var hosting: [[String]] {
    guard let guide = questionnaire.hosting else { return [] }
    return [
      heading(language("Hébergement", "Hosting")) + wrapped(guide.notice),
      guide.offers.flatMap { wrapped("\($0.name)\(language.colon)\($0.description)", lead: "• ") },
      comparison(guide),
      heading(language("Faits à connaître", "Facts to know"))
        + guide.facts.flatMap { wrapped($0.question, lead: "• ") + wrapped($0.help, lead: "    ") },
      heading(language("Règles de décision", "Decision rules")),
    ] + guide.rows.map { row($0, in: guide) }
  }

  private func comparison(_ guide: HostingGuide) -> [String] {
    guide.comparison.flatMap { line in
      wrapped(line.name)
        + guide.offers.flatMap { offer in
          line.values[offer.id].map { wrapped("\(offer.name)\(language.colon)\($0)", lead: "  • ") } ?? []
        }
    }
  }

  private func row(_ row: HostingRow, in guide: HostingGuide) -> [String] {
    let all = row.all.flatMap { wrapped(condition($0, in: guide), lead: "  \(language("et", "and")) ") }
    let any = row.any.flatMap { wrapped(condition($0, in: guide), lead: "  \(language("ou", "or")) ") }
    let always =
      row.all.isEmpty && row.any.isEmpty ? wrapped(language("Dans tous les cas", "In every case"), lead: "  ") : []
    let verdicts = guide.offers.flatMap { offer in
      row.verdicts[offer.id].map { wrapped("\(offer.name)\(language.colon)\($0.name(in: language))", lead: "  → ") }
        ?? []
    }
    let sources = row.references.compactMap { questionnaire.reference($0) }.flatMap {
      wrapped("\($0.name)\(language.colon)\(questionnaire.wording(of: $0, in: language).text)", lead: "    • ")
    }
    return wrapped(row.reason) + all + any + always + verdicts + sources
  }

  private func condition(_ condition: HostingCondition, in guide: HostingGuide) -> String {
    let question = guide.facts.first { $0.id == condition.fact }?.question ?? condition.fact.rawValue
    return "\(question) \(condition.isTrue ? language("oui", "yes") : language("non", "no"))"
  }
}
