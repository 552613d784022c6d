import Maturity
import Reports

/// A row of a table, set.
struct TableRow {
  let cells: [Cell]
  let widths: [Double]
  let look: Look
  var isHead = false
  /// The highest rank of the scale.
  var top = 0

  struct Cell {
    let element: StructureTree.ID
    let passage: Passage
    /// The level that it is tinted by.
    let rank: Rank?
  }

  /// How much wider a tint is than the text on it, both sides together.
  static let pill = 8.0

  var lineCount: Int { cells.map(\.passage.lineCount).max() ?? 1 }
  var height: Double { (cells.map(\.passage.height).max() ?? 0) + 2 * look.cellPadding }

  /// The height of a strip that is one line of each cell, for a row that no page can hold.
  func height(ofLine line: Int) -> Double {
    look.cell.leading + (line == 0 ? look.cellPadding : 0) + (line == lineCount - 1 ? look.cellPadding : 0)
  }

  func draw(at point: Point, with painter: Painter) {
    for (cell, left) in zip(cells, lefts) {
      // An empty cell is one all the same.
      painter.structure.place(cell.element)
      let place = point.moved(right: left, down: look.cellPadding)
      let indent = drawTint(of: cell, at: place, with: painter)
      cell.passage.draw(at: place.moved(right: indent), colour: colour(of: cell), with: painter)
    }
    drawRule(at: point.moved(down: height), with: painter)
  }

  /// As the head of a further page, where it has been said before.
  func drawAgain(at point: Point, with painter: Painter) {
    painter.decorate { paper in
      for (cell, left) in zip(cells, lefts) {
        cell.passage.drawAgain(at: point.moved(right: left, down: look.cellPadding), on: paper)
      }
    }
    drawRule(at: point.moved(down: height), with: painter)
  }

  func draw(line: Int, at point: Point, with painter: Painter) {
    let top = point.moved(down: line == 0 ? look.cellPadding : 0)
    for (cell, left) in zip(cells, lefts) {
      painter.structure.place(cell.element)
      if line < cell.passage.lineCount { cell.passage.draw(line, at: top.moved(right: left), with: painter) }
    }
    if line == lineCount - 1 { drawRule(at: point.moved(down: height(ofLine: line)), with: painter) }
  }

  /// Where the cells begin, from the left of the row.
  private var lefts: [Double] {
    widths.indices.map { widths[..<$0].reduce(0, +) + Double($0) * look.columnGap }
  }

  private func colour(of cell: Cell) -> Colour? {
    cell.rank.map { Palette.light(.onHeat(rank: $0.value, top: top)) }
  }

  /// - Returns: how far to the right of the cell its text begins.
  private func drawTint(of cell: Cell, at point: Point, with painter: Painter) -> Double {
    guard let rank = cell.rank else { return 0 }
    let box = Box(
      x: point.x, y: point.y - 0.5, width: cell.passage.text.width + Self.pill, height: cell.passage.height + 1)
    painter.decorate { $0.fill(box, radius: 2, Palette.light(.heat(rank: rank.value, top: top))) }
    return Self.pill / 2
  }

  private func drawRule(at point: Point, with painter: Painter) {
    let pen = isHead ? Pen(width: 0.9, colour: Palette.light.accent) : Pen(width: 0.35, colour: Palette.light.rule)
    let width = widths.reduce(0, +) + Double(widths.count - 1) * look.columnGap
    painter.decorate { $0.line(from: point, to: point.moved(right: width), pen) }
  }
}
