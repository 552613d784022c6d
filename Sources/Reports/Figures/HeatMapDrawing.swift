import Maturity
import Wording

/// Each axis as a row and each of its criteria as a cell, tinted by its level.
///
/// The tint says nothing that the cell does not write: its level is a number, an essential criterion has a dot, an open
/// one a dashed line around it.
struct HeatMapDrawing {
  private let map: Figure.HeatMap
  private let language: Language
  private let layout: FigureLayout

  init(_ map: Figure.HeatMap, in language: Language, layout: FigureLayout) {
    self.map = map
    self.language = language
    self.layout = layout
  }

  var stack: RowStack {
    RowStack(
      width: layout.width, header: ([], 0), legend: Legend(items: legendItems), legendGap: 4, rowCount: map.rows.count,
      row: { drawn(map.rows[$0], from: $1) })
  }

  private func drawn(_ row: Figure.HeatMap.Row, from y: Double) -> (shapes: [Drawing.Shape], bottom: Double) {
    let lines = layout.nameLines(row.name)
    let nameHeight = Double(lines.count) * FigureLayout.nameLeading
    let isBeside = layout.nameWidth > 0
    let top = isBeside ? y : y + nameHeight + 4
    // Beside one line of cells, the name is level with their middle.
    let nameTop = isBeside ? y + max(0, (Self.cellHeight - nameHeight) / 2) : y
    var shapes = Drawing.Shape.name(lines, y: nameTop + FigureLayout.nameSize - 0.5)
    for (position, cell) in row.cells.enumerated() {
      shapes += drawn(
        cell, x: left + Double(position % columns) * (cellWidth + Self.gap),
        y: top + Double(position / columns) * (Self.cellHeight + Self.gap))
    }
    let cellLines = max(1, (row.cells.count + columns - 1) / columns)
    let bottom = top + Double(cellLines) * (Self.cellHeight + Self.gap)
    return (shapes, max(bottom, nameTop + nameHeight) + (isBeside ? 2 : 8))
  }

  private static let cellHeight = 30.0
  private static let gap = 3.0
  private static let leastWidth = 34.0
  private static let mostWidth = 58.0

  private var left: Double { layout.nameWidth > 0 ? layout.nameWidth + 12 : 0 }

  /// How many cells a line takes: those of the longest row, as far as there is room.
  private var columns: Int {
    let room = Int((layout.width - left + Self.gap) / (Self.leastWidth + Self.gap))
    return max(1, min(room, map.rows.map(\.cells.count).max() ?? 1))
  }

  private var cellWidth: Double {
    min(Self.mostWidth, (layout.width - left + Self.gap) / Double(columns) - Self.gap)
  }

  private var top: Int { max(0, map.levels.count - 1) }
}

/// One criterion.
extension HeatMapDrawing {
  private enum State: Equatable {
    case level(Int)
    case notApplicable
    case open
  }

  private func state(_ cell: Figure.HeatMap.Cell) -> State {
    if let rank = cell.rank, map.levels.indices.contains(rank.value) { return .level(rank.value) }
    return cell.symbol == "–" ? .notApplicable : .open
  }

  private func ink(_ state: State) -> Drawing.Ink {
    switch state {
    case .level(let rank): .onHeat(rank: rank, top: top)
    case .notApplicable: .muted
    case .open: .text
    }
  }

  private func ground(_ state: State, x: Double, y: Double, width: Double, height: Double) -> [Drawing.Shape] {
    switch state {
    case .level(let rank):
      [.rectangle(x: x, y: y, width: width, height: height, radius: 3, ink: .heat(rank: rank, top: top))]
    case .notApplicable:
      [.rectangle(x: x, y: y, width: width, height: height, radius: 3, ink: .blank)]
    case .open:
      Drawing.Shape.outline(
        x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, isDashed: true, ink: .muted)
    }
  }

  private func drawn(_ cell: Figure.HeatMap.Cell, x: Double, y: Double) -> [Drawing.Shape] {
    let state = state(cell)
    let ink = ink(state)
    let room = cellWidth - 8 - (cell.isEssential ? 8 : 0)
    let name = TextWidth.lines(cell.criterion, within: room, size: 7, atMost: 1).first ?? ""
    var shapes = ground(state, x: x, y: y, width: cellWidth, height: Self.cellHeight)
    shapes.append(.text(name, x: x + 4, y: y + 9, size: 7, ink: ink))
    shapes.append(
      .text(cell.symbol, x: x + cellWidth / 2, y: y + 24, size: 13, anchor: .middle, isStrong: true, ink: ink))
    if cell.isEssential { shapes.append(.circle(x: x + cellWidth - 6.5, y: y + 6.5, radius: 2.3, ink: ink)) }
    return shapes
  }
}

extension HeatMapDrawing {
  private var legendItems: [Legend.Item] {
    let cells = map.rows.flatMap(\.cells)
    var items = map.levels.enumerated().map { rank, level in
      sample(level.number, .level(rank), level.name, .questionnaire)
    }
    func add(_ symbol: String, _ label: String) {
      guard let cell = cells.first(where: { $0.symbol == symbol && $0.rank == nil }) else { return }
      items.append(sample(symbol, state(cell), label))
    }
    add("?", language("ne sait pas", "don’t know"))
    add("·", language("sans réponse", "unanswered"))
    add("–", language("sans objet", "not applicable"))
    if cells.contains(where: \.isEssential) {
      items.append(
        Legend.Item(label: language("critère essentiel", "essential criterion"), width: 5) { x, y in
          [.circle(x: x + 2.5, y: y, radius: 2.3, ink: .text)]
        })
    }
    return items
  }

  private func sample(
    _ symbol: String, _ state: State, _ label: String, _ origin: Phrase.Origin = .program
  ) -> Legend.Item {
    let (ink, width) = (ink(state), max(16, TextWidth.of(symbol, size: 8, isStrong: true) + 6))
    return Legend.Item(label: label, origin: origin, width: width) { x, y in
      ground(state, x: x, y: y - 6, width: width, height: 12)
        + [.text(symbol, x: x + width / 2, y: y + 2.9, size: 8, anchor: .middle, isStrong: true, ink: ink)]
    }
  }
}
