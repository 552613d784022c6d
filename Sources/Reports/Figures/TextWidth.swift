import Canvas

/// How wide a text would be, where no font is at hand: each character as in DejaVu Sans, which is broader than most, so
/// that what fits here fits in the others.
enum TextWidth {
  /// In the unit of `size`, the height of the type.
  static func of(_ text: some StringProtocol, size: Double, isStrong: Bool = false) -> Double {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return Double(thousandths) * size * (isStrong ? 1.13 : 1) / 1000
  }

  /// `text` on at most `count` lines, none wider than `limit`: broken at spaces, and where a word alone is too long,
  /// inside it; “…” stands for what did not fit, after a whole word where that leaves most of the line.
  static func lines(
    _ text: String, within limit: Double, size: Double, isStrong: Bool = false, atMost count: Int
  ) -> [String] {
    var lines: [String] = []
    var rest = text[...]
    while let first = rest.firstIndex(where: { $0 != " " }) {
      rest = rest[first...]
      let fitting = prefix(of: rest, within: limit, size: size, isStrong: isStrong)
      if fitting.endIndex == rest.endIndex { return lines + [String(rest)] }
      guard lines.count + 1 < count else { break }
      let line = atSpace(fitting, of: rest)
      lines.append(line.trimmed)
      rest = rest[line.endIndex...]
    }
    guard !rest.isEmpty else { return lines }
    let room = limit - of("…", size: size, isStrong: isStrong)
    let cut = prefix(of: rest, within: room, size: size, isStrong: isStrong)
    let whole = cut.endIndex < rest.endIndex ? atSpace(cut, of: rest) : cut
    return lines + [(whole.count * 2 > cut.count ? whole : cut).trimmed + "…"]
  }

  /// The longest beginning no wider than `limit`, one character at least.
  private static func prefix(of text: Substring, within limit: Double, size: Double, isStrong: Bool) -> Substring {
    var end = text.startIndex
    var width = 0.0
    while end < text.endIndex {
      let next = text.index(after: end)
      width += of(text[end..<next], size: size, isStrong: isStrong)
      if width > limit, end > text.startIndex { break }
      end = next
    }
    return text[..<end]
  }

  /// `fitting` up to its last space, or whole where it has none or a space follows it.
  private static func atSpace(_ fitting: Substring, of text: Substring) -> Substring {
    if text[fitting.endIndex] == " " { return fitting }
    return fitting.lastIndex(of: " ").map { fitting[..<$0] } ?? fitting
  }

  /// Thousandths of the height of the type.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", "J", "'", "|", "’": 300
    case " ", "\u{A0}", ".", ",", "/", ":", ";", "(", ")", "·": 390
    case "f", "r", "t", "-": 411
    case "m", "w", "M", "W", "%", "…", "—", "œ", "Œ": 1000
    case "0"..."9", "a"..."z": 636
    default:
      switch DisplayWidth.columns(of: scalar) {
      case 0: 0
      case 1: scalar.properties.isLowercase ? 636 : 790
      default: 1000
      }
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
