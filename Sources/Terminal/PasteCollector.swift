/// Gathers what comes between bracketed-paste markers, without reading a byte beyond the second one.
struct PasteCollector {
  /// Bytes kept of one paste; the rest is dropped.
  static let limit = 1 << 20
  private static let endMarker = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How much of the end marker has come.
  private var matched = 0

  var isComplete: Bool { matched == Self.endMarker.count }

  /// How many bytes may be read at once: the end marker cannot end before the last of them.
  var wanted: Int { Self.endMarker.count - matched }

  mutating func take(_ byte: UInt8) {
    if byte == Self.endMarker[matched] {
      matched += 1
      return
    }
    keep(Self.endMarker[..<matched])
    matched = byte == Self.endMarker[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
  }

  /// The paste as text: what is not UTF-8 as U+FFFD, line ends as line feeds.
  var text: String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in String(decoding: wholeCharacters, as: UTF8.self).unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      scalars.append(scalar == "\r" ? "\n" : scalar)
    }
    return String(scalars)
  }

  private mutating func keep(_ more: some Sequence<UInt8>) {
    for byte in more where bytes.count < Self.limit { bytes.append(byte) }
  }

  /// The bytes, less a last character that the limit cut.
  private var wholeCharacters: ArraySlice<UInt8> {
    guard bytes.count == Self.limit else { return bytes[...] }
    var end = bytes.endIndex
    while end > 0, bytes.endIndex - end < 3, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
    guard end > 0, bytes[end - 1] >= 0xC0 else { return bytes[...] }
    let length = bytes[end - 1] >= 0xF0 ? 4 : bytes[end - 1] >= 0xE0 ? 3 : 2
    return bytes.endIndex - (end - 1) < length ? bytes[..<(end - 1)] : bytes[...]
  }
}
