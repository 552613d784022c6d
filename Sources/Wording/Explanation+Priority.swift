import Maturity
import Scoring

extension Explanation {
  /// Which kind of support ranks first and by how much: the reason for the recommendation; nil where nothing calls for
  /// any kind.
  package var priorities: Phrase? {
    let ranked = scorecard.recommendation.ranking.compactMap { kind in scorecard.needs.first { $0.kind == kind } }
    guard let first = ranked.first, first.priority > .zero else { return nil }
    let points = language.decimal(first.priority)
    // French counts 1,6 in the singular, English 1.6 in the plural.
    let isSingular = language == .french ? first.priority < Fraction(2, 1) : points == "1"
    let unit = isSingular ? "point" : "points"
    let head: Phrase = language(
      "Priorité la plus haute\u{A0}: \(quoted: name(first.kind)), \(points)\u{A0}\(unit)",
      "Highest priority: \(quoted: name(first.kind)), \(points)\u{A0}\(unit)")
    let others = ranked.dropFirst().map { need -> Phrase in
      "\(quoted: name(need.kind))\u{A0}(\(language.decimal(need.priority)))"
    }
    guard !others.isEmpty else { return head + "." }
    return head + language(", puis ", ", then ") + language.list(others) + "."
  }
}
