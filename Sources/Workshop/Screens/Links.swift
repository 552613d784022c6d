import Canvas
import Maturity

/// A criterion named on a page, that can be chosen and opened.
struct Link: Equatable {
  let criterion: Criterion.ID
  var row: Int
  var columns: Range<Int>
}

extension Body {
  /// Adds wrapped text in which criteria are named, each of which can be chosen: `criteria` are in the order in which the
  /// text names them, and those that it does not name are passed over.
  mutating func addWrapped(
    _ text: String, naming criteria: [Criterion.ID], width: Int, style: Style = .plain, lead: StyledLine = StyledLine(),
    indent: Int? = nil
  ) {
    let first = lines.count
    addWrapped(text, width: width, style: style, lead: lead, indent: indent)
    var row = first
    var column = lead.displayWidth
    for criterion in criteria {
      guard let place = place(of: criterion.rawValue, row: row, column: column) else { continue }
      links.append(Link(criterion: criterion, row: place.row, columns: place.columns))
      (row, column) = (place.row, place.columns.upperBound)
    }
  }

  /// Adds a line about one criterion, which is named from `column` on.
  mutating func add(_ line: StyledLine, about criterion: Criterion.ID, at column: Int) {
    let columns = column..<column + criterion.rawValue.displayWidth
    links.append(Link(criterion: criterion, row: lines.count, columns: columns))
    add(line)
  }

  /// Shows which of the links is chosen, and rests the cursor on it.
  mutating func choose(_ selection: Int?) {
    guard let selection, links.indices.contains(selection) else { return }
    let link = links[selection]
    guard lines.indices.contains(link.row) else { return }
    lines[link.row] = lines[link.row].restyled(link.columns, Style(bold: true, reversed: true))
    cursor = Position(row: link.row, column: link.columns.lowerBound)
  }

  /// The first place from a row and column on where a name stands as a word of its own.
  private func place(of name: String, row: Int, column: Int) -> (row: Int, columns: Range<Int>)? {
    let wanted = Array(name)
    guard !wanted.isEmpty else { return nil }
    for (index, line) in lines.enumerated().dropFirst(row) {
      let characters = Array(line.text)
      guard characters.count >= wanted.count else { continue }
      var at = 0
      for start in 0...(characters.count - wanted.count) {
        defer { at += String(characters[start]).displayWidth }
        guard index > row || at >= column, characters[start..<start + wanted.count].elementsEqual(wanted) else {
          continue
        }
        let before = start > 0 ? characters[start - 1] : " "
        let rest = characters[(start + wanted.count)...].prefix(2)
        if before.isPartOfName || rest.first?.isPartOfName == true { continue }
        // “6.1” is not named by “6.1.2”, but is by “6.1.” at the end of a sentence.
        if rest.first == ".", rest.dropFirst().first?.isPartOfName == true { continue }
        return (index, at..<at + name.displayWidth)
      }
    }
    return nil
  }
}

extension Body {
  /// Bodies beside one another, each in a column of `width` with two columns between them; links keep their order.
  static func beside(_ bodies: [Body], width: Int) -> Body {
    var whole = Body()
    for row in 0..<(bodies.map(\.lines.count).max() ?? 0) {
      let cells = bodies.enumerated().map { index, body in
        let line = body.lines.indices.contains(row) ? body.lines[row] : StyledLine()
        let isLast = index == bodies.count - 1
        return isLast ? line : line.adding(String(repeating: " ", count: max(0, width + 2 - line.displayWidth)))
      }
      whole.add(.joined(cells))
    }
    for (index, body) in bodies.enumerated() {
      let shift = index * (width + 2)
      whole.links += body.links.map { link in
        Link(
          criterion: link.criterion, row: link.row,
          columns: link.columns.lowerBound + shift..<link.columns.upperBound + shift)
      }
    }
    return whole
  }

  /// Adds another body below.
  mutating func append(_ other: Body) {
    let shift = lines.count
    lines += other.lines
    links += other.links.map { Link(criterion: $0.criterion, row: $0.row + shift, columns: $0.columns) }
  }
}

extension Character {
  fileprivate var isPartOfName: Bool { isLetter || isNumber || self == "-" || self == "_" }
}

extension StyledLine {
  /// The line with another style in some of its columns.
  func restyled(_ columns: Range<Int>, _ style: Style) -> StyledLine {
    var result = StyledLine()
    var at = 0
    for piece in pieces {
      for character in piece.text {
        result = result.adding(String(character), columns.contains(at) ? style : piece.style)
        at += String(character).displayWidth
      }
    }
    return result
  }
}
