import Canvas
import Testing
import Workshop

@Suite struct TextBufferTests {
  private func buffer(_ text: String, _ edits: TextEdit...) -> TextBuffer {
    var buffer = TextBuffer(text, isMultiline: true)
    edits.forEach { buffer.apply($0) }
    return buffer
  }

  @Test func `typing inserts at the cursor`() {
    #expect(buffer("ac", .left, .insert("b")).text == "abc")
    #expect(buffer("", .insert("é"), .newLine, .insert("à")).text == "é\nà")
  }

  @Test func `deleting takes whole characters and stops at the ends`() {
    #expect(buffer("ae\u{301}", .deleteBackward).text == "a")
    #expect(buffer("", .deleteBackward, .deleteForward).text == "")
    #expect(buffer("un deux  ", .deleteWord).text == "un ")
    #expect(buffer("a\nbcd", .deleteToLineStart).text == "a\n")
    #expect(buffer("ab", .lineStart, .deleteForward).text == "b")
  }

  @Test func `a combining mark typed alone joins the letter before it`() {
    let joined = buffer("e", .insert("\u{301}"))
    #expect(joined.text == "é")
    #expect(joined.cursor == 1)
  }

  @Test func `home and end stay on the line, up and down follow the rows shown`() {
    #expect(buffer("abc\ndef", .lineStart, .insert("|")).text == "abc\n|def")
    #expect(buffer("abc\ndef", .left, .up(width: 10), .insert("|")).text == "ab|c\ndef")
    // “un deux ” and “trois” at eight columns: up from the end of the second row.
    #expect(buffer("un deux trois", .up(width: 8), .insert("|")).text == "un de|ux trois")
    #expect(buffer("un deux trois", .up(width: 8), .up(width: 8), .insert("|")).text == "|un deux trois")
    #expect(buffer("abc\nd", .up(width: 9), .lineEnd, .down(width: 9), .insert("|")).text == "abc\nd|")
  }

  @Test func `rows break after spaces, cover all of the text and hold the cursor`() {
    let text = "Des scripts existent,  propres à quelques-uns\n\nfin anticonstitutionnellement"
    for width in 1...40 {
      let buffer = TextBuffer(text, isMultiline: true)
      let rows = buffer.layout(width: width)
      #expect(rows.first?.lowerBound == 0 && rows.last?.upperBound == text.count)
      #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
      let shown = buffer.shown(width: width)
      #expect(shown.rows.allSatisfy { $0.drop { $0 == " " }.displayWidth <= width + 2 })
      #expect(shown.rows.indices.contains(shown.cursor.row) && shown.cursor.column < max(1, width))
    }
  }

  @Test func `what is pasted is sanitised and bounded`() {
    #expect(buffer("", .insert("a\u{1B}[2Jb\r\nc")).text == "a\u{FFFD}[2Jb\nc")
    var line = TextBuffer()
    line.apply(.insert("a\nb\tc"))
    #expect(line.text == "a b c")
    let full = buffer("", .insert(String(repeating: "x", count: 100_000)), .insert("y"))
    #expect(full.characters.count == full.capacity)
  }
}
