import Canvas
import Maturity
import Wording

/// A questionnaire, or a part of it, as plain text in lines of at most 80 columns: what `palier show` prints.
package struct QuestionnaireText: Sendable {
  static let columns = 80

  let questionnaire: Questionnaire
  /// Of the headings; the questionnaire's texts stay in theirs.
  let language: Language

  /// A part that can be asked for by name.
  package enum Part: Equatable, Sendable {
    /// All of it, the criteria by their questions.
    case whole
    /// An axis with its criteria in full.
    case axis(Axis.ID)
    case criterion(Criterion.ID)
    case offers, hosting, steps, glossary, sources
  }

  package init(_ questionnaire: Questionnaire, in language: Language) {
    self.questionnaire = questionnaire
    self.language = language
  }

  /// The words that ``part(named:)`` understands beside the identifiers of axes and criteria.
  package static let partNames = ["offers", "hosting", "steps", "glossary", "sources"]

  /// The part called `name`: an identifier of a criterion or an axis, or one of ``partNames``; nil where there is none.
  package func part(named name: String) -> Part? {
    if questionnaire.criterion(.init(name)) != nil { return .criterion(.init(name)) }
    if questionnaire.axis(.init(name)) != nil { return .axis(.init(name)) }
    switch name {
    case "offers": return .offers
    case "hosting": return .hosting
    case "steps": return .steps
    case "glossary": return .glossary
    case "sources": return .sources
    default: return nil
    }
  }

  /// The text of a part; ends with one line feed, every text from a file has passed the sanitiser.
  package func text(of part: Part) -> String {
    let blocks: [[String]] =
      switch part {
      case .whole: overview + steps + offers + hosting + glossary + sources
      case .axis(let id): questionnaire.axis(id).map { self.axis($0, inFull: true) } ?? []
      case .criterion(let id): questionnaire.criterion(id).map(criterion) ?? []
      case .offers: offers
      case .hosting: hosting
      case .steps: steps
      case .glossary: glossary
      case .sources: sources
      }
    let shown = blocks.filter { !$0.isEmpty }
    guard !shown.isEmpty else {
      return language("Ce questionnaire n’en dit rien.\n", "This questionnaire says nothing of it.\n")
    }
    return shown.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// A heading underlined, so that it stands out without colours.
  func heading(_ text: String) -> [String] {
    let lines = wrapped(text)
    return lines + [String(repeating: "=", count: min(Self.columns, lines.map(\.displayWidth).max() ?? 0))]
  }

  /// The text in lines, the first after `lead`, which is short, and the others indented as far.
  func wrapped(_ text: String, lead: String = "") -> [String] {
    let indent = lead.displayWidth
    return Sanitiser.line(text).wrapped(to: Self.columns - indent).enumerated().map { position, line in
      (position == 0 ? lead : String(repeating: " ", count: indent)) + line
    }
  }

  /// A label with its list; nothing for an empty one.
  func bulleted(_ label: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : wrapped(label, lead: "  ") + items.flatMap { wrapped($0, lead: "    • ") }
  }

  /// Criteria by identifier and name, in a sentence.
  func named(_ criteria: [Criterion.ID]) -> String {
    criteria.map { id in "\(id) \(questionnaire.criterion(id)?.name ?? "")" }.joined(
      separator: language("\u{202F}; ", "; "))
  }

  /// References by the names that people cite.
  func cited(_ references: [Reference.ID]) -> String {
    references.compactMap { questionnaire.reference($0)?.name }.joined(separator: ", ")
  }
}
