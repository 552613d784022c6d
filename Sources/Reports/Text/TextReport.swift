import Canvas
import Maturity
import Scoring
import Wording

/// What a command prints of a result: plain text in lines of at most 80 columns, without colours.
package struct TextReport: Sendable {
  static let columns = 80

  let material: ReportMaterial
  var language: Language { material.language }
  var explanation: Explanation { material.explanation }

  package init(_ material: ReportMaterial) { self.material = material }

  package var bytes: [UInt8] { Array(text.utf8) }

  /// Ends with one line feed; every text from a file has passed the sanitiser.
  package var text: String {
    let sections = [heading, result, whyNotNextLevel, profile, support, openCriteria, stray]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var heading: [String] {
    let questionnaire = "\(material.questionnaire.title) \(material.questionnaire.version)"
    let about = [material.subjectLine.text, material.dateInWords ?? ""]
    return ([questionnaire] + about + [material.languageNote ?? ""]).filter { !$0.isEmpty }.flatMap { wrapped($0) }
  }

  private var result: [String] {
    // Without a level, the sentences on the level give the coverage themselves.
    let coverage = material.scorecard.level.value == nil ? [] : [explanation.index, explanation.coverage]
    return (explanation.level.map(\.text) + coverage).flatMap { wrapped($0) }
  }

  private var whyNotNextLevel: [String] {
    guard let title = explanation.whyNotNextLevelTitle else { return [] }
    return wrapped(title) + explanation.whyNotNextLevel.flatMap { wrapped($0.text, lead: "  • ") }
  }

  private var openCriteria: [String] {
    let open = material.openCriteria.map(\.id.rawValue)
    guard !open.isEmpty else { return [] }
    return wrapped(language("À clarifier", "To clarify")) + wrapped(open.joined(separator: ", "), lead: "  ")
  }

  private var stray: [String] {
    let stray = material.strayAnswers.map(\.rawValue)
    guard !stray.isEmpty else { return [] }
    return wrapped(language("Réponses sans critère dans cette version", "Answers without a criterion in this version"))
      + wrapped(stray.joined(separator: ", "), lead: "  ")
  }

  /// The text in lines, the first after `lead` and the others indented as far.
  func wrapped(_ text: String, lead: String = "") -> [String] {
    let indent = lead.displayWidth
    return Sanitiser.line(text).wrapped(to: Self.columns - indent).enumerated().map { position, line in
      (position == 0 ? lead : String(repeating: " ", count: indent)) + line
    }
  }
}
