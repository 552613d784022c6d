/// What a piece of text is, for the terminal to give it a look; colour is never all that tells two of them apart.
package struct Style: Hashable, Sendable {
  package var ink: Ink
  package var isBold: Bool
  package var isDim: Bool
  package var isReversed: Bool

  package init(ink: Ink = .plain, bold: Bool = false, dim: Bool = false, reversed: Bool = false) {
    self.ink = ink
    isBold = bold
    isDim = dim
    isReversed = reversed
  }

  package static let plain = Style()
  package static let bold = Style(bold: true)
  package static let dim = Style(dim: true)
  package static let accent = Style(ink: .accent)
  package static let title = Style(ink: .accent, bold: true)
  package static let warning = Style(ink: .warning, bold: true)
  package static let good = Style(ink: .good)

  /// One character for the whole style, as golden screens write it: a space for plain text.
  package var symbol: Character {
    if isReversed { return isBold ? "R" : "r" }
    switch ink {
    case .plain: return isBold ? "b" : isDim ? "d" : " "
    case .accent: return isBold ? "A" : "a"
    case .good: return isBold ? "G" : "g"
    case .warning: return isBold ? "W" : "w"
    }
  }
}

/// A colour by its role; the terminal decides which, or none (`NO_COLOR`).
package enum Ink: Int, CaseIterable, Sendable {
  case plain, accent, good, warning
}
