import Canvas

/// Raw text turned into Markdown that shows it and does nothing else.
enum MarkdownText {
  /// `text` on one line, sanitised and escaped, fit for the start of a line as for the inside of a table cell.
  ///
  /// Neither CommonMark nor the tables, strikethrough, bare links and task lists of GitHub's dialect find anything in it
  /// to act on, but for one thing: GitHub's renderer looks for e-mail addresses after it has undone escapes, and makes
  /// links of them, to what they show. White space at either end is dropped: four spaces would make a code block, two at
  /// the end a line break.
  static func escaped(_ text: some StringProtocol) -> String {
    escaped([(scalars: scalars(of: text), isStrong: false)])
  }

  /// A line of spans, those that are strong between asterisks, and the whole escaped as one line.
  static func escaped(_ text: RichText) -> String {
    escaped(text.spans.map { (scalars: scalars(of: $0.text), isStrong: $0.isStrong) })
  }

  private static func scalars(of text: some StringProtocol) -> [Unicode.Scalar] {
    Array(Sanitiser.line(text).unicodeScalars)
  }

  private static func escaped(_ runs: [(scalars: [Unicode.Scalar], isStrong: Bool)]) -> String {
    let all = runs.flatMap(\.scalars)
    let line = all.trimmed
    let strong = runs.flatMap { run in run.scalars.map { _ in run.isStrong } }
    let start = all.firstIndex { !$0.properties.isWhitespace } ?? 0
    var result = String.UnicodeScalarView()
    var isStrong = false
    var blanks = String.UnicodeScalarView()
    var partsRuns = false
    for (position, scalar) in line.enumerated() {
      let isMarked = strong[start + position]
      // White space stays outside: asterisks beside it would not be marks.
      if scalar.properties.isWhitespace {
        blanks.append(scalar)
        if !isMarked { partsRuns = true }
        continue
      }
      if isStrong, !isMarked || partsRuns {
        result.append(contentsOf: "**".unicodeScalars)
        isStrong = false
      }
      result.append(contentsOf: blanks)
      if !isStrong, isMarked { result.append(contentsOf: "**".unicodeScalars) }
      isStrong = isMarked
      blanks = String.UnicodeScalarView()
      partsRuns = false
      if acts(scalar, in: line, at: position) { result.append("\\") }
      result.append(scalar)
    }
    if isStrong { result.append(contentsOf: "**".unicodeScalars) }
    return String(result)
  }

  private static func acts(_ scalar: Unicode.Scalar, in scalars: [Unicode.Scalar], at position: Int) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "^", "$", "{", "}", "@": true
    case "-", "+", "=": position == 0
    case "&": scalars.opensEntity(at: position)
    case ":": position == 0 || scalars.opensLink(at: position) || scalars.opensEmoji(at: position)
    case ".": scalars.isListMarker(at: position) || scalars.isWWW(before: position)
    case ")": scalars.isListMarker(at: position)
    default: false
    }
  }
}

extension [Unicode.Scalar] {
  fileprivate var trimmed: [Unicode.Scalar] {
    guard let first = firstIndex(where: { !$0.properties.isWhitespace }),
      let last = lastIndex(where: { !$0.properties.isWhitespace })
    else { return [] }
    return Array(self[first...last])
  }

  /// Whether “&lt;”, “&#60;” or “&#x3C;” could begin here: the longest name in HTML takes 31 letters and digits.
  fileprivate func opensEntity(at position: Int) -> Bool {
    let rest = self[(position + 1)...].prefix(40)
    let name = rest.prefix { $0 == "#" || $0.isASCIILetterOrDigit }
    return !name.isEmpty && name.endIndex < rest.endIndex && self[name.endIndex] == ";"
  }

  /// Whether the colon is that of “https://”, or of “mailto:”, “xmpp:” and their like, which go without slashes.
  fileprivate func opensLink(at position: Int) -> Bool {
    guard position + 1 < count else { return false }
    if self[position + 1] == "/" { return true }
    let scheme = self[..<position].suffix(6).map(\.properties.lowercaseMapping).joined()
    return scheme.hasSuffix("mailto") || scheme.hasSuffix("xmpp")
  }

  /// Whether “:smile:” or “:+1:” could begin here; two digits between colons are the minutes of a time.
  fileprivate func opensEmoji(at position: Int) -> Bool {
    let rest = self[(position + 1)...]
    let name = rest.prefix { $0 == "_" || $0 == "+" || $0 == "-" || $0.isASCIILetterOrDigit }
    guard !name.isEmpty, name.endIndex < rest.endIndex, self[name.endIndex] == ":" else { return false }
    return name.count != 2 || !name.allSatisfy { ("0"..."9").contains($0) }
  }

  /// Whether only digits come before and no word after: “1. ” and “1) ” start lists, “1.2” does not.
  fileprivate func isListMarker(at position: Int) -> Bool {
    guard position > 0, position + 1 == count || self[position + 1].properties.isWhitespace else { return false }
    return self[..<position].allSatisfy { ("0"..."9").contains($0) }
  }

  fileprivate func isWWW(before position: Int) -> Bool {
    position >= 3 && self[(position - 3)..<position].allSatisfy { $0 == "w" || $0 == "W" }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetterOrDigit: Bool {
    isASCII && (properties.isAlphabetic || properties.numericType == .decimal)
  }
}
