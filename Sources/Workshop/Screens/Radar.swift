import Canvas

/// A radar: an arm for each axis from the top clockwise, a solid outline through the values, a dotted one through the
/// targets; told apart by their drawing, not by their colour.
struct Radar {
  /// 0 to 1; nil where there is no value.
  let values: [Double?]
  /// 0 to 1, as many as values.
  let targets: [Double]
  /// Short ones, for where names do not fit; as many as values.
  let labels: [String]
  let names: [String]

  /// Lines of at most the room's columns; none where the room is too small or there are fewer than three axes.
  func lines(in room: Size) -> [StyledLine] {
    guard values.count >= 3 else { return [] }
    let hasNames = values.count <= 8 && radius(in: room, texts: names) >= 24
    let texts = hasNames ? names : labels
    let radius = radius(in: room, texts: texts)
    guard radius >= 12 else { return [] }
    let rows = min(room.rows, Int((radius * 2 / 4).rounded(.up)) + 3)
    let size = Size(rows: rows, columns: room.columns)
    let middle = (x: Double(size.columns) - 0.5, y: Double(rows) * 2 - 0.5)
    let point = { (index: Int, part: Double) -> (x: Double, y: Double) in
      let way = Self.direction(Double(index) / Double(values.count))
      return (middle.x + way.x * radius * part, middle.y - way.y * radius * part)
    }
    var dots = Dots(size)
    for index in values.indices {
      let next = (index + 1) % values.count
      dots.line(from: middle, to: point(index, 1), step: 4, isStrong: false)
      dots.line(from: point(index, 1), to: point(next, 1), step: 5, isStrong: false)
      dots.line(from: point(index, targets[index]), to: point(next, targets[next]), step: 3, isStrong: false)
      if let value = values[index], let other = values[next] {
        dots.line(from: point(index, value), to: point(next, other), step: 1, isStrong: true)
      }
    }
    var grid = Grid(size)
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = dots.cell(row: row, column: column)
        grid.write(cell.text, row: row, column: column, style: cell.isStrong ? .title : .dim)
      }
    }
    for (index, value) in values.enumerated() {
      if let value {
        let end = point(index, value)
        grid.write("●", row: Int(end.y.rounded()) / 4, column: Int(end.x.rounded()) / 2, style: .title)
      }
      write(texts[index], at: point(index, 1 + 3.5 / radius), along: index, &grid)
    }
    return (0..<size.rows).map { row in
      (0..<size.columns).reduce(StyledLine()) { $0.adding(grid[row, $1].text, grid[row, $1].style) }
    }
  }

  /// In dots, with room for the texts on both sides and a line above and below.
  private func radius(in room: Size, texts: [String]) -> Double {
    let half = Double(room.columns) / 2
    return texts.enumerated().reduce(Double((room.rows - 3) * 2)) { radius, text in
      let across = abs(Self.direction(Double(text.offset) / Double(texts.count)).x)
      guard across > 0.2 else { return radius }
      return min(radius, (half - Double(text.element.displayWidth) - 3) * 2 / across)
    }
  }

  /// Beside the end of an arm, away from the middle.
  private func write(_ text: String, at end: (x: Double, y: Double), along index: Int, _ grid: inout Grid) {
    let way = Self.direction(Double(index) / Double(values.count))
    let width = text.displayWidth
    let column = Int(end.x.rounded(.down)) / 2
    let start = way.x > 0.2 ? column : way.x < -0.2 ? column - width + 1 : column - width / 2
    let row = min(max(0, Int(end.y.rounded(.down)) / 4), grid.size.rows - 1)
    grid.write(text, row: row, column: min(max(0, start), max(0, grid.size.columns - width)), style: .bold)
  }

  /// The unit vector after a part of a turn, clockwise from straight up; by series, as no module here knows sines.
  private static func direction(_ part: Double) -> (x: Double, y: Double) {
    let angle = (part > 0.5 ? part - 1 : part) * 2 * Double.pi
    var (sine, cosine, term) = (0.0, 0.0, 1.0)
    for power in 0..<24 {
      let sign: Double = power % 4 < 2 ? 1 : -1
      if power.isMultiple(of: 2) { cosine += sign * term } else { sine += sign * term }
      term *= angle / Double(power + 1)
    }
    return (sine, cosine)
  }
}
