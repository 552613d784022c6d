/// A screen as values: what is in every cell and where the cursor rests; drawing outside it is cut, never an error.
package struct Grid: Equatable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// On the focused item, for magnifiers and braille displays; hidden when nil.
  package var cursor: Position?

  /// All blank; negative extents count as 0.
  package init(_ size: Size) {
    self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
    cells = Array(repeating: .blank, count: self.size.rows * self.size.columns)
  }

  /// The cell at a place; blank outside.
  package subscript(row: Int, column: Int) -> Cell {
    contains(row, column) ? cells[row * size.columns + column] : .blank
  }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
    if contains(row, column) { cells[row * size.columns + column] = cell }
  }

  /// Writes one line of text, sanitised, cut at `width` columns or at the grid's edge.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, row: Int, column: Int, style: Style = .plain, width: Int = .max
  ) -> Int {
    let end = min(size.columns, width == .max ? size.columns : column + max(0, width))
    var at = column
    for glyph in text.glyphs {
      guard at + glyph.width <= end else { break }
      set(Cell(glyph.text, style), row, at)
      if glyph.width == 2 { set(.continuation(style), row, at + 1) }
      at += glyph.width
    }
    return at
  }

  /// Writes `text` in every cell of a row's part.
  package mutating func fill(row: Int, columns: Range<Int>, with text: String, style: Style = .plain) {
    for column in columns { set(Cell(text, style), row, column) }
  }

  /// Writes `text` in those cells of a row where nothing is written yet.
  package mutating func fillBlanks(row: Int, with text: String, style: Style = .plain) {
    for column in 0..<size.columns where self[row, column] == .blank { set(Cell(text, style), row, column) }
  }

  /// The first column of a row where something is written; nil where nothing is.
  package func firstWritten(in row: Int) -> Int? { (0..<size.columns).first { self[row, $0] != .blank } }

  /// Puts another character, one column wide, in each cell for which `body` gives one; a blank follows where it was wide.
  mutating func replaceTexts(_ body: (String) -> String?) {
    for index in cells.indices {
      guard let text = body(cells[index].text) else { continue }
      cells[index].text = text
      let isWide = cells.indices.contains(index + 1) && cells[index + 1].isContinuation
      if isWide { cells[index + 1].text = " " }
    }
  }

  /// The text of each row, trailing blanks cut.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns { line += self[row, column].text }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The style symbols of each row, trailing blanks cut.
  package var styles: [String] {
    (0..<size.rows).map { row in
      var line = String((0..<size.columns).map { self[row, $0].style.symbol })
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
