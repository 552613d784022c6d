extension StringProtocol {
  /// The text cut into lines of at most `width` columns, at ordinary spaces only: a no-break space holds its words
  /// together, as French punctuation needs. A word longer than a line is cut where the line ends.
  ///
  /// Line feeds start a new line; empty text gives one empty line. A width below 1 counts as 1.
  package func wrapped(to width: Int) -> [String] { wrapped(first: width, rest: width) }

  /// As ``wrapped(to:)``, where the first line of all has a width of its own, most often because something stands
  /// before it.
  ///
  /// A word that only the other lines can hold whole starts the second one, even when that leaves the first one empty.
  package func wrapped(first: Int, rest: Int) -> [String] {
    let first = Swift.max(1, first)
    let rest = Swift.max(1, rest)
    var lines: [String] = []
    for paragraph in Sanitiser.paragraphs(self).split(separator: "\n", omittingEmptySubsequences: false) {
      lines += Self.wrap(paragraph, first: lines.isEmpty ? first : rest, rest: rest)
    }
    return lines
  }

  private static func wrap(_ paragraph: Substring, first: Int, rest: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    var width: Int { lines.isEmpty ? first : rest }
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: true) {
      let needed = word.displayWidth
      if used > 0, used + 1 + needed <= width {
        line += " " + word
        used += 1 + needed
        continue
      }
      if used > 0 || (needed > width && needed <= rest) {
        lines.append(line)
        line = ""
        used = 0
      }
      for glyph in word.glyphs {
        if used + glyph.width > width, used > 0 {
          lines.append(line)
          line = ""
          used = 0
        }
        line += glyph.text
        used += glyph.width
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The text on one line of at most `width` columns, its end replaced by “…” where it does not fit.
  package func truncated(to width: Int) -> String {
    let text = Sanitiser.line(self)
    guard text.displayWidth > width else { return text }
    guard width > 0 else { return "" }
    var result = ""
    var used = 0
    for glyph in text.glyphs {
      guard used + glyph.width <= width - 1 else { break }
      result += glyph.text
      used += glyph.width
    }
    return result + "…"
  }

  /// The text on one line, followed by spaces up to `width` columns.
  package func padded(to width: Int) -> String {
    let text = Sanitiser.line(self)
    return text + String(repeating: " ", count: Swift.max(0, width - text.displayWidth))
  }
}
