/// One column of a row: a base character with its combining marks, or the second half of a wide one.
package struct Cell: Hashable, Sendable {
  /// One scalar plus combining marks; empty in the second column of a wide character.
  package var text: String
  package var style: Style

  package init(_ text: String = " ", _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// A space without a style.
  package static let blank = Cell()
  /// The second half of a wide character of that style.
  package static func continuation(_ style: Style) -> Cell { Cell("", style) }

  /// Whether the character before it reaches into this column.
  package var isContinuation: Bool { text.isEmpty }
}
