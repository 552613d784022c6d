import Maturity
import Scoring

extension Explanation {
  /// What drives a need, for a column: “porté par 6.1 (20 %), 6.2 (20 %)”, or without their parts; nil where nothing
  /// does.
  package func drivenBy(_ need: SupportNeed, atMost limit: Int, withShares: Bool = true) -> String? {
    guard !need.drivers.isEmpty else { return nil }
    return language("porté par ", "driven by ") + drivers(need, atMost: limit, withShares: withShares)
  }

  /// The criteria that make a need, largest part first, for a column: “6.1 (20 %), 6.2 (20 %)”, or without their parts.
  package func drivers(_ need: SupportNeed, atMost limit: Int, withShares: Bool = true) -> String {
    let shown = need.drivers.prefix(limit).map { driver in
      withShares ? "\(driver.criterion)\u{A0}(\(language.percent(driver.share)))" : driver.criterion.rawValue
    }
    let rest = need.drivers.count - shown.count
    let more = rest > 0 ? [language.others(rest)] : []
    return (shown + more).joined(separator: ", ")
  }

  /// The criteria that make a need, largest part first, by name: “6.1 Infrastructure as Code (20 %)”; ends with a full
  /// stop.
  package func namedDrivers(_ need: SupportNeed, atMost limit: Int) -> Phrase {
    let shown = need.drivers.prefix(limit).map { driver -> Phrase in
      let name =
        questionnaire.criterion(driver.criterion).map { "\($0.id)\u{A0}\($0.name)" } ?? driver.criterion.rawValue
      return "\(quoted: name)\u{A0}(\(language.percent(driver.share)))"
    }
    let rest = need.drivers.count - shown.count
    let more = rest > 0 ? [Phrase(language.others(rest))] : []
    return language.list(shown + more) + "."
  }
}
