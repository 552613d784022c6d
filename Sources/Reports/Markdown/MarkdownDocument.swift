import Canvas

/// A Markdown document put together block by block from raw text.
///
/// The only place where text becomes markup: whatever is given to it is escaped, so that nothing from a file can act.
struct MarkdownDocument {
  private var blocks: [String] = []

  /// A run of raw text within a line.
  enum Span {
    case plain(String)
    case strong(String)
  }

  struct Column {
    let title: String
    var isNumeric = false
  }

  /// Ends with one line feed.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  /// `level` from 1 to 6.
  mutating func heading(_ level: Int, _ title: String) {
    blocks.append(String(repeating: "#", count: level) + " " + MarkdownText.escaped(title))
  }

  mutating func paragraph(_ text: String) { paragraph([.plain(text)]) }

  mutating func paragraph(_ spans: [Span]) {
    let line = inline(spans)
    if !line.isEmpty { blocks.append(line) }
  }

  mutating func bullets(_ items: [String]) { bullets(items.map { [.plain($0)] }) }

  mutating func bullets(_ items: [[Span]]) {
    guard !items.isEmpty else { return }
    blocks.append(items.map { "- " + inline($0) }.joined(separator: "\n"))
  }

  /// A row shorter than the columns leaves its last cells empty.
  mutating func table(_ columns: [Column], _ rows: [[String]]) {
    let lines = [columns.map(\.title)] + rows
    var text = lines.map { row in
      columns.indices.map { row.indices.contains($0) ? MarkdownText.escaped(row[$0]) : "" }
    }
    text.insert(columns.map { $0.isNumeric ? "---:" : "---" }, at: 1)
    blocks.append(text.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }

  /// Several lines as they were typed: line ends are kept, empty lines part paragraphs.
  mutating func quote(_ text: String) {
    let lines = Self.lines(of: text)
    guard !lines.isEmpty else { return }
    blocks.append(
      lines.enumerated().map { position, line in
        if line.isEmpty { return ">" }
        let isFollowed = position + 1 < lines.count && !lines[position + 1].isEmpty
        return "> " + line + (isFollowed ? "\\" : "")
      }.joined(separator: "\n"))
  }

  private func inline(_ spans: [Span]) -> String {
    spans.compactMap { span in
      let (text, mark) =
        switch span {
        case .plain(let text): (MarkdownText.escaped(text), "")
        case .strong(let text): (MarkdownText.escaped(text), "**")
        }
      return text.isEmpty ? nil : mark + text + mark
    }.joined(separator: " ")
  }
}

extension MarkdownDocument {
  /// Escaped lines without empty ones at either end, nor two in a row.
  private static func lines(of text: String) -> [String] {
    var lines: [String] = []
    for raw in Sanitiser.paragraphs(text).split(separator: "\n", omittingEmptySubsequences: false) {
      let line = MarkdownText.escaped(raw)
      if !line.isEmpty || lines.last?.isEmpty == false { lines.append(line) }
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
