extension JSONParser {
  /// The string whose opening quotation mark is at ``index``.
  mutating func string() throws(JSONError) -> String {
    let opening = index
    index += 1
    var start = index
    var decoded = ""
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let rest = try text(start..<index)
        index += 1
        return decoded.isEmpty ? rest : decoded + rest
      case UInt8(ascii: "\\"):
        decoded += try text(start..<index)
        decoded.unicodeScalars.append(try escape())
        start = index
      case let byte where byte < 0x20:
        throw error(.control(Unicode.Scalar(byte)), at: index)
      default:
        index += 1
      }
    }
    throw error(.unterminatedString, at: opening)
  }

  private func text(_ range: Range<Int>) throws(JSONError) -> String {
    if let text = String(validating: bytes[range], as: UTF8.self) { return text }
    var decoder = UTF8()
    var iterator = bytes[range].makeIterator()
    var offset = range.lowerBound
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    throw error(.invalidUTF8, at: offset)
  }

  /// The character that the escape at ``index`` stands for.
  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = index
    index += 1
    guard let letter = peek else { throw error(.badEscape, at: start) }
    index += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw error(.badEscape, at: start)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
    guard let unit = hexadecimal() else { throw error(.badEscape, at: start) }
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard UTF16.isLeadSurrogate(unit), take("\\"), take("u"), let trail = hexadecimal(), UTF16.isTrailSurrogate(trail)
    else { throw error(.loneSurrogate, at: start) }
    return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
  }

  /// Four hexadecimal digits.
  private mutating func hexadecimal() -> UInt16? {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      switch peek {
      case let byte? where (0x30...0x39).contains(byte): unit = unit << 4 | UInt16(byte - 0x30)
      case let byte? where (0x41...0x46).contains(byte): unit = unit << 4 | UInt16(byte - 0x37)
      case let byte? where (0x61...0x66).contains(byte): unit = unit << 4 | UInt16(byte - 0x57)
      default: return nil
      }
      index += 1
    }
    return unit
  }
}
