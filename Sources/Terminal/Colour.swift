import Glibc

/// A colour as a screen shows it: red, green and blue, each from 0 to 1.
struct Colour: Equatable, Sendable {
  let red, green, blue: Double

  init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// One of the 240 colours that are the same on every terminal of 256; nil for the first 16, which people choose.
  init?(number: UInt8) {
    let steps: [Double] = [0, 95, 135, 175, 215, 255]
    switch Int(number) {
    case ..<16: return nil
    case ..<232:
      let index = Int(number) - 16
      self.init(red: steps[index / 36] / 255, green: steps[index / 6 % 6] / 255, blue: steps[index % 6] / 255)
    default:
      let grey = Double(8 + 10 * (Int(number) - 232)) / 255
      self.init(red: grey, green: grey, blue: grey)
    }
  }

  /// A colour as terminals answer: `rgb:` or `rgba:`, then one to four hexadecimal digits each.
  init?(answer: String) {
    let halves = answer.split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count == 2, let count = ["rgb": 3, "rgba": 4][halves[0]] else { return nil }
    let parts = halves[1].split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == count else { return nil }
    let values = parts.compactMap { part -> Double? in
      guard (1...4).contains(part.utf8.count), part.allSatisfy(\.isHexDigit), let value = Int(part, radix: 16) else {
        return nil
      }
      return Double(value) / Double((1 << (4 * part.utf8.count)) - 1)
    }
    guard values.count == count else { return nil }
    self.init(red: values[0], green: values[1], blue: values[2])
  }

  static let black = Colour(red: 0, green: 0, blue: 0)
  static let white = Colour(red: 1, green: 1, blue: 1)

  /// How far apart two colours are for reading, from 1 to 21 (WCAG 2.2, contrast ratio).
  func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// Whether dark text reads better on it than light text.
  var isLight: Bool { contrast(with: .black) > contrast(with: .white) }

  /// WCAG 2.2, relative luminance.
  private var luminance: Double { 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) }

  private func linear(_ value: Double) -> Double {
    value > 0.04045 ? pow((value + 0.055) / 1.055, 2.4) : value / 12.92
  }
}
