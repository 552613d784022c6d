import CXLSXWriter
import Maturity

/// A workbook being made; for one thread.
///
/// What the library refuses is said at the end: a sheet is written without asking after every cell.
final class Workbook {
  private var book: OpaquePointer?
  private var styles: [Look: OpaquePointer] = [:]
  private static let reasonSize = 512
  private static let earliest = CalendarDate(year: 1980, month: 1, day: 1)

  /// Begins one.
  ///
  /// - Parameters:
  ///   - title: of the document, sanitised.
  ///   - subject: of the document, sanitised.
  ///   - date: when it says that it was made; for nil the earliest that its zip can carry.
  ///   - library: the file to load.
  /// - Throws: when the library is missing, or the system refuses what it needs.
  init(title: String, subject: String, date: CalendarDate?, library: String) throws(SpreadsheetError) {
    var reason = [CChar](repeating: 0, count: Self.reasonSize)
    guard cx_load(library, &reason, reason.count) else {
      throw .missingLibrary(name: library, reason: Self.text(reason))
    }
    var failure: Int32 = 0
    book = cx_begin(title, subject, (date ?? Self.earliest).secondsSince1970, &failure)
    guard book != nil else { throw .system(errno: failure) }
  }

  deinit { _ = try? bytes() }

  /// Ends it.
  func bytes() throws(SpreadsheetError) -> [UInt8] {
    guard let book else { return [] }
    self.book = nil
    var count = 0
    var reason = [CChar](repeating: 0, count: Self.reasonSize)
    guard let bytes = cx_end(book, &count, &reason, reason.count) else { throw .refused(Self.text(reason)) }
    defer { cx_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// The next sheet; `name` is one that spreadsheets take, and no other sheet's.
  func sheet(_ name: String, isLandscape: Bool = true) -> Sheet {
    Sheet(workbook: self, name: name, pointer: book.flatMap { cx_sheet($0, name, isLandscape) })
  }

  func style(_ look: Look) -> OpaquePointer? {
    if let style = styles[look] { return style }
    let style = book.flatMap { cx_style($0, look.values) }
    styles[look] = style
    return style
  }

  /// Calls `body` with what the wrapper wants, unless the workbook has ended or the sheet was refused.
  func write(_ sheet: OpaquePointer?, _ body: (_ book: OpaquePointer, _ sheet: OpaquePointer) -> Void) {
    if let book, let sheet { body(book, sheet) }
  }

  private static func text(_ bytes: [CChar]) -> String {
    String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension CalendarDate? {
  /// Midnight in UTC.
  fileprivate var secondsSince1970: Int64 {
    guard let self, let day = Timestamp(date: self, second: 0), let epoch = Timestamp("1970-01-01T00:00:00Z") else {
      return 0
    }
    return Int64(day.seconds(since: epoch))
  }
}
