import Testing

@testable import Reports

@Suite struct TextWidthTests {
  @Test func `a text is as wide as its characters, strong type an eighth wider`() {
    #expect(TextWidth.of("ab", size: 10) == 12.72)
    #expect(TextWidth.of("il", size: 10) == 6)
    #expect(TextWidth.of("e\u{301}", size: 10) == TextWidth.of("e", size: 10))
    #expect(TextWidth.of("界", size: 10) == 10)
    #expect(abs(TextWidth.of("a", size: 100, isStrong: true) - 71.868) < 0.001)
  }

  // Ten characters of 0.636 and a space of 0.39 are 6.75 wide, but for what binary leaves over, at the size of 1.
  @Test(
    arguments: [
      ("aaaaa bbbbb", 6.76, ["aaaaa bbbbb"]),
      ("aaaaa bbbbb", 6.7, ["aaaaa", "bbbbb"]),
      ("aaaaa bbbbb ccccc", 4, ["aaaaa", "bbbb…"]),
      ("aaaaa bbbbb ccccc", 3.2, ["aaaaa", "bbb…"]),
      ("aaaaaaaaaa", 3.2, ["aaaaa", "aaaaa"]),
      ("  aaaaa  ", 9, ["aaaaa  "]),
      ("", 9, []),
      ("a", 0.1, ["a"]),
    ] as [(String, Double, [String])])
  func `a text is broken at spaces, and cut where two lines do not hold it`(
    text: String, limit: Double, lines: [String]
  ) {
    #expect(TextWidth.lines(text, within: limit, size: 1, atMost: 2) == lines)
  }

  @Test func `a hundred thousand characters are cut at once`() {
    let lines = TextWidth.lines(String(repeating: "x", count: 100_000), within: 150, size: 9.5, atMost: 2)
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { TextWidth.of($0, size: 9.5) <= 150 })
  }
}
