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

  /// Hands in words, for a document: “1 voix au niveau 1, 3 au niveau 2, 1 « ne sait pas »”.
  package func hands(_ hands: Hands) -> String {
    let ranked = questionnaire.scale.levels.compactMap { level in
      hands.counts[level.rank].map { (count: $0, number: level.number) }
    }
    var parts = ranked.enumerated().map { place, vote in
      let noun = place > 0 ? "" : language("\u{A0}voix", language.plural(vote.count, "\u{A0}vote", "\u{A0}votes"))
      return language(
        "\(vote.count)\(noun) au niveau\u{A0}\(vote.number)", "\(vote.count)\(noun) for level\u{A0}\(vote.number)")
    }
    if hands.unknown > 0 {
      parts.append("\(hands.unknown)\u{A0}\(language.quoted(language("ne sait pas", "don’t know")))")
    }
    return language.list(parts)
  }

  /// How many voted for another level than the one settled on, in a sentence; nil where nobody did.
  package func dissent(_ hands: Hands, from rank: Rank) -> String? {
    let below = hands.counts.filter { $0.key < rank }.values.reduce(0, +)
    let above = hands.counts.filter { $0.key > rank }.values.reduce(0, +)
    guard below + above > 0 else { return nil }
    let sides = [(below, language("au-dessous", "below")), (above, language("au-dessus", "above"))]
    let parts = sides.filter { $0.0 > 0 }.map { count, side in
      language("\(count)\u{A0}voix \(side)", "\(count)\u{A0}\(language.plural(count, "vote", "votes")) \(side)")
    }
    return language("\(language.list(parts)) du niveau retenu.", "\(language.list(parts)) the level settled on.")
  }

  /// How far votes are apart, for a line: “écart 2  consensus 0,83”.
  package func apart(_ disagreement: Disagreement) -> String {
    language("écart", "spread") + "\u{A0}\(disagreement.spread)" + Self.gap
      + language("consensus", "consensus") + "\u{A0}\(language.hundredths(disagreement.consensus))"
  }

  /// The same for a document: “écart 2, consensus 0,83”.
  package func spread(_ disagreement: Disagreement) -> String {
    language(
      "écart\u{A0}\(disagreement.spread), consensus\u{A0}\(language.hundredths(disagreement.consensus))",
      "spread\u{A0}\(disagreement.spread), consensus\u{A0}\(language.hundredths(disagreement.consensus))")
  }

  /// Two columns wide and still a place to break: wrapping makes one of two plain spaces.
  package static let gap = "\u{A0} "

  /// What ``opposed(_:)`` says, as a label.
  package var opposedTitle: String { language("Votes moyens éloignés", "Mean votes far apart") }

  /// The roles that are far apart with the mean of their votes, the lowest first: “Métier 1,5, DSI 4”; nil where none are.
  package func opposed(_ tally: Tally) -> Phrase? {
    guard !tally.opposed.isEmpty else { return nil }
    return tally.opposed.map { role -> Phrase in "\(typed: role.name)\u{A0}\(mean(of: role.hands))" }
      .joined(separator: ", ")
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

  /// How an answer was decided, after a label that says that it was.
  package func mode(_ mode: DecisionMode) -> String {
    switch mode {
    case .consensus: self("par consensus", "by consensus")
    case .majority: self("à la majorité", "by majority")
    case .facilitator: self("tranchée par le facilitateur", "settled by the facilitator")
    }
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
