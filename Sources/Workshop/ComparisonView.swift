import Maturity

/// The comparison with another assessment: which one, and how far the screen is scrolled.
package struct ComparisonView: Equatable, Sendable {
  package let earlier: Assessment
  /// Its file, as shown to people.
  package let label: String
  package var scroll = 0
  /// The screen to go back to.
  package let underneath: Screen

  package init(with earlier: Assessment, label: String, over underneath: Screen) {
    self.earlier = earlier
    self.label = label
    self.underneath = underneath
  }
}
