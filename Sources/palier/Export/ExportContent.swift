import Maturity
import Reports
import Storage
import Wording

/// What goes into reports, and how those formats that leave a choice are written.
struct ExportContent {
  let material: ReportMaterial
  /// The same assessment as its file has it, with what this version of the program does not know.
  let document: AssessmentDocument
  var logo: Logo?
  var separator = CSVReport.Separator.semicolon
  var hasByteOrderMark = true

  /// The report in a format: the same bytes for the same content.
  ///
  /// - Throws: a ``Failure`` when a format's library is missing or fails.
  func bytes(in format: ReportFormat) throws(Failure) -> [UInt8] {
    switch format {
    case .markdown: MarkdownReport(material.document).bytes
    case .html: HTMLReport(material.document, logo: logo).bytes
    case .csv: CSVReport(material, separator: separator, hasByteOrderMark: hasByteOrderMark).bytes
    case .json: JSONReport(material, assessment: AssessmentCodec.encode(document)).bytes
    case .svg: SVGReport(material.document)?.bytes ?? []
    }
  }
}
