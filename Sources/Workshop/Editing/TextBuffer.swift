import Canvas

/// Text being typed, with its cursor; everything that enters it is sanitised first.
package struct TextBuffer: Equatable, Sendable {
  package private(set) var characters: [Character]
  /// Before which character the next one goes, 0 to the number of characters.
  package private(set) var cursor: Int
  /// Whether it may hold line feeds.
  package let isMultiline: Bool

  /// How many characters it takes: a note is not a place for a document, nor a field for a note.
  package var capacity: Int { isMultiline ? 20_000 : 1_000 }

  /// Whether it takes no more.
  package var isFull: Bool { characters.count >= capacity }

  /// Starts with the cursor after `text`.
  package init(_ text: String = "", isMultiline: Bool = false) {
    self.isMultiline = isMultiline
    characters = Array(isMultiline ? Sanitiser.paragraphs(text) : Sanitiser.line(text))
    cursor = characters.count
  }

  package var text: String { String(characters) }

  /// Changes the text or moves the cursor; at an end of the text a move or a deletion does nothing.
  package mutating func apply(_ edit: TextEdit) {
    switch edit {
    case .insert(let text): insert(text)
    case .newLine: if isMultiline { insert("\n") }
    case .deleteBackward: delete(from: cursor - 1, to: cursor)
    case .deleteForward: delete(from: cursor, to: cursor + 1)
    case .deleteWord: delete(from: startOfWord, to: cursor)
    case .deleteToLineStart: delete(from: startOfLine, to: cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .lineStart: cursor = startOfLine
    case .lineEnd: cursor = endOfLine
    case .up(let width): moveVertically(by: -1, width: width)
    case .down(let width): moveVertically(by: 1, width: width)
    }
  }

  private mutating func insert(_ text: String) {
    let clean = isMultiline ? Sanitiser.paragraphs(text) : Sanitiser.line(text)
    let room = max(0, capacity - characters.count)
    let added = Array(clean.prefix(room))
    let before = String(characters[..<cursor]) + String(added)
    // A combining mark typed alone joins the character before it, so that the cursor is counted on the result.
    characters = Array(before) + characters[cursor...]
    cursor = before.count
  }

  private mutating func delete(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, max(0, end))
    guard !range.isEmpty else { return }
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var startOfLine: Int {
    characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  private var endOfLine: Int { characters[cursor...].firstIndex(of: "\n") ?? characters.count }

  private var startOfWord: Int {
    var index = cursor
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private mutating func moveVertically(by step: Int, width: Int) {
    let rows = layout(width: width)
    guard let row = rows.lastIndex(where: { $0.lowerBound <= cursor }) else { return }
    let target = row + step
    guard rows.indices.contains(target) else {
      cursor = step < 0 ? 0 : characters.count
      return
    }
    let offset = cursor - rows[row].lowerBound
    let isLast = target == rows.count - 1
    let end = isLast ? rows[target].upperBound : max(rows[target].lowerBound, rows[target].upperBound - 1)
    cursor = min(rows[target].lowerBound + offset, end)
  }
}

/// A change to a text or a move in it; vertical moves need the width that the text is shown at.
package enum TextEdit: Equatable, Sendable {
  case insert(String)
  case newLine
  case deleteBackward, deleteForward, deleteWord, deleteToLineStart
  case left, right, lineStart, lineEnd
  case up(width: Int)
  case down(width: Int)
}
