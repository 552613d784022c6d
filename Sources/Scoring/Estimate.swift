/// A score over what is answered, and where it could end once the open criteria are (SCORING.md §2, §3, §6).
///
/// low ≤ value ≤ high whenever they exist; all three are equal when nothing is open.
package struct Estimate<Value: Comparable & Sendable>: Sendable, Equatable {
  /// Nil when nothing is answered: a score that does not exist is never 0.
  package let value: Value?
  /// With every open criterion at rank 0 (for a need: at the top rank); nil when nothing is applicable.
  package let low: Value?
  /// With every open criterion at the top rank (for a need: at rank 0); nil when nothing is applicable.
  package let high: Value?

  package init(value: Value?, low: Value?, high: Value?) {
    self.value = value
    self.low = low
    self.high = high
  }
}
