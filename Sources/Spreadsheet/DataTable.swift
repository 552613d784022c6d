import Canvas
import Maturity
import Reports

/// Rows that people filter: a heading row that stays in sight and repeats in print, a column for each thing said.
struct DataTable<Row> {
  let columns: [Column<Row>]
  let rows: [Row]
  /// What to know before reading, over the headings, and what else there is to know, below; each text on as many lines
  /// as it takes.
  var remarks: [String] = []
  var notes: [String] = []
  /// How many columns stay in sight, and how many are printed; nil prints all.
  var frozenColumns = 0
  var printedColumns: Int?

  /// One column.
  struct Column<Element> {
    let title: String
    /// In characters.
    let width: Int
    var look = Look.text
    /// Whether its cells hold levels, which are tinted.
    var isLevel = false
    /// What may be chosen in its cells.
    var choices: [String] = []
    let value: (Element) -> CellValue
  }

  /// Writes it as the one table of a sheet.
  func write(to sheet: Sheet, of report: SpreadsheetReport) {
    for (place, column) in columns.enumerated() { sheet.setWidth(Double(column.width), ofColumn: place) }
    let heading = write(remarks, to: sheet, of: report, at: 0)
    let range = write(to: sheet, of: report, at: heading)
    let end = notes.isEmpty ? range.rows.upperBound : write(notes, to: sheet, of: report, at: range.rows.upperBound + 2)
    // What stands over the headings stays in sight with them, and must leave room for the rest.
    sheet.freeze(row: heading <= 3 ? heading + 1 : 0, column: frozenColumns)
    sheet.repeatRow(heading)
    if !rows.isEmpty { sheet.filter(range) }
    sheet.acceptNumbersAsText()
    let last = (printedColumns ?? columns.count) - 1
    sheet.setPrintArea(CellRange(rows: 0...end, columns: 0...last))
  }

  /// Writes headings and rows, the headings at `row`; gives their cells.
  @discardableResult
  func write(to sheet: Sheet, of report: SpreadsheetReport, at row: Int) -> CellRange {
    write(columns.map { (.text($0.title), .heading) }, to: sheet, at: row)
    for (line, element) in rows.enumerated() {
      write(columns.map { (report.fit($0.value(element)), $0.look) }, to: sheet, at: row + 1 + line)
    }
    let range = CellRange(rows: row...(row + rows.count), columns: 0...(columns.count - 1))
    guard !rows.isEmpty else { return range }
    for (place, column) in columns.enumerated() {
      let cells = CellRange(rows: (row + 1)...(row + rows.count), columns: place...place)
      if column.isLevel { sheet.tintLevels(of: report.questionnaire.scale, in: cells) }
      if !column.choices.isEmpty { sheet.offer(column.choices, in: cells) }
    }
    return range
  }

  /// One row, as high as its longest text.
  private func write(_ cells: [(value: CellValue, look: Look)], to sheet: Sheet, at row: Int) {
    var lines = 1
    for (place, cell) in cells.enumerated() {
      sheet.put(cell.value, row: row, column: place, cell.look)
      if case .text(let text) = cell.value { lines = max(lines, cell.look.lines(of: text, in: columns[place].width)) }
    }
    sheet.setHeight(Look.text.height(ofLines: lines), ofRow: row)
  }

  /// A line to a row, so that no cell need be merged; gives the row after them.
  private func write(_ texts: [String], to sheet: Sheet, of report: SpreadsheetReport, at row: Int) -> Int {
    let width = columns.prefix(printedColumns ?? columns.count).reduce(0) { $0 + $1.width }
    let lines = texts.flatMap { report.fit($0).wrapped(to: width) }
    for (place, line) in lines.enumerated() { sheet.put(.text(line), row: row + place, column: 0, .remark) }
    return row + lines.count
  }
}

extension Look {
  /// How many lines a text takes in a column of that many characters, rather more than fewer.
  ///
  /// A column's width is counted in figures, of which one takes as much room as a letter and a quarter of a
  /// text, less in bold; what that leaves is for readers whose typeface is wider than the workbook's.
  func lines(of text: String, in width: Int) -> Int {
    let letters = width * (isBold ? 105 : 118) / 100 * 11 / (size ?? 11)
    return text.wrapped(to: letters).count
  }

  /// In points, at most what a row can be.
  ///
  /// Rows without a height grow with their texts in some spreadsheets only, and then after charts were placed.
  func height(ofLines lines: Int) -> Double {
    min(400, Double(lines) * Double(size ?? 11) * 1.34 + 2)
  }
}
