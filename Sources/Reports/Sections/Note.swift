import Canvas

/// What somebody typed, as a report shows it.
enum Note {
  /// Sanitised lines without empty ones at either end, nor two in a row.
  static func lines(of text: String) -> [String] {
    var lines: [String] = []
    for raw in Sanitiser.paragraphs(text).split(separator: "\n", omittingEmptySubsequences: false) {
      let isBlank = raw.allSatisfy(\.isWhitespace)
      if !isBlank { lines.append(String(raw)) } else if lines.last?.isEmpty == false { lines.append("") }
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
