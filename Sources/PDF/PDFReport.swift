import Reports

/// A report as a tagged PDF on A4 pages: its text in reading order, its figures as vectors, its sections as bookmarks.
///
/// The same document gives the same bytes on machines with the same libraries and fonts.
package struct PDFReport {
  private let document: Document
  private let logo: Logo?
  private let libraries: String

  package init(_ document: Document, logo: Logo? = nil) { self.init(document, logo: logo, libraries: "") }

  /// The same with its libraries loaded from a folder, whose path ends with a slash; an empty one is where the system
  /// keeps them.
  init(_ document: Document, logo: Logo? = nil, libraries: String) {
    self.document = document
    self.logo = logo
    self.libraries = libraries
  }

  /// The whole file.
  package func bytes() throws(PDFError) -> [UInt8] {
    let paper = try Paper(libraries: libraries)
    return try Typesetter(document, logo: logo, on: paper).draw(libraries: libraries)
  }
}
