import Maturity
import Scoring
import Wording

/// The complete report that a consultant circulates: CommonMark with GitHub's tables, no HTML.
package struct MarkdownReport: Report {
  let material: ReportMaterial
  var language: Language { material.language }
  var explanation: Explanation { material.explanation }
  var questionnaire: Questionnaire { material.questionnaire }
  var scorecard: Scorecard { material.scorecard }

  package init(_ material: ReportMaterial) { self.material = material }

  package var bytes: [UInt8] { Array(text.utf8) }

  /// Ends with one line feed.
  package var text: String {
    var document = MarkdownDocument()
    addTitle(&document)
    addSynthesis(&document)
    addProfile(&document)
    addSupport(&document)
    addDemand(&document)
    addOpenCriteria(&document)
    addMethod(&document)
    addAxes(&document)
    return document.text
  }

  private func addTitle(_ document: inout MarkdownDocument) {
    let title = language("Diagnostic de maturité", "Maturity assessment")
    let subject = material.subjectLine.isEmpty ? questionnaire.title : material.subjectLine
    document.heading(1, title + language.colon + subject)
    document.paragraph(material.languageNote ?? "")
    document.bullets(
      material.particulars.map { [.strong(label($0.label)), .plain($0.text)] })
  }

  /// A label with its colon, to be followed by a space.
  func label(_ text: String) -> String { text + language("\u{A0}:", ":") }
}
