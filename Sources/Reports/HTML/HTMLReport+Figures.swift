import Maturity
import Wording

extension HTMLReport {
  /// A table; from four columns on, where a telephone is too narrow for it, in a part that scrolls by itself.
  func write(_ table: Table, to markup: inout Markup) {
    guard table.columns.count > 3 else { return writeTable(table, to: &markup) }
    markup.block("div", ["class": "wide", "role": "group", "tabindex": "0", "aria-label": table.caption]) {
      writeTable(table, to: &$0)
    }
  }

  private func writeTable(_ table: Table, to markup: inout Markup) {
    markup.block("table", ["class": table.hasLongWords ? "long" : nil]) { body in
      body.line("caption", [:], table.caption)
      body.block("thead") { head in
        head.block("tr") { row in
          for column in table.columns {
            row.line("th", ["scope": "col", "class": column.isNumeric ? "number" : nil], column.title)
          }
        }
      }
      body.block("tbody") { rows in
        for row in table.rows {
          rows.block("tr") { cells in
            for (place, cell) in row.enumerated() { write(cell, at: place, of: table, to: &cells) }
          }
        }
      }
    }
  }

  private func write(_ cell: Table.Cell, at place: Int, of table: Table, to row: inout Markup) {
    let isNumeric = table.columns.indices.contains(place) && table.columns[place].isNumeric
    let tint = cell.rank.map { SVGDrawing.className(.heat(rank: $0.value, top: document.top)) }
    let names = [isNumeric ? "number" : nil, tint].compactMap { $0 }
    let attributes = names.isEmpty ? nil : names.joined(separator: " ")
    if place == 0 {
      row.line("th", ["scope": "row", "class": attributes]) { writeInline(cell.text, to: &$0) }
    } else {
      row.line("td", ["class": attributes]) { writeInline(cell.text, to: &$0) }
    }
  }

  /// A figure in every layout that there may be room for, of which the style sheet shows one, and its table.
  func write(_ figure: Figure, to markup: inout Markup) {
    markup.block("figure") { part in
      part.line("figcaption", ["id": figure.anchor], figure.title)
      for layout in layouts(of: figure) {
        write(figure, layout, to: &part)
      }
      if let table = figure.table {
        part.block("details") { details in
          details.line("summary", [:], language("Les mêmes chiffres en tableau", "The same numbers as a table"))
          write(table, to: &details)
        }
      }
    }
  }

  private func write(_ figure: Figure, _ layout: FigureLayout, to part: inout Markup) {
    let drawings =
      switch layout {
      case .wide: figure.drawings(layout, in: language, within: Self.paperHeight)
      case .dense: figure.drawings(layout, in: language, within: Self.columnHeight)
      case .narrow: [figure.drawing(layout, in: language)]
      }
    for (place, drawing) in drawings.enumerated() {
      SVGDrawing(
        drawing: drawing, title: figure.title + (drawings.count > 1 ? " (\(place + 1)/\(drawings.count))" : ""),
        description: figure.alternative(ofPart: place, in: language),
        id: "\(figure.anchor)_\(layout)" + (place > 0 ? "_\(place + 1)" : ""),
        paint: .classes, questionnaireLanguage: document.questionnaireLanguage
      ).write(to: &part, class: "\(layout)")
    }
  }

  private func layouts(of figure: Figure) -> [FigureLayout] {
    let isColumn = document.profile == .synthesis && figure.columnLayout == .dense
    return [.wide, .narrow] + (isColumn ? [.dense] : [])
  }

  /// What is left of a sheet of A4 below a heading and a figure's title, in the unit of drawings as wide as the page.
  private static let paperHeight = 620.0

  /// Most of a column of a synthesis, in the unit of drawings as wide as it.
  private static let columnHeight = 790.0
}

extension Table {
  /// Whether a column as wide as its longest word could be wider than the page.
  fileprivate var hasLongWords: Bool {
    rows.joined().contains { cell in
      cell.text.plain.split(separator: " ").contains { $0.utf8.count > 40 }
    }
  }
}

extension Document {
  /// The highest rank of the scale, as its figures have it; 1 where there is none.
  var top: Int {
    let counts = figures.map { figure in
      switch figure.content {
      case .profile(let profile): profile.levels.count
      case .heatMap(let map): map.levels.count
      }
    }
    return max(1, (counts.max() ?? 0) - 1)
  }
}
