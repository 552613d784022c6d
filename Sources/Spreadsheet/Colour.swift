import Maturity

/// A colour of the workbook: one accent, and tints that grow darker with the level, so that they are told apart in grey.
struct Colour: Hashable {
  /// 0xRRGGBB.
  let value: Int32

  static let white = Colour(value: 0xFFFFFF)
  /// 8.6 to 1 on white.
  static let accent = Colour(value: 0x1F4E79)
  static let text = Colour(value: 0x1A1A1A)
  static let line = Colour(value: 0xB8C2CC)

  private static let palest = Colour(value: 0xEAF2FA)

  /// The tint of a level, from the palest at rank 0 to the accent at `top`.
  static func heat(_ rank: Rank, top: Rank) -> Colour {
    let parts = [16, 8, 0].map { shift -> Int32 in
      let (from, to) = (Int(palest.value >> shift & 0xFF), Int(accent.value >> shift & 0xFF))
      return Int32(from + (to - from) * rank.value / max(1, top.value)) << shift
    }
    return Colour(value: parts.reduce(0, |))
  }

  /// What is read on this colour: at 4.5 to 1 or more.
  var ink: Colour { contrast(with: .white) >= contrast(with: .text) ? .white : .text }

  /// WCAG 2.2's contrast ratio, 1 to 21.
  func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double {
    zip([16, 8, 0], [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
      sum + part.1 * Self.linear(Double(value >> part.0 & 0xFF) / 255)
    }
  }

  /// sRGB to linear light; the power 2.4 as 2 and 0.4, the latter by Newton's method on the fifth root of the square.
  private static func linear(_ channel: Double) -> Double {
    guard channel > 0.04045 else { return channel / 12.92 }
    let base = (channel + 0.055) / 1.055
    var root = 1.0
    for _ in 0..<40 { root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root) }
    return base * base * root
  }
}
