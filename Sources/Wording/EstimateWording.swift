import Scoring

extension Estimate {
  /// The value with where it could end, for a column: “49 (46–58)”; alone where its bounds read the same, “–” where
  /// there is none.
  package func wording(_ value: (Value) -> String) -> String { wording(value, bound: value) }

  /// The same with bounds worded otherwise than the value: “49 % (46–58)”.
  package func wording(_ value: (Value) -> String, bound: (Value) -> String) -> String {
    guard let middle = self.value else { return "–" }
    guard let low = low.map(bound), let high = high.map(bound), low != high else { return value(middle) }
    return "\(value(middle))\u{A0}(\(low)–\(high))"
  }
}
