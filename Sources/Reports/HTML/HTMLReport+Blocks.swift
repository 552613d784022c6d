import Maturity
import Wording

extension HTMLReport {
  /// Sections of a level, from 2; two in a row that hold one short list each stand side by side
  /// where there is room.
  func write(_ sections: [Section], level: Int, to markup: inout Markup) {
    var rest = sections[...]
    while let section = rest.popFirst() {
      if section.isShortList, let next = rest.first, next.isShortList {
        rest.removeFirst()
        markup.block("div", ["class": "pair"]) { pair in
          write(section, level: level, to: &pair)
          write(next, level: level, to: &pair)
        }
      } else {
        write(section, level: level, to: &markup)
      }
    }
  }

  private func write(_ section: Section, level: Int, to markup: inout Markup) {
    // A region to jump to for each chapter; one for each part would be too many to choose from.
    let attributes: Markup.Attributes = [
      "class": section.isKeptTogether ? "whole" : nil, "aria-labelledby": level == 2 ? section.anchor : nil,
    ]
    markup.block("section", attributes) { part in
      writeHeading(section, level: level, to: &part)
      write(section.blocks, to: &part)
      write(section.sections, level: level + 1, to: &part)
    }
  }

  private func writeHeading(_ section: Section, level: Int, to markup: inout Markup) {
    let name: StaticString =
      switch level {
      case 2: "h2"
      case 3: "h3"
      case 4: "h4"
      case 5: "h5"
      default: "h6"
      }
    markup.line(name, ["id": section.anchor]) { writeInline(section.title, to: &$0) }
  }

  func write(_ blocks: [Block], to markup: inout Markup) {
    for block in blocks { write(block, to: &markup) }
  }

  private func write(_ block: Block, to markup: inout Markup) {
    switch block {
    case .headline(let text): markup.line("p", ["class": "headline"]) { writeInline(text, to: &$0) }
    case .paragraph(let text): markup.line("p") { writeInline(text, to: &$0) }
    case .notice(let text): markup.line("p", ["class": "notice", "role": "note"]) { writeInline(text, to: &$0) }
    case .bullets(let items): writeList("ul", items, to: &markup)
    case .steps(let items): writeList("ol", items, to: &markup)
    case .facts(let facts): write(facts, to: &markup)
    case .quote(let lines): writeQuote(lines, to: &markup)
    case .table(let table): write(table, to: &markup)
    case .figure(let figure): write(figure, to: &markup)
    }
  }

  private func writeList(_ name: StaticString, _ items: [RichText], to markup: inout Markup) {
    markup.block(name) { list in
      for item in items { list.line("li") { writeInline(item, to: &$0) } }
    }
  }

  private func write(_ facts: [Fact], to markup: inout Markup) {
    markup.block("dl") { list in
      for fact in facts {
        list.block("div") { pair in
          pair.line("dt") { writeInline(fact.label, to: &$0) }
          pair.line("dd") { writeInline(fact.text, to: &$0) }
        }
      }
    }
  }

  /// An empty line parts paragraphs, any other line end is kept.
  private func writeQuote(_ lines: [String], to markup: inout Markup) {
    markup.block("blockquote") { quote in
      for paragraph in lines.split(separator: "") {
        quote.line("p", ["dir": "auto"]) { text in
          for (place, line) in paragraph.enumerated() {
            if place > 0 { text.inlineVoid("br") }
            text.raw(line)
          }
        }
      }
    }
  }
}

/// Runs of text.
extension HTMLReport {
  func writeInline(_ text: RichText, to markup: inout Markup) {
    for span in text.spans { write(span, to: &markup) }
  }

  private func write(_ span: Span, to markup: inout Markup) {
    guard let target = span.target else { return writeWords(of: span, to: &markup) }
    markup.inline("a", ["href": "#\(target)"]) { writeWords(of: span, to: &$0) }
  }

  /// The language of the questionnaire's words is stated where it is not the page's; that of what people typed is not
  /// known, and its direction is told by its letters.
  private func writeWords(of span: Span, to markup: inout Markup) {
    let language = span.origin == .questionnaire ? document.questionnaireLanguage?.code : nil
    if span.isStrong {
      let direction = span.origin == .person || language != nil ? "auto" : nil
      markup.inline("strong", ["lang": language, "dir": direction]) { $0.raw(span.text) }
    } else if span.origin == .person {
      markup.inline("bdi") { $0.raw(span.text) }
    } else if let language {
      markup.inline("span", ["lang": language, "dir": "auto"]) { $0.raw(span.text) }
    } else {
      markup.raw(span.text)
    }
  }
}

extension Section {
  fileprivate var isShortList: Bool {
    guard sections.isEmpty, blocks.count == 1, case .bullets(let items) = blocks.first else { return false }
    return items.count <= 5
  }
}
