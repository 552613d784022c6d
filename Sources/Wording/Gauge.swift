import Maturity

/// A bar of block characters.
package enum Gauge {
  /// `columns` cells filled in proportion to `fraction` (0 to 1), rounded to the nearest cell; all empty for nil.
  package static func text(_ fraction: Fraction?, columns: Int) -> String {
    let filled = min(columns, fraction?.rounded(times: columns) ?? 0)
    return String(repeating: "█", count: filled) + String(repeating: "░", count: columns - filled)
  }
}
