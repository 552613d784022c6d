import Canvas

extension TextBuffer {
  /// The characters of each row when shown at `width` columns: rows break after spaces, or where a long word must.
  ///
  /// The ranges cover the text without gaps; a row's range includes the line feed that ends it.
  package func layout(width: Int) -> [Range<Int>] {
    let width = max(1, width)
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    var breakAfter: Int?
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        rows.append(start..<index + 1)
        (start, used, breakAfter) = (index + 1, 0, nil)
        continue
      }
      let columns = String(character).displayWidth
      if used + columns > width, index > start, character != " " {
        let end = breakAfter ?? index
        rows.append(start..<end)
        start = end
        used = characters[start..<index].reduce(0) { $0 + String($1).displayWidth }
        breakAfter = nil
      }
      used += columns
      if character == " " { breakAfter = index + 1 }
    }
    rows.append(start..<characters.count)
    return rows
  }

  /// The rows as text, and where the cursor is among them.
  package func shown(width: Int) -> (rows: [String], cursor: Position) {
    let ranges = layout(width: width)
    let row = ranges.lastIndex { $0.lowerBound <= cursor } ?? 0
    let before = characters[ranges[row].lowerBound..<max(ranges[row].lowerBound, cursor)]
    let column = before.reduce(0) { $0 + ($1 == "\n" ? 0 : String($1).displayWidth) }
    let rows = ranges.map { range in String(characters[range].filter { $0 != "\n" }) }
    return (rows, Position(row: row, column: min(column, max(0, width - 1))))
  }
}
