import Canvas
import Testing

@Suite struct WrappingTests {
  @Test func `lines break at spaces and never at a no-break space`() {
    #expect("un deux trois".wrapped(to: 7) == ["un deux", "trois"])
    #expect("oui, vraiment\u{202F}?".wrapped(to: 10) == ["oui,", "vraiment\u{202F}?"])
    #expect("il dit «\u{A0}oui\u{A0}»".wrapped(to: 9) == ["il dit", "«\u{A0}oui\u{A0}»"])
  }

  @Test func `a word longer than a line is cut, wide characters whole`() {
    #expect("abcdefgh".wrapped(to: 3) == ["abc", "def", "gh"])
    #expect("漢字漢".wrapped(to: 3) == ["漢", "字", "漢"])
  }

  @Test func `line feeds start lines, empty text is one line`() {
    #expect("a\n\nb".wrapped(to: 10) == ["a", "", "b"])
    #expect("".wrapped(to: 10) == [""])
    #expect("abc".wrapped(to: 0) == ["a", "b", "c"])
  }

  @Test func `the first line may be narrower or wider than the others`() {
    #expect("un deux trois quatre".wrapped(first: 4, rest: 11) == ["un", "deux trois", "quatre"])
    #expect("un deux trois quatre".wrapped(first: 11, rest: 6) == ["un deux", "trois", "quatre"])
    #expect("un deux trois".wrapped(first: 7, rest: 7) == "un deux trois".wrapped(to: 7))
    #expect("".wrapped(first: 3, rest: 5) == [""])
    #expect("ab".wrapped(first: 0, rest: 0) == ["a", "b"])
  }

  @Test func `only the first line of all is narrower, and line feeds are kept`() {
    #expect("un deux\ntrois six\n\nsept".wrapped(first: 4, rest: 10) == ["un", "deux", "trois six", "", "sept"])
    #expect("\nun deux".wrapped(first: 2, rest: 7) == ["", "un deux"])
  }

  @Test func `a long word is cut without a space, and kept whole where the next line holds it`() {
    let url = "https://example.org/abcdefghij"
    #expect("voir \(url)".wrapped(first: 8, rest: 12) == ["voir", "https://exam", "ple.org/abcd", "efghij"])
    #expect(url.wrapped(first: 8, rest: 12) == ["https://", "example.org/", "abcdefghij"])
    #expect(url.wrapped(first: 8, rest: 40) == ["", url])
    #expect(url.wrapped(first: 8, rest: 12).joined() == url)
  }

  @Test func `truncating marks what is missing`() {
    #expect("abcdef".truncated(to: 4) == "abc…")
    #expect("abcd".truncated(to: 4) == "abcd")
    #expect("漢字漢".truncated(to: 4) == "漢…")
    #expect("abc".truncated(to: 0) == "")
    #expect("abc".truncated(to: 1) == "…")
  }

  @Test func `padding counts columns`() {
    #expect("é".padded(to: 3) == "é  ")
    #expect("漢".padded(to: 3) == "漢 ")
    #expect("abcd".padded(to: 3) == "abcd")
  }
}
