import Maturity
import Scoring

extension Explanation {
  /// The overall index and where it could end.
  package var index: String {
    guard let value = scorecard.index.value else { return language("Aucun indice encore.", "No index yet.") }
    let start = language("Indice\u{A0}\(value.percent) sur\u{A0}100", "Index\u{A0}\(value.percent) out of\u{A0}100")
    guard let low = scorecard.index.low, let high = scorecard.index.high, low.percent != high.percent else {
      return start + "."
    }
    return start
      + language(
        " (entre\u{A0}\(low.percent) et\u{A0}\(high.percent) une fois toutes les réponses données).",
        " (between\u{A0}\(low.percent) and\u{A0}\(high.percent) once every answer is in).")
  }

  /// The title over ``whyNotNextLevel``; nil where that is empty.
  package var whyNotNextLevelTitle: String? { scorecard.nextLevel.map { whyNotTitle($0.rank) } }

  /// The title over the reasons of an axis.
  package func whyNotNextLevelTitle(of axis: AxisScore) -> String? { axis.nextLevel.map { whyNotTitle($0.rank) } }

  private func whyNotTitle(_ rank: Rank) -> String {
    language("Pourquoi pas le niveau\u{A0}\(number(rank))", "Why not level\u{A0}\(number(rank))")
  }

  /// The kinds in the order to bring them, where there are several and the order matters.
  package var order: Phrase? {
    let recommendation = scorecard.recommendation
    guard recommendation.sequence.count > 1 else { return nil }
    if recommendation.sequenceRule == nil, case .support(_, _, isCombined: true) = recommendation.outcome { return nil }
    let names = recommendation.sequence.map { Phrase.quoted(name($0)) }
      .joined(separator: language(", puis ", ", then "))
    return language("Ordre proposé\u{A0}: \(names).", "Suggested order: \(names).")
  }
}
