import CPango
import Maturity
import Reports

extension Composer {
  mutating func add(_ table: Table, to parent: StructureTree.ID) throws(PDFError) {
    let element = structure.add(.table, to: parent)
    let caption = structure.add(.caption, to: element)
    let start = strips.count
    try add(RichText(table.caption), look.caption, before: look.largeGap, in: caption)
    let widths = try widths(of: table)
    let titles = structure.add(.row, to: structure.add(.head, to: element))
    let head = try TableRow(
      cells: table.columns.enumerated().map { index, column throws(PDFError) in
        let cell = structure.add(.columnHeading, to: titles)
        var style = look.columnTitle
        style.alignment = column.isNumeric ? CPAlignment.end : .start
        return TableRow.Cell(
          element: cell, passage: try set(RichText(column.title), style, width: widths[index], in: cell), rank: nil)
      }, widths: widths, look: look, isHead: true)
    add(
      Flow.Strip(height: head.height, before: look.gap / 2),
      Piece { painter, point in head.draw(at: point, with: painter) })
    let rows = structure.add(.rows, to: element)
    let first = strips.count
    for row in table.rows { try add(row, of: table, widths, below: head, to: rows) }
    // A table does not begin with its headings alone, nor end with its last row alone.
    keepTogether(start..<first)
    keepWithNext(first - 1)
    keepTogether(max(first, strips.count - 2)..<strips.count)
  }

  private mutating func add(
    _ row: [Table.Cell], of table: Table, _ widths: [Double], below head: TableRow, to rows: StructureTree.ID
  ) throws(PDFError) {
    let element = structure.add(.row, to: rows)
    let row = try TableRow(
      cells: row.enumerated().map { index, cell throws(PDFError) in
        // Of two columns, headings would be more than what they head, and are taken for a table cut to pieces.
        let kind: StructureTree.Kind = index == 0 && table.columns.count > 2 ? .rowHeading : .cell
        let part = structure.add(kind, to: element)
        var style = look.cell
        style.alignment = table.columns[index].isNumeric ? .end : .start
        return TableRow.Cell(
          element: part, passage: try set(cell.text, style, width: widths[index], in: part), rank: cell.rank)
      }, widths: widths, look: look, top: topRank)
    let piece = { (draw: @escaping (Painter, Point) -> Void) in
      Piece(draw: draw, drawHead: { painter, point in head.drawAgain(at: point, with: painter) })
    }
    if row.height + head.height <= Sheet.height {
      let strip = Flow.Strip(height: row.height, repeatedHead: head.height)
      add(strip, piece { painter, point in row.draw(at: point, with: painter) })
      return
    }
    for line in 0..<row.lineCount {
      let strip = Flow.Strip(height: row.height(ofLine: line), repeatedHead: head.height)
      add(strip, piece { painter, point in row.draw(line: line, at: point, with: painter) })
    }
  }

  private func widths(of table: Table) throws(PDFError) -> [Double] {
    var wishes: [ColumnWidths.Wish] = []
    for (index, column) in table.columns.enumerated() {
      let title = try measure(RichText(column.title), look.columnTitle)
      var (least, most) = title
      for row in table.rows {
        let cell = try measure(row[index].text, look.cell)
        let pill = row[index].rank == nil ? 0 : TableRow.pill
        least = max(least, cell.least + pill)
        most = max(most, cell.most + pill)
      }
      wishes.append(ColumnWidths.Wish(breadth: column.breadth, least: least.rounded(.up), most: most.rounded(.up)))
    }
    let gaps = look.columnGap * Double(table.columns.count - 1)
    return ColumnWidths.widths(for: wishes, width: width - gaps)
  }

  private func measure(_ text: RichText, _ style: Look.Style) throws(PDFError) -> (least: Double, most: Double) {
    let spans = text.spans.reduce(into: [SetText.Span]()) { spans, span in
      let start = spans.last?.bytes.upperBound ?? 0
      spans.append(
        SetText.Span(
          bytes: start..<(start + span.text.utf8.count), isStrong: style.isStrong || span.isStrong,
          language: language))
    }
    let words = try paper.set(text.plain, size: style.size, width: 0, wrapping: .words, spans: spans)
    let line = try paper.set(text.plain, size: style.size, width: nil, spans: spans)
    return (words.width, line.width)
  }
}
