import Foundation
import Testing

@testable import Reports

/// Contrast as WCAG 2 defines it, computed from the constants that the formats draw with.
@Suite struct PaletteTests {
  private static let palettes = [("light", Palette.light), ("dark", Palette.dark)]

  @Test(arguments: [
    (0x000000, 0xFFFFFF, 21.0), (0xFFFFFF, 0xFFFFFF, 1), (0x777777, 0xFFFFFF, 4.48), (0xFF0000, 0xFFFFFF, 4.0),
  ])
  func `contrast is computed as published`(one: Int, other: Int, ratio: Double) {
    #expect(abs(Colour(integerLiteral: one).contrast(with: Colour(integerLiteral: other)) - ratio) < 0.005)
  }

  @Test(arguments: palettes)
  func `text is read on whatever it may stand on`(name: String, palette: Palette) {
    for text in [palette.text, palette.muted, palette.accent] {
      for ground in [palette.paper, palette.surface, palette.blank] {
        #expect(text.contrast(with: ground) >= 4.5, "\(name): \(text.hex) on \(ground.hex)")
      }
    }
    #expect(palette.onAccent.contrast(with: palette.accent) >= 4.5)
  }

  @Test(arguments: palettes)
  func `the number of a level is read on its tint, whatever the scale`(name: String, palette: Palette) {
    for top in 1...9 {
      for rank in 0...top {
        let (ground, text) = (palette(.heat(rank: rank, top: top)), palette(.onHeat(rank: rank, top: top)))
        #expect(text.contrast(with: ground) >= 4.5, "\(name): \(rank) of \(top), \(text.hex) on \(ground.hex)")
      }
    }
  }

  @Test(arguments: palettes)
  func `marks are seen on what they are drawn on`(name: String, palette: Palette) {
    for (mark, ground) in [
      (palette.accent, palette.paper), (palette.accent, palette.track), (palette.accent, palette.surface),
      (palette.text, palette.track), (palette.muted, palette.paper), (palette.paper, palette.accent),
    ] {
      #expect(mark.contrast(with: ground) >= 3, "\(name): \(mark.hex) on \(ground.hex)")
    }
  }

  @Test(arguments: palettes)
  func `no two levels of a scale of five have the same tint, and each is darker or each lighter than the last`(
    name: String, palette: Palette
  ) {
    let tints = (0...4).map { palette(.heat(rank: $0, top: 4)).luminance }
    #expect(tints == tints.sorted() || tints == tints.sorted().reversed())
    #expect(Set(tints).count == 5)
  }
}

extension Colour {
  /// Relative luminance (WCAG 2.2).
  fileprivate var luminance: Double {
    func linear(_ part: Int) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  fileprivate func contrast(with other: Colour) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }
}
