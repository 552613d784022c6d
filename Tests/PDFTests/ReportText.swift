import Maturity
import Wording

@testable import Reports

/// All that a PDF must say of a document, worked out from the document alone.
struct ReportText {
  private let document: Document
  /// In the order of reading; nil for the number of a page.
  private var pieces: [String?]

  init(_ document: Document) {
    self.document = document
    pieces = [document.title.plain]
    for block in document.opening { add(block) }
    if document.profile != .synthesis { addContents() }
    for section in document.sections { add(section) }
  }

  /// Whether a text is that and nothing else; spaces and line ends do not count.
  func matches(_ text: String) -> Bool {
    var rest = Self.bare(text)[...]
    for (index, piece) in pieces.enumerated() {
      if let piece {
        let wanted = Self.bare(piece)
        guard rest.hasPrefix(wanted) else { return false }
        rest = rest.dropFirst(wanted.count)
      } else {
        // A title may begin with digits too: the number is what leaves it whole.
        let next = index + 1 < pieces.count ? Self.bare(pieces[index + 1] ?? "") : ""
        let digits = (1...3).first { rest.prefix($0).allSatisfy(\.isNumber) && rest.dropFirst($0).hasPrefix(next) }
        guard let digits else { return false }
        rest = rest.dropFirst(digits)
      }
    }
    return rest.isEmpty
  }

  private static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private mutating func addContents() {
    pieces.append(document.language == .french ? "Sommaire" : "Contents")
    for section in document.sections {
      pieces += [section.title.plain, nil]
      for part in section.sections where !part.sections.isEmpty { pieces += [part.title.plain, nil] }
    }
  }

  private mutating func add(_ section: Section) {
    pieces.append(section.title.plain)
    for block in section.blocks { add(block) }
    for section in section.sections { add(section) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .headline(let text), .paragraph(let text), .notice(let text): pieces.append(text.plain)
    case .bullets(let items): for item in items { pieces += ["•", item.plain] }
    case .steps(let items): for (index, item) in items.enumerated() { pieces += ["\(index + 1).", item.plain] }
    case .facts(let facts): for fact in facts { pieces += [fact.label.plain, fact.text.plain] }
    case .quote(let lines): pieces += lines
    case .table(let table): add(table)
    case .figure(let figure):
      pieces.append(figure.title)
      for case .text(let label) in drawing(of: figure).shapes { pieces.append(label.text) }
      if let table = figure.table, document.profile != .synthesis { add(table) }
    }
  }

  private mutating func add(_ table: Table) {
    pieces.append(table.caption)
    pieces += table.columns.map(\.title)
    for row in table.rows { pieces += row.map(\.text.plain) }
  }

  private func drawing(of figure: Figure) -> Drawing {
    let layout = document.profile == .synthesis ? figure.columnLayout : .wide
    return figure.drawing(layout, in: document.language)
  }
}
