/// A Markdown document put together block by block from raw text.
///
/// The only place where text becomes markup: whatever is given to it is escaped, so that nothing from a file can act.
struct MarkdownDocument {
  private var blocks: [String] = []

  /// Ends with one line feed.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  /// `level` from 1 to 6.
  mutating func heading(_ level: Int, _ title: RichText) {
    blocks.append(String(repeating: "#", count: level) + " " + MarkdownText.escaped(title.plain))
  }

  mutating func paragraph(_ text: RichText) {
    let line = MarkdownText.escaped(text)
    if !line.isEmpty { blocks.append(line) }
  }

  mutating func bullets(_ items: [RichText]) {
    guard !items.isEmpty else { return }
    blocks.append(items.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n"))
  }

  mutating func numbered(_ items: [RichText]) {
    guard !items.isEmpty else { return }
    blocks.append(items.enumerated().map { "\($0 + 1). " + MarkdownText.escaped($1) }.joined(separator: "\n"))
  }

  mutating func table(_ table: Table) {
    var lines = [table.columns.map { MarkdownText.escaped($0.title) }]
    lines.append(table.columns.map { $0.isNumeric ? "---:" : "---" })
    lines += table.rows.map { row in row.map { MarkdownText.escaped($0.text) } }
    blocks.append(lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }

  /// Several lines as they were typed: line ends are kept, empty lines part paragraphs.
  mutating func quote(_ lines: [String]) {
    let escaped = lines.map { MarkdownText.escaped($0) }
    guard !escaped.isEmpty else { return }
    blocks.append(
      escaped.enumerated().map { position, line in
        if line.isEmpty { return ">" }
        let isFollowed = position + 1 < escaped.count && !escaped[position + 1].isEmpty
        return "> " + line + (isFollowed ? "\\" : "")
      }.joined(separator: "\n"))
  }
}
