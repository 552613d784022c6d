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
    #expect(decode("\u{1B}[>0;12;34Ma") == [.character("a")])
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

  @Test func `a terminal's answer is its background, and no key`() {
    for end in ["\u{7}", "\u{1B}\\"] {
      var decoder = KeyDecoder()
      ("a\u{1B}]11;rgb:ffff/8080/0000" + end + "b").utf8.forEach { decoder.take($0) }
      #expect(decoder.takeKeys() == [.character("a"), .character("b")])
      #expect(decoder.takeBackground() == Colour(red: 1, green: 0x8080 / 65535, blue: 0))
      #expect(decoder.takeBackground() == nil)
    }
  }

  @Test func `an answer may come in any two pieces`() {
    let answer = Array("\u{1B}]11;rgb:ff/ff/ff\u{1B}\\".utf8)
    // After ESC alone, or ESC ], a pause makes them keys: somebody may have pressed them.
    for cut in 3..<answer.count {
      var decoder = KeyDecoder()
      answer[..<cut].forEach { decoder.take($0) }
      decoder.endBurst()
      #expect(decoder.isMidString)
      answer[cut...].forEach { decoder.take($0) }
      #expect(decoder.takeKeys() == [])
      #expect(decoder.takeBackground() == .white, "cut at \(cut)")
    }
  }

  @Test func `texts for programs are swallowed whole, whatever is in them`() {
    #expect(decode("\u{1B}]2;q1\r\u{7}a") == [.character("a")])
    #expect(decode("\u{1B}P1$r0m\u{1B}\\b") == [.character("b")])
    #expect(decode("\u{1B}_Gi=1;OK\u{1B}\\c\u{1B}^x\u{1B}\\d") == [.character("c"), .character("d")])
    #expect(decode("\u{1B}]11;é漢\u{7}e") == [.character("e")])
  }

  @Test func `Ctrl-C gets out of a text without an end, and so does another sequence`() {
    #expect(decode("\u{1B}]11;rgb\u{3}a") == [.control("c"), .character("a")])
    #expect(decode("\u{1B}]11;rgb\u{1B}[Ia") == [.character("a")])
  }

  @Test func `a text without an end does not swallow for ever`() {
    #expect(decode("\u{1B}]" + String(repeating: "x", count: 1 << 17)).count > 60_000)
  }

  @Test func `Alt with what begins a text is Alt when nothing follows`() {
    for character in ["]", "P", "_", "^"] as [Character] {
      var decoder = KeyDecoder()
      "\u{1B}\(character)".utf8.forEach { decoder.take($0) }
      decoder.endBurst()
      #expect(!decoder.isMidString)
      decoder.endSequence()
      #expect(decoder.takeKeys() == [.alt(character)])
    }
  }

  @Test func `only a true answer says what the background is`() {
    for text in [
      "10;rgb:ff/ff/ff", "11;rgb:ff/ff", "11;rgb:fffff/0/0", "11;red", "11;rgb:-1/0/0", "11;rgb:ff/ff/ff/ff",
    ] {
      var decoder = KeyDecoder()
      "\u{1B}]\(text)\u{7}".utf8.forEach { decoder.take($0) }
      #expect(decoder.takeBackground() == nil, "\(text)")
    }
    var long = KeyDecoder()
    ("\u{1B}]11;rgb:ff/ff/ff" + String(repeating: " ", count: 100) + "\u{7}").utf8.forEach { long.take($0) }
    #expect(long.takeBackground() == nil)
  }

  @Test func `clicks and the wheel are read from their report`() {
    let at = Position(row: 33, column: 11)
    #expect(decode("\u{1B}[<0;12;34M\u{1B}[<0;12;34m") == [.mouse(MouseEvent(.press, at: at))])
    #expect(decode("\u{1B}[<64;12;34M") == [.mouse(MouseEvent(.wheelUp, at: at))])
    #expect(decode("\u{1B}[<81;12;34M") == [.mouse(MouseEvent(.wheelDown, at: at))])
  }

  @Test func `other reports of a mouse are nothing`() {
    for report in [
      "<2;1;1M", "<32;1;1M", "<0;0;1M", "<0;1M", "<0;1;1;1M", "<0;;1M", "<-1;1;1M", "<99999999999999999999;1;1M",
    ] {
      #expect(decode("\u{1B}[\(report)a") == [.character("a")], "\(report)")
    }
    #expect(decode("\u{1B}[M !!a") == [.character("a")])
  }

  @Test func `any bytes at all are survived`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(decode(bytes).count <= 201, "\(bytes)")
    }
  }
}
