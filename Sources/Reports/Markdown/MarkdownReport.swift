import Maturity
import Wording

/// A report as CommonMark with GitHub's tables, no HTML: what a forge, a wiki or an editor shows.
package struct MarkdownReport: Sendable {
  private let document: Document
  private var language: Language { document.language }

  package init(_ document: Document) { self.document = document }

  package var bytes: [UInt8] { Array(text.utf8) }

  /// Ends with one line feed.
  package var text: String {
    var markdown = MarkdownDocument()
    markdown.heading(1, document.title)
    for block in document.opening { add(block, to: &markdown) }
    for section in document.sections { add(section, level: 2, to: &markdown) }
    return markdown.text
  }

  private func add(_ section: Section, level: Int, to markdown: inout MarkdownDocument) {
    markdown.heading(level, section.title)
    for block in section.blocks { add(block, to: &markdown) }
    for part in section.sections { add(part, level: min(6, level + 1), to: &markdown) }
  }

  private func add(_ block: Block, to markdown: inout MarkdownDocument) {
    switch block {
    case .headline(let text): markdown.paragraph(text.strong)
    case .paragraph(let text), .notice(let text): markdown.paragraph(text)
    case .bullets(let items): markdown.bullets(items)
    case .steps(let items): markdown.numbered(items)
    case .facts(let facts): markdown.bullets(facts.map(bullet))
    case .quote(let lines): markdown.quote(lines)
    case .table(let table):
      markdown.paragraph([.strong(table.caption)])
      markdown.table(table)
    case .figure(let figure): add(figure, to: &markdown)
    }
  }

  private func bullet(_ fact: Fact) -> RichText {
    [.strong(fact.label.plain + language("\u{A0}:", ":"))] + fact.text
  }

  /// A figure as the table that says the same, with bars of block characters for a profile.
  private func add(_ figure: Figure, to markdown: inout MarkdownDocument) {
    switch figure.content {
    case .profile(let profile):
      markdown.paragraph([.strong(figure.title)])
      markdown.table(MarkdownFigure.table(of: profile, titled: figure.title, in: language))
    case .heatMap(let map):
      markdown.paragraph([.strong(figure.title)])
      markdown.table(MarkdownFigure.table(of: map, titled: figure.title, in: language))
    }
  }
}

extension RichText {
  /// All of it strong.
  fileprivate var strong: RichText { RichText([.strong(plain)]) }
}
