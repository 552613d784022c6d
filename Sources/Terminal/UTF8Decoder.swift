/// Turns bytes into scalars one at a time, so that a character may arrive in several reads.
///
/// What is not UTF-8 becomes U+FFFD, once per maximal ill-formed part as the Unicode Standard recommends (§3.9).
struct UTF8Decoder {
  private var value: UInt32 = 0
  private var missing = 0
  /// What the next byte may be: the first one after some lead bytes is restricted (overlong forms, surrogates).
  private var accepted: ClosedRange<UInt8> = 0x80...0xBF

  /// The scalars that a byte completes: none, one, or two when it cuts a character short and is one itself.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    guard missing > 0 else { return begin(byte) }
    guard accepted.contains(byte) else { return giveUp() + begin(byte) }
    accepted = 0x80...0xBF
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    return missing == 0 ? [Unicode.Scalar(value) ?? "\u{FFFD}"] : []
  }

  /// Ends a character cut short: U+FFFD if there was one.
  mutating func giveUp() -> [Unicode.Scalar] {
    defer { missing = 0 }
    return missing > 0 ? ["\u{FFFD}"] : []
  }

  private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
    accepted = 0x80...0xBF
    switch byte {
    case 0x00...0x7F: return [Unicode.Scalar(byte)]
    case 0xC2...0xDF: expect(1, byte & 0x1F)
    case 0xE0...0xEF:
      expect(2, byte & 0x0F)
      if byte == 0xE0 { accepted = 0xA0...0xBF }
      if byte == 0xED { accepted = 0x80...0x9F }
    case 0xF0...0xF4:
      expect(3, byte & 0x07)
      if byte == 0xF0 { accepted = 0x90...0xBF }
      if byte == 0xF4 { accepted = 0x80...0x8F }
    default: return ["\u{FFFD}"]
    }
    return []
  }

  private mutating func expect(_ count: Int, _ bits: UInt8) {
    missing = count
    value = UInt32(bits)
  }
}
