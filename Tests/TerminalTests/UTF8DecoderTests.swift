import Testing

@testable import Terminal

@Suite struct UTF8DecoderTests {
  private func decode(_ bytes: [UInt8]) -> String {
    var decoder = UTF8Decoder()
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(contentsOf: decoder.take(byte)) }
    scalars.append(contentsOf: decoder.giveUp())
    return String(scalars)
  }

  @Test func `a character comes with its last byte and not before`() {
    var decoder = UTF8Decoder()
    #expect(decoder.take(0xF0) == [])
    #expect(decoder.take(0x9F) == [])
    #expect(decoder.take(0x98) == [])
    #expect(decoder.take(0x80) == ["😀"])
  }

  @Test(arguments: ["a", "é", "€", "漢", "😀", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10FFFF}"])
  func `well-formed text is itself`(text: String) {
    #expect(decode(Array(text.utf8)) == text)
  }

  // The Unicode Standard 15.0, table 3-8 to 3-11: one U+FFFD for each maximal ill-formed part.
  @Test(
    arguments: [
      ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], 8),
      ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], 8),
      ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], 7),
      ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], 4),
    ] as [([UInt8], Int)])
  func `ill-formed parts become replacement characters as the standard recommends`(bytes: [UInt8], count: Int) {
    #expect(decode(bytes).unicodeScalars.count { $0 == "\u{FFFD}" } == count)
    #expect(decode(bytes).unicodeScalars.contains("A"))
  }

  @Test func `a character cut short gives way to the one that cut it`() {
    #expect(decode([0xC3, 0x61]) == "\u{FFFD}a")
    #expect(decode([0xE2, 0x82, 0xC3, 0xA9]) == "\u{FFFD}é")
    #expect(decode([0xE2, 0x82]) == "\u{FFFD}")
  }

  @Test func `every pair and triple of bytes decodes as the standard library repairs it`() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let bytes = [first, second, 0x80, 0x41]
        guard decode(bytes) == String(decoding: bytes, as: UTF8.self) else {
          Issue.record("\(bytes)")
          return
        }
      }
    }
  }
}
