import Canvas
import Testing

/// Expected widths from Unicode's EastAsianWidth.txt and general categories.
@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("é", 1), ("e\u{301}", 1), ("漢", 2), ("ｗ", 2), ("한", 2), ("│", 1), ("█", 1), ("…", 1), ("\u{A0}", 1),
    ("\u{202F}", 1), ("🙂", 2), ("🇫🇷", 2), ("a\u{200B}b", 2), ("", 0), ("œuvre", 5), ("€", 1), ("①", 1),
  ])
  func `text takes the columns that terminals give it`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test func `glyphs put marks on their base and drop orphans`() {
    #expect("e\u{301}a".glyphs.map(\.text) == ["e\u{301}", "a"])
    #expect("\u{301}a".glyphs.map(\.text) == ["a"])
    #expect("👩‍👧".glyphs.map(\.width) == [2, 2])
  }
}
