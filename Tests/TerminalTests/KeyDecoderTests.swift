import Canvas
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  private func decode(_ text: String) -> [Key] { decode(Array(text.utf8)) }

  private func decode(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    bytes.forEach { decoder.take($0) }
    decoder.endBurst()
    return decoder.takeKeys()
  }

  @Test func `letters, accents and emoji are characters`() {
    #expect(decode("aé漢😀") == [.character("a"), .character("é"), .character("漢"), .character("😀")])
  }

  @Test func `controls are keys of their own`() {
    #expect(decode([0x03, 0x1A, 0x13, 0x11]) == [.control("c"), .control("z"), .control("s"), .control("q")])
    #expect(decode([0x1C, 0x00, 0x1F]) == [.control("\\"), .control(" "), .control("_")])
    #expect(decode([0x08, 0x7F, 0x09, 0x0D]) == [.backspace, .backspace, .tab, .enter])
    #expect(decode([0x0A]) == [.control("j")])
  }

  @Test func `escape with nothing behind it is the Escape key`() {
    #expect(decode("\u{1B}") == [.escape])
    #expect(decode("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(decode("\u{1B}\r") == [.escape, .enter])
  }

  @Test func `escape with a letter behind it is Alt`() {
    #expect(decode("\u{1B}xy") == [.alt("x"), .character("y")])
    #expect(decode("\u{1B}1") == [.alt("1")])
  }

  @Test func `sequences that nobody knows are swallowed whole`() {
    #expect(decode("\u{1B}[<0;12;34Ma") == [.character("a")])
    #expect(decode("\u{1B}[Ib\u{1B}[?62;22cc") == [.character("b"), .character("c")])
    #expect(decode("\u{1B}[[Ed\u{1B}OXe") == [.character("d"), .character("e")])
  }

  @Test func `a sequence whose end comes later is swallowed too`() {
    var decoder = KeyDecoder()
    "\u{1B}[1;".utf8.forEach { decoder.take($0) }
    decoder.endBurst()
    #expect(decoder.isMidSequence)
    "9Xz".utf8.forEach { decoder.take($0) }
    #expect(decoder.takeKeys() == [.character("z")])
    #expect(!decoder.isMidSequence)
  }

  @Test func `a sequence whose end never comes is Alt, or nothing`() {
    for (text, keys) in [("\u{1B}[", [Key.alt("[")]), ("\u{1B}O", [.alt("O")]), ("\u{1B}[1;", [])] {
      var decoder = KeyDecoder()
      text.utf8.forEach { decoder.take($0) }
      decoder.endSequence()
      #expect(decoder.takeKeys() == keys)
      decoder.take(UInt8(ascii: "a"))
      #expect(decoder.takeKeys() == [.character("a")])
    }
  }

  @Test func `a sequence without end does not swallow for ever`() {
    #expect(decode("\u{1B}[" + String(repeating: "1", count: 100)).count == 36)
  }

  @Test func `marks join the character before them`() {
    #expect(decode("e\u{301}a") == [.character("e\u{301}"), .character("a")])
    #expect(decode("a\u{323}\u{302}") == [.character("a\u{323}\u{302}")])
  }

  @Test func `marks without a character before them stand alone`() {
    #expect(decode("\u{301}") == [.character("\u{301}")])
    #expect(decode("\r\u{301}") == [.enter, .character("\u{301}")])
  }

  @Test func `a heap of marks is cut into several characters`() {
    let keys = decode("a" + String(repeating: "\u{301}", count: 100))
    #expect(keys.count == 4)
  }

  @Test func `a character cut short by a key comes before it`() {
    var decoder = KeyDecoder()
    decoder.take(0xC3)
    decoder.take(.up)
    #expect(decoder.takeKeys() == [.character("\u{FFFD}"), .up])
    decoder.take(0xC3)
    decoder.take(0x1B)
    decoder.endBurst()
    #expect(decoder.takeKeys() == [.character("\u{FFFD}"), .escape])
  }

  @Test func `C1 controls are nothing`() {
    #expect(decode("\u{9B}a") == [.character("a")])
  }

  @Test func `any bytes at all are survived`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(decode(bytes).count <= 201, "\(bytes)")
    }
  }
}
