/// The colours of a report, for one kind of paper.
package struct Palette: Sendable {
  /// What everything stands on.
  package let paper: Colour
  /// A part set apart.
  package let surface: Colour
  /// Lines between parts, which carry no meaning.
  package let rule: Colour
  package let text: Colour
  package let muted: Colour
  package let track: Colour
  package let accent: Colour
  package let onAccent: Colour
  package let blank: Colour
  private let lowest: Colour
  private let highest: Colour

  package static let light = Palette(
    paper: 0xFFFFFF, surface: 0xF3F6F5, rule: 0xD3DCDA, text: 0x17201E, muted: 0x51605C, track: 0xDDE5E3,
    accent: 0x0B6B63, onAccent: 0xFFFFFF, blank: 0xECF0EF, lowest: 0xD6EBE7, highest: 0x084B45)

  package static let dark = Palette(
    paper: 0x111716, surface: 0x1B2321, rule: 0x35423F, text: 0xE6ECEA, muted: 0xA3B3AF, track: 0x2C3835,
    accent: 0x58C4B6, onAccent: 0x06211D, blank: 0x222B29, lowest: 0x1F3D39, highest: 0xA4EADF)

  /// The colour of an ink.
  package func callAsFunction(_ ink: Drawing.Ink) -> Colour {
    switch ink {
    case .text: text
    case .muted: muted
    case .paper: paper
    case .track: track
    case .accent: accent
    case .onAccent: onAccent
    case .blank: blank
    case .heat(let rank, let top): lowest.mixed(with: highest, rank, of: max(1, top))
    case .onHeat(let rank, let top): self(.heat(rank: rank, top: top)).isBright ? 0x000000 : 0xFFFFFF
    }
  }
}

/// Red, green and blue of sRGB.
package struct Colour: Equatable, Sendable, ExpressibleByIntegerLiteral {
  package let red: Int
  package let green: Int
  package let blue: Int

  /// As “#RRGGBB” writes it.
  package init(integerLiteral value: Int) {
    (red, green, blue) = (value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF)
  }

  private init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// “#rrggbb”.
  package var hex: String {
    let digits = String(red << 16 | green << 8 | blue, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The colour `part` of `whole` steps from this one to `other`.
  fileprivate func mixed(with other: Colour, _ part: Int, of whole: Int) -> Colour {
    func between(_ from: Int, _ to: Int) -> Int { (from * (whole - part) + to * part) / whole }
    return Colour(
      red: between(red, other.red), green: between(green, other.green), blue: between(blue, other.blue))
  }

  /// Whether a dark text is read better on it than a light one: black and white are read alike at a luminance of 0.179.
  fileprivate var isBright: Bool {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue) > 0.179
  }

  /// The light that a part gives off, to a five-hundredth: a cubic in place of sRGB's power of 2.4.
  private static func linear(_ part: Int) -> Double {
    let share = Double(part) / 255
    return share * (share * (share * 0.305306011 + 0.682171111) + 0.012522878)
  }
}
