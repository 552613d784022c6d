import CXLSXWriter
import Canvas
import Maturity
import Reports
import Scoring
import Wording

/// The report as a workbook: a page that says it all, then tables to filter, sort and work on; the page alone where the
/// profile is the synthesis.
///
/// The same material gives the same bytes on one version of the library.
package struct SpreadsheetReport: Sendable {
  let material: ReportMaterial
  /// Of the synthesis, which other formats draw too.
  let synthesis: Document
  private let library: String

  var language: Language { material.language }
  var questionnaire: Questionnaire { material.questionnaire }
  var scorecard: Scorecard { material.scorecard }
  var explanation: Explanation { Explanation(scorecard, of: questionnaire, in: language) }

  package init(_ material: ReportMaterial) { self.init(material, library: String(cString: cx_library)) }

  /// `library` is the file to load.
  init(_ material: ReportMaterial, library: String) {
    self.material = material
    self.library = library
    synthesis =
      ReportMaterial(
        assessment: material.assessment, questionnaire: material.questionnaire, scorecard: material.scorecard,
        language: material.language, profile: .synthesis, earlier: material.earlier
      ).document
  }

  /// The workbook as a file holds it.
  package func bytes() throws(SpreadsheetError) -> [UInt8] {
    let workbook = try Workbook(
      title: CellText.fit(synthesis.title.plain, in: language, atMost: 255),
      subject: CellText.fit(synthesis.runningHead, in: language, atMost: 255), date: date, library: library)
    write(SynthesisSheet(report: self).write, language("Synthèse", "Summary"), to: workbook)
    if material.profile != .synthesis {
      write(answers, language("Réponses", "Answers"), to: workbook)
      write(actions, language("Actions", "Actions"), to: workbook)
      write(offers, language("Offres", "Offers"), to: workbook)
      if let guide = questionnaire.hosting { write(hosting(guide), language("Hébergement", "Hosting"), to: workbook) }
      if let earlier = material.earlier {
        // “History” and “Historique” are names that spreadsheets keep for themselves.
        write(history(since: earlier), language("Évolution", "Changes"), to: workbook)
      }
    }
    return try workbook.bytes()
  }

  private func write<Row>(_ table: DataTable<Row>, _ name: String, to workbook: Workbook) {
    write({ table.write(to: $0, of: self) }, name, to: workbook)
  }

  private func write(_ body: (Sheet) -> Void, _ name: String, to workbook: Workbook) {
    let sheet = workbook.sheet(name)
    body(sheet)
    sheet.setHeader("&L\(runningHead)&R&A", footer: "&L\(footer)&R\(pages)")
  }

  private var runningHead: String {
    headerText(synthesis.runningHead.isEmpty ? synthesis.title.plain : synthesis.runningHead, atMost: 90)
  }

  private var footer: String { headerText(questionnaire.title, atMost: 60) + " \(questionnaire.version)" }

  /// In a header or footer an ampersand begins a code unless it is doubled, and 255 scalars are all there is room for.
  private func headerText(_ text: String, atMost limit: Int) -> String {
    // A column may hold any number of combining marks.
    let scalars = Sanitiser.line(text).truncated(to: limit).unicodeScalars.prefix(limit)
    return String(String.UnicodeScalarView(scalars.flatMap { $0 == "&" ? ["&", "&"] : [$0] }))
  }

  private var pages: String { language("page &P sur &N", "page &P of &N") }

  /// The session's, else that of the last answer; no clock is read.
  private var date: CalendarDate? {
    material.assessment.session.date ?? material.assessment.answers.values.compactMap(\.decidedAt?.date).max()
  }

  func fit(_ text: String) -> String { CellText.fit(text, in: language) }

  func fit(_ value: CellValue) -> CellValue {
    if case .text(let text) = value { .text(fit(text)) } else { value }
  }

  func yesOrNo(_ isSo: Bool) -> String { isSo ? language("oui", "yes") : language("non", "no") }
}
