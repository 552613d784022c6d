import Maturity
import Scoring

extension Explanation {
  /// Hands by level number, as marks: “1 ▪  2 ▪▪▪  ? ▪”, counted where there are many.
  package func marks(_ hands: Hands) -> String {
    var parts = questionnaire.scale.levels.compactMap { level in
      hands.counts[level.rank].map { "\(level.number)\u{A0}\(marks($0))" }
    }
    if hands.unknown > 0 { parts.append("?\u{A0}\(marks(hands.unknown))") }
    return parts.joined(separator: Self.gap)
  }

  private func marks(_ count: Int) -> String {
    count <= 6 ? String(repeating: "▪", count: count) : "▪×\(count)"
  }

  /// How far votes are apart, for a line: “écart 2  consensus 0,83”.
  package func apart(_ disagreement: Disagreement) -> String {
    language("écart", "spread") + "\u{A0}\(disagreement.spread)" + Self.gap
      + language("consensus", "consensus") + "\u{A0}\(language.hundredths(disagreement.consensus))"
  }

  /// Two columns wide and still a place to break: wrapping makes one of two plain spaces.
  package static let gap = "\u{A0} "

  /// Two roles that differ: “Métier (1,5) et DSI (4) ne voient pas la même chose.”
  package func opposition(_ pair: Tally.Opposition) -> String {
    let (low, high) = (mean(of: pair.lower.hands), mean(of: pair.higher.hands))
    return language(
      "\(pair.lower.name)\u{A0}(\(low)) et \(pair.higher.name)\u{A0}(\(high)) ne voient pas la même chose.",
      "\(pair.lower.name)\u{A0}(\(low)) and \(pair.higher.name)\u{A0}(\(high)) do not see the same thing.")
  }

  /// The mean of the levels voted, as people number them.
  private func mean(of hands: Hands) -> String {
    let levels = questionnaire.scale.levels
    let votes = levels.reduce(0) { $0 + (hands.counts[$1.rank] ?? 0) }
    guard votes > 0 else { return "–" }
    let sum = levels.reduce(0) { $0 + $1.number * (hands.counts[$1.rank] ?? 0) }
    return language.decimal(Fraction(sum, votes))
  }
}

extension Language {
  /// A number with two decimals: “0,83” or “0.83”.
  package func hundredths(_ value: Double) -> String {
    let whole = Int((value * 100).rounded())
    let rest = whole % 100
    return "\(whole / 100)\(self(",", "."))\(rest < 10 ? "0" : "")\(rest)"
  }

  /// How an answer was decided, for a line: “décidé par consensus”.
  package func decision(_ mode: DecisionMode) -> String {
    switch mode {
    case .consensus: self("décidé par consensus", "decided by consensus")
    case .majority: self("décidé à la majorité", "decided by majority")
    case .facilitator: self("tranché par le facilitateur", "settled by the facilitator")
    }
  }
}
