import Canvas

/// What must be drawn for a screen that shows one grid to show another.
struct GridDifference {
  /// A character to put at a place, over 1 or 2 columns.
  struct Change: Equatable {
    var row: Int
    var column: Int
    var text: String
    var columns: Int
    var style: Style
  }

  private let old: Grid
  private let new: Grid

  /// - Precondition: both have the same size.
  init(from old: Grid, to new: Grid) {
    self.old = old
    self.new = new
  }

  /// Calls `put` for each character that is not already there, in reading order.
  func forEachChange(_ put: (Change) -> Void) {
    let columns = new.size.columns
    guard columns > 0 else { return }
    for start in stride(from: 0, to: new.cells.count, by: columns) {
      guard new.cells[start..<(start + columns)] != old.cells[start..<(start + columns)] else { continue }
      var column = 0
      while column < columns {
        let shape = shape(at: start + column, isLast: column + 1 == columns)
        let cells = (start + column)..<(start + column + shape.columns)
        // Half a character is drawn again with its row: what it looks like depends on its neighbours.
        if shape == .half || new.cells[cells] != old.cells[cells] {
          put(change(row: start / columns, column: column, cell: new.cells[start + column], shape: shape))
        }
        column += shape.columns
      }
    }
  }

  private enum Shape {
    case narrow, wide, half

    var columns: Int { self == .wide ? 2 : 1 }
  }

  private func shape(at index: Int, isLast: Bool) -> Shape {
    let cell = new.cells[index]
    if cell.isContinuation { return .half }
    guard cell.text.utf8.count > 1, cell.text.displayWidth == 2 else { return .narrow }
    return !isLast && new.cells[index + 1].isContinuation ? .wide : .half
  }

  /// Half of a wide character, which something else drawn over it can leave, shows as “�” or a blank.
  private func change(row: Int, column: Int, cell: Cell, shape: Shape) -> Change {
    let text = shape != .half ? cell.text : cell.isContinuation ? " " : "\u{FFFD}"
    return Change(row: row, column: column, text: text, columns: shape.columns, style: cell.style)
  }
}
