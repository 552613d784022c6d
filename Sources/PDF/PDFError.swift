/// Why no PDF could be made.
package enum PDFError: Error, Equatable {
  /// A library that this machine does not have, or has in too old a version, by its file's name.
  case missingLibrary(String)
  /// The family of fonts that the report is set in, which this machine does not have.
  case noFont(String)
  /// The logo begins as a picture and goes on as none.
  case damagedLogo
  /// What a library said of a failure that is not the report's, as that of memory.
  case failed(String)
}
