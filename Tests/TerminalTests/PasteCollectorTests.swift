import Testing

@testable import Terminal

@Suite struct PasteCollectorTests {
  /// Feeds a collector as the terminal does, never more than it wants; what is left over, too.
  private func collect(_ bytes: [UInt8]) -> (paste: PasteCollector, left: [UInt8]) {
    var paste = PasteCollector()
    var rest = bytes[...]
    while !paste.isComplete, !rest.isEmpty {
      let chunk = rest.prefix(paste.wanted)
      rest = rest.dropFirst(chunk.count)
      chunk.forEach { paste.take($0) }
    }
    return (paste, Array(rest))
  }

  private func text(_ pasted: String) -> String { collect(Array(pasted.utf8)).paste.text }

  @Test func `a paste ends at its marker and not a byte later`() {
    let (paste, left) = collect(Array("un texte\u{1B}[201~q".utf8))
    #expect(paste.isComplete)
    #expect(paste.text == "un texte")
    #expect(left == [UInt8(ascii: "q")])
  }

  @Test func `what only looks like the marker belongs to the text`() {
    #expect(text("a\u{1B}[20b\u{1B}\u{1B}[2\u{1B}[201~") == "a\u{1B}[20b\u{1B}\u{1B}[2")
    #expect(text("\u{1B}[201\u{1B}[201~") == "\u{1B}[201")
  }

  @Test func `without an end marker there is what came`() {
    #expect(!collect(Array("abc\u{1B}[2".utf8)).paste.isComplete)
    #expect(text("abc\u{1B}[2") == "abc")
  }

  @Test func `line ends become line feeds`() {
    #expect(text("a\rb\r\nc\nd\r\r\n\u{1B}[201~") == "a\nb\nc\nd\n\n")
  }

  @Test func `what is not UTF-8 is replaced`() {
    #expect(collect([0x61, 0xFF, 0x62]).paste.text == "a\u{FFFD}b")
  }

  @Test func `beyond the limit bytes are dropped and the end still found`() {
    let limit = PasteCollector.limit
    let (paste, left) = collect(Array(String(repeating: "x", count: limit + 1000).utf8) + Array("\u{1B}[201~q".utf8))
    #expect(paste.isComplete)
    #expect(paste.text.utf8.count == limit)
    #expect(left == [UInt8(ascii: "q")])
  }

  @Test(arguments: ["é", "€", "😀"])
  func `the limit does not cut a character`(character: String) {
    for offset in 1...4 {
      let start = String(repeating: "x", count: PasteCollector.limit - offset)
      let kept = character.utf8.count <= offset ? start + character : start
      #expect(text(start + character + "\u{1B}[201~") == kept, "\(offset) bytes before the limit")
    }
  }
}
