import JSON
import Scoring
import Wording

/// The formats that a comparison can be written in, by the name people type.
package enum ComparisonFormat: String, CaseIterable, Sendable {
  case text, json, markdown

  /// The comparison in this format: the same text for the same material.
  package func text(of wording: ComparisonWording) -> String {
    switch self {
    case .text: ComparisonText(wording).text
    case .json: JSONWriter.text(ComparisonJSON(wording).value)
    case .markdown: ComparisonMarkdown(wording).text
    }
  }
}

extension ComparisonWording {
  /// As the other reports say it.
  var languageNote: String? {
    ReportMaterial(assessment: later, questionnaire: questionnaire, scorecard: comparison.after, language: language)
      .languageNote
  }
}
