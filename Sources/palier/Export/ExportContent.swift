import Maturity
import PDF
import Reports
import Spreadsheet
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
    case .html: return HTMLReport(material.document, logo: logo).bytes
    case .pdf: return try pages()
    case .xlsx: return try spreadsheet()
    case .markdown: return MarkdownReport(material.document).bytes
    case .csv: return CSVReport(material, separator: separator, hasByteOrderMark: hasByteOrderMark).bytes
    case .json: return JSONReport(material, assessment: AssessmentCodec.encode(document)).bytes
    case .svg: return SVGReport(material.document)?.bytes ?? []
    }
  }

  private func pages() throws(Failure) -> [UInt8] {
    do throws(PDFError) {
      return try PDFReport(material.document, logo: logo).bytes()
    } catch {
      throw Failure(error.text(in: material.language))
    }
  }

  private func spreadsheet() throws(Failure) -> [UInt8] {
    do throws(SpreadsheetError) {
      return try SpreadsheetReport(material).bytes()
    } catch {
      throw Failure(error.text(in: material.language))
    }
  }
}
