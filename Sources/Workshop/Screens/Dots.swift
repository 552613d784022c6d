import Canvas

/// A drawing of braille dots, two across and four down in each cell.
struct Dots {
  let size: Size
  private var cells: [UInt8]
  private var strong: Set<Int> = []

  /// - Parameter size: in cells.
  init(_ size: Size) {
    self.size = size
    cells = Array(repeating: 0, count: max(0, size.rows) * max(0, size.columns))
  }

  /// Sets a dot, from the top left; outside is passed over.
  mutating func set(x: Double, y: Double, isStrong: Bool) {
    let (column, row) = (Int(x.rounded()), Int(y.rounded()))
    guard column >= 0, row >= 0, column / 2 < size.columns, row / 4 < size.rows else { return }
    let cell = row / 4 * size.columns + column / 2
    cells[cell] |= Self.bits[row % 4][column % 2]
    if isStrong { strong.insert(cell) }
  }

  /// Draws from one point to another, every `step`-th dot.
  mutating func line(from start: (x: Double, y: Double), to end: (x: Double, y: Double), step: Int, isStrong: Bool) {
    let (width, height) = (end.x - start.x, end.y - start.y)
    let count = max(1, Int(max(abs(width), abs(height)).rounded()))
    for index in stride(from: 0, through: count, by: max(1, step)) {
      let part = Double(index) / Double(count)
      set(x: start.x + width * part, y: start.y + height * part, isStrong: isStrong)
    }
  }

  /// What a cell shows: a space where it has no dot.
  func cell(row: Int, column: Int) -> (text: String, isStrong: Bool) {
    let index = row * size.columns + column
    guard cells[index] > 0, let scalar = Unicode.Scalar(0x2800 + UInt32(cells[index])) else { return (" ", false) }
    return (String(scalar), strong.contains(index))
  }

  /// By row, then column, as Unicode numbers the dots.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
}
