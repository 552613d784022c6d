/// One line of a screen as pieces of text with a style each; sanitised on the way in, so that what it measures is what
/// is drawn.
package struct StyledLine: Equatable, Sendable {
  /// A run of one style; its text is sanitised and not empty.
  package struct Piece: Equatable, Sendable {
    package let text: String
    package let style: Style
  }

  package private(set) var pieces: [Piece]

  /// One piece, or none where the text is empty.
  package init(_ text: String = "", _ style: Style = .plain) {
    pieces = text.isEmpty ? [] : [Piece(text: Sanitiser.line(text), style: style)]
  }

  /// The line with a piece after its last.
  package func adding(_ text: String, _ style: Style = .plain) -> StyledLine {
    var copy = self
    if !text.isEmpty { copy.pieces.append(Piece(text: Sanitiser.line(text), style: style)) }
    return copy
  }

  /// How many columns a grid gives it.
  package var displayWidth: Int { pieces.reduce(0) { $0 + $1.text.displayWidth } }

  /// The text without its styles.
  package var text: String { pieces.map(\.text).joined() }
}

extension Grid {
  /// Writes a styled line, cut at `width` columns or at the grid's edge.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  package mutating func write(_ line: StyledLine, row: Int, column: Int, width: Int = .max) -> Int {
    let end = width == .max ? size.columns : column + width
    var at = column
    for piece in line.pieces {
      at = write(piece.text, row: row, column: at, style: piece.style, width: max(0, end - at))
    }
    return at
  }
}
