/// What a terminal of type xterm-256color shows after what was written to it: characters alone, each one column wide.
///
/// Only what ncurses sends to such a terminal is understood.
struct Display {
  private(set) var rows: Int
  private(set) var columns: Int
  private var cells: [[Unicode.Scalar]]
  private var row = 0
  private var column = 0
  private var margins: ClosedRange<Int>
  private var last: Unicode.Scalar = " "
  private var pending: [UInt8] = []

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    margins = 0...(rows - 1)
    cells = Array(repeating: Self.blanks(columns), count: rows)
  }

  /// The screen, a line each, without trailing blanks.
  var lines: [String] {
    cells.map { line in
      let end = line.lastIndex { $0 != " " && $0 != "\u{A0}" } ?? -1
      return String(String.UnicodeScalarView(line[...end].map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }))
    }
  }

  var text: String { lines.joined(separator: "\n") }

  /// Keeps what both sizes have room for.
  mutating func resize(rows: Int, columns: Int) {
    var new = Display(rows: rows, columns: columns)
    for row in 0..<min(rows, self.rows) {
      for column in 0..<min(columns, self.columns) { new.cells[row][column] = cells[row][column] }
    }
    new.row = min(row, rows - 1)
    new.column = min(column, columns - 1)
    new.pending = pending
    self = new
  }

  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      pending.append(byte)
      if isWhole { obey() }
    }
  }

  private static func blanks(_ count: Int) -> [Unicode.Scalar] { Array(repeating: " ", count: count) }

  /// Whether the pending bytes are a whole character or control sequence.
  private var isWhole: Bool {
    switch (pending[0], pending.count) {
    case (0x1B, 1): return false
    case (0x1B, 2): return ![0x5B, 0x5D, 0x28, 0x29].contains(pending[1])
    case (0x1B, let count) where pending[1] == 0x5B: return (0x40...0x7E).contains(pending[count - 1])
    case (0x1B, let count) where pending[1] == 0x5D: return pending[count - 1] == 0x07
    case (0xC0..., let count): return count == (pending[0] < 0xE0 ? 2 : pending[0] < 0xF0 ? 3 : 4)
    default: return true
    }
  }

  private mutating func obey() {
    defer { pending = [] }
    switch pending[0] {
    case 0x1B where pending[1] == 0x5B: obeySequence()
    case 0x1B: if pending[1] == UInt8(ascii: "M") { row == margins.lowerBound ? scroll(-1) : move(row - 1, column) }
    case 0x08: move(row, column - 1)
    case 0x09: move(row, (column / 8 + 1) * 8)
    case 0x0A: row == margins.upperBound ? scroll(1) : move(row + 1, column)
    case 0x0D: move(row, 0)
    case ..<0x20: break
    default: String(decoding: pending, as: UTF8.self).unicodeScalars.forEach { put($0) }
    }
  }

  private mutating func obeySequence() {
    let body = String(decoding: pending.dropFirst(2).dropLast(), as: UTF8.self)
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch pending.last.map(Unicode.Scalar.init) {
    case "A": move(row - count, column)
    case "B": move(row + count, column)
    case "C": move(row, column + count)
    case "D": move(row, column - count)
    case "G": move(row, count - 1)
    case "H": move(count - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "d": move(count - 1, column)
    case "J": erase(first == 0 ? position..<end : first == 1 ? 0..<(position + 1) : 0..<end)
    case "K":
      let start = row * columns
      erase(first == 0 ? position..<(start + columns) : first == 1 ? start..<(position + 1) : start..<(start + columns))
    case "X": erase(position..<min(position + count, (row + 1) * columns))
    case "P": shift(by: -count)
    case "@": shift(by: count)
    case "L": scroll(-count, within: row...margins.upperBound)
    case "M": scroll(count, within: row...margins.upperBound)
    case "S": scroll(count)
    case "T": scroll(-count)
    case "b": for _ in 0..<count { put(last) }
    case "r":
      margins = (count - 1)...max(count - 1, (numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], rows) : rows) - 1)
      move(0, 0)
    default: if body == "?1049" { erase(0..<end) }
    }
  }

  private var position: Int { row * columns + min(column, columns - 1) }
  private var end: Int { rows * columns }

  private mutating func move(_ row: Int, _ column: Int) {
    self.row = min(max(0, row), rows - 1)
    self.column = min(max(0, column), columns - 1)
  }

  /// The column after the last one means that the next character goes to the next line.
  private mutating func put(_ scalar: Unicode.Scalar) {
    if column == columns {
      column = 0
      if row == margins.upperBound { scroll(1) } else { row = min(row + 1, rows - 1) }
    }
    cells[row][column] = scalar
    column += 1
    last = scalar
  }

  private mutating func erase(_ range: Range<Int>) {
    for index in range where index < end { cells[index / columns][index % columns] = " " }
  }

  private mutating func shift(by count: Int) {
    let column = min(column, columns - 1)
    let tail = Array(cells[row][column...])
    let moved = count > 0 ? Self.blanks(count) + tail : Array(tail.dropFirst(-count)) + Self.blanks(-count)
    cells[row].replaceSubrange(
      column..., with: moved.prefix(columns - column) + Self.blanks(max(0, tail.count - moved.count)))
  }

  private mutating func scroll(_ count: Int, within range: ClosedRange<Int>? = nil) {
    let range = range ?? margins
    guard range.upperBound < rows else { return }
    let lines = Array(cells[range])
    let blank = Array(repeating: Self.blanks(columns), count: min(abs(count), lines.count))
    cells.replaceSubrange(range, with: count > 0 ? lines.dropFirst(count) + blank : blank + lines.dropLast(-count))
  }
}
