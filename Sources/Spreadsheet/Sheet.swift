import CXLSXWriter
import Maturity
import Reports

/// What a cell holds.
enum CellValue {
  case text(String)
  /// Nil for an empty cell, which is never 0.
  case integer(Int?)
  case number(Double?)
  case date(CalendarDate?)
}

/// A rectangle of cells, rows and columns from 0.
struct CellRange {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  fileprivate var values: CXRange {
    CXRange(
      first_row: UInt32(rows.lowerBound), first_column: UInt16(columns.lowerBound), last_row: UInt32(rows.upperBound),
      last_column: UInt16(columns.upperBound))
  }
}

/// A sheet of a workbook being made.
struct Sheet {
  let workbook: Workbook
  let name: String
  let pointer: OpaquePointer?

  /// Texts are fit for a cell already (``CellText``).
  func put(_ value: CellValue, row: Int, column: Int, _ look: Look) {
    write { book, sheet in
      let (row, column) = (UInt32(row), UInt16(column))
      switch value {
      case .text(let text) where !text.isEmpty: cx_put_text(book, sheet, row, column, text, style(look))
      case .integer(let number?):
        cx_put_number(book, sheet, row, column, Double(number), style(look.number(.integer)))
      case .number(let number?): cx_put_number(book, sheet, row, column, number, style(look.number(.hundredths)))
      case .date(let date?) where date.year >= 1900:
        let (year, month, day) = (Int32(date.year), Int32(date.month), Int32(date.day))
        cx_put_date(book, sheet, row, column, year, month, day, style(look.number(.date)))
      case .date(let date?): cx_put_text(book, sheet, row, column, date.description, style(look))
      case .text, .integer, .number, .date: cx_put_nothing(book, sheet, row, column, style(look))
      }
    }
  }

  private func style(_ look: Look) -> OpaquePointer? { workbook.style(look) }

  /// In characters.
  func setWidth(_ width: Double, ofColumn column: Int) {
    write { cx_set_width($0, $1, UInt16(column), width) }
  }

  /// In points.
  func setHeight(_ height: Double, ofRow row: Int) { write { cx_set_height($0, $1, UInt32(row), height) } }

  /// Keeps the rows above and the columns before a cell in sight.
  func freeze(row: Int, column: Int) { write { cx_freeze($1, UInt32(row), UInt16(column)) } }

  func filter(_ range: CellRange) { write { cx_filter($0, $1, range.values) } }

  func hideGridlines() { write { cx_hide_gridlines($1) } }

  /// No “6.1” is marked as a number written as a text.
  func acceptNumbersAsText() { write { cx_accept_numbers_as_text($0, $1) } }

  /// Tints the cells that hold a level by their number, which they go on to show.
  func tintLevels(of scale: Scale, in range: CellRange) {
    for level in scale.levels {
      let (rank, top) = (level.rank.value, scale.top.value)
      let look = Look(
        isBold: true, ink: Palette.light(.onHeat(rank: rank, top: top)).value,
        fill: Palette.light(.heat(rank: rank, top: top)).value)
      write { cx_colour_where($0, $1, range.values, Double(level.number), style(look)) }
    }
  }

  /// What may be chosen in empty cells; few and short.
  func offer(_ choices: [String], in range: CellRange) {
    write { book, sheet in
      withCStrings(choices) { pointers in cx_offer_choice(book, sheet, range.values, pointers, choices.count) }
    }
  }

  func setPrintArea(_ range: CellRange) { write { cx_set_print_area($0, $1, range.values) } }

  func repeatRow(_ row: Int) { write { cx_repeat_row($0, $1, UInt32(row)) } }

  /// Codes as the library has them.
  func setHeader(_ header: String, footer: String) { write { cx_set_header_and_footer($0, $1, header, footer) } }

  /// Puts a chart of a column of names and one of values of this sheet over cells.
  func put(_ chart: Chart, row: Int, column: Int) {
    write { book, sheet in
      let kind = chart.isRadar ? CXChartKind.radar : .bars
      guard
        let made = cx_chart(
          book, kind, name, chart.names.values, chart.values.values, chart.most, Palette.light.accent.value)
      else { return }
      cx_put_chart(
        book, sheet, UInt32(row), UInt16(column), made, chart.width, chart.height, chart.title, chart.alternative)
    }
  }

  private func write(_ body: (_ book: OpaquePointer, _ sheet: OpaquePointer) -> Void) {
    workbook.write(pointer, body)
  }
}

/// A chart of the workbook's own, which follows its cells.
struct Chart {
  let isRadar: Bool
  let names: CellRange
  let values: CellRange
  /// Where the values' axis ends.
  let most: Double
  let title: String
  let alternative: String
  /// In pixels.
  let width: Double
  let height: Double
}

extension Look {
  /// With a format for numbers, unless it has one.
  fileprivate func number(_ format: NumberFormat) -> Look {
    number == .general ? with { $0.number = format } : self
  }
}

/// Calls `body` with C strings that live as long as the call.
private func withCStrings(_ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Void) {
  func next(_ index: Int, _ pointers: [UnsafePointer<CChar>?]) {
    guard index < texts.count else { return body(pointers) }
    texts[index].withCString { next(index + 1, pointers + [$0]) }
  }
  next(0, [])
}
