/// Why there is no workbook.
package enum SpreadsheetError: Error, Equatable, Sendable {
  /// The library called `name`, or what it needs in turn, is not installed; `reason` is what the loader said.
  case missingLibrary(name: String, reason: String)
  /// The system refused memory or a temporary file, with this number.
  case system(errno: Int32)
  /// The library could not put the workbook together, in its own words.
  case refused(String)

  /// Debian's package of a library: “libxlsxwriter4” of “libxlsxwriter.so.4”.
  package static func debianPackage(of library: String) -> String { library.replacing(".so.", with: "") }
}
