import Maturity
import Wording

/// The answers as a table, one row per criterion and the same columns for every assessment of a questionnaire, for
/// whoever filters, counts and pivots; whatever the report's profile.
///
/// RFC 4180: a heading row, lines that end with CR LF, quotation marks around every text and no number.
package struct CSVReport: Sendable {
  let material: ReportMaterial
  private let separator: Separator
  private let hasByteOrderMark: Bool

  /// What stands between two fields.
  package enum Separator: String, CaseIterable, Sendable {
    /// What spreadsheets expect where the comma is the decimal mark.
    case semicolon
    case comma
    case tab

    var character: String {
      switch self {
      case .semicolon: ";"
      case .comma: ","
      case .tab: "\t"
      }
    }
  }

  /// - Parameters:
  ///   - material: what to report on.
  ///   - separator: with a comma decimals have a point, else the mark of the report's language.
  ///   - hasByteOrderMark: on unless asked otherwise, because a spreadsheet that opens the file by a double click takes it
  ///     for Windows-1252 without one; programs that read UTF-8 by the letter want none.
  package init(_ material: ReportMaterial, separator: Separator = .semicolon, hasByteOrderMark: Bool = true) {
    self.material = material
    self.separator = separator
    self.hasByteOrderMark = hasByteOrderMark
  }

  package var bytes: [UInt8] { (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8) }

  /// Without the byte order mark.
  package var text: String {
    let columns = columns
    let rows = material.criterionRows.enumerated().map { position, row in
      columns.map { field($0.value(position + 1, row)) }
    }
    return ([columns.map { CSVText.quoted($0.title) }] + rows)
      .map { $0.joined(separator: separator.character) + "\r\n" }.joined()
  }

  private func field(_ value: Value) -> String {
    switch value {
    case .text(let text): CSVText.quoted(text)
    case .integer(let number): number.map { String($0) } ?? ""
    case .hundredths(let number):
      number.map { (separator == .comma ? .english : material.language).hundredths($0) } ?? ""
    }
  }

  /// What a field holds, before it is written.
  enum Value {
    case text(String)
    /// Nil for an empty field.
    case integer(Int?)
    /// A number to two decimals; nil for an empty field.
    case hundredths(Double?)
  }

  /// A heading, and what stands under it for a row that is the given one, from 1.
  struct Column {
    let title: String
    let value: (Int, CriterionRow) -> Value

    init(_ title: String, _ value: @escaping (CriterionRow) -> Value) { self.init(title) { _, row in value(row) } }

    init(_ title: String, numbered value: @escaping (Int, CriterionRow) -> Value) {
      self.title = title
      self.value = value
    }
  }
}
