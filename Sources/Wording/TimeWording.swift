import Maturity
import Scoring

extension Language {
  /// Hours and minutes, for a clock: “0:47”.
  package func clock(seconds: Int) -> String {
    let minutes = seconds / 60 % 60
    return "\(seconds / 3600):\(minutes < 10 ? "0" : "")\(minutes)"
  }

  /// A length of time one reads at a glance, from ten minutes on to the nearest one: “1 h 05”, “2 h”, “47 min”,
  /// “1 min 45 s”, “45 s”.
  package func duration(seconds: Int) -> String {
    if seconds < 600 {
      let parts = [(seconds / 60, "min"), (seconds % 60, "s")].filter { $0.0 > 0 }
      return parts.isEmpty ? "0\u{A0}s" : parts.map { "\($0.0)\u{A0}\($0.1)" }.joined(separator: "\u{A0}")
    }
    let minutes = (seconds + 30) / 60
    guard minutes >= 60 else { return "\(minutes)\u{A0}min" }
    let rest = minutes % 60
    guard rest > 0 else { return "\(minutes / 60)\u{A0}h" }
    return "\(minutes / 60)\u{A0}h\u{A0}\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Explanation {
  /// The time left for what is open, and for each of them, from a budget in minutes and the seconds gone; nil without a
  /// budget or where nothing is open.
  package func pace(budget: Int?, elapsed: Int) -> String? {
    let open = scorecard.coverage.unknown + scorecard.coverage.unanswered
    guard let budget, open > 0 else { return nil }
    let left = budget * 60 - elapsed
    let criteria = language.plural(
      open, language("critère ouvert", "open criterion"), language("critères ouverts", "open criteria"))
    guard left > 0 else {
      let over = language.duration(seconds: -left)
      return language(
        "Temps prévu dépassé de \(over)\u{202F}; \(open)\u{A0}\(criteria).",
        "\(over) over the time planned; \(open)\u{A0}\(criteria).")
    }
    let (all, each) = (language.duration(seconds: left), language.duration(seconds: left / open))
    return language(
      "Il reste \(all) pour \(open)\u{A0}\(criteria), soit \(each) par critère.",
      "\(all) left for \(open)\u{A0}\(criteria): \(each) each.")
  }
}
