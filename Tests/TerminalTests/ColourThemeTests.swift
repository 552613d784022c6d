import Testing

@testable import Terminal

/// Every pair of colours that we set can be read: its contrast is computed (WCAG 2.2) from what the numbers look like.
@Suite struct ColourThemeTests {
  /// Backgrounds that dark and light terminals usually have, black and white and those of widespread schemes.
  private static let darkBackgrounds = ["00/00/00", "1e/1e/1e", "28/2a/36", "2e/34/40", "00/2b/36", "30/0a/24"]
  private static let lightBackgrounds = ["ff/ff/ff", "fd/f6/e3", "ee/ee/ee", "fb/f1/c7"]

  private func colours(_ backgrounds: [String]) throws -> [Colour] {
    try backgrounds.map { try #require(Colour(answer: "rgb:" + $0)) }
  }

  private func expectReadable(_ palette: Palette?, on backgrounds: [Colour], ratio: Double) throws {
    for pair in try #require(palette).pairs {
      // The terminal's own colours on its own background are the person's choice.
      guard let number = pair.foreground else {
        #expect(pair.background == nil)
        continue
      }
      let ink = try #require(Colour(number: number))
      let own = try pair.background.map { try #require(Colour(number: $0)) }
      for background in own.map({ [$0] }) ?? backgrounds {
        #expect(ink.contrast(with: background) >= ratio, "\(number) on \(background)")
      }
    }
  }

  @Test func `the dark theme reads on dark backgrounds, at 4.5 to 1 or more`() throws {
    try expectReadable(
      .of(.dark, colours: 256, isLight: nil), on: try colours(Self.darkBackgrounds), ratio: 4.5)
  }

  @Test func `the light theme reads on light backgrounds, at 4.5 to 1 or more`() throws {
    try expectReadable(
      .of(.light, colours: 256, isLight: nil), on: try colours(Self.lightBackgrounds), ratio: 4.5)
  }

  @Test func `the theme for projectors has a background of its own, at 7 to 1 or more`() throws {
    let palette = try #require(Palette.of(.contrast, colours: 256, isLight: nil))
    #expect(palette.pairs.allSatisfy { $0.background != nil })
    try expectReadable(palette, on: [], ratio: 7)
  }

  @Test func `until the background is known, colours read on black and on white, at 4 to 1 or more`() throws {
    try expectReadable(.of(.auto, colours: 256, isLight: nil), on: [.black, .white], ratio: 4)
  }

  @Test func `auto follows the background`() {
    for colours in [8, 256] {
      #expect(Palette.of(.auto, colours: colours, isLight: true) == .of(.light, colours: colours, isLight: nil))
      #expect(Palette.of(.auto, colours: colours, isLight: false) == .of(.dark, colours: colours, isLight: nil))
    }
  }

  @Test func `with eight colours only those eight are used`() throws {
    for theme in ColourTheme.allCases where theme != .mono {
      for pair in try #require(Palette.of(theme, colours: 8, isLight: nil)).pairs {
        #expect([pair.foreground, pair.background].allSatisfy { $0 ?? 0 < 8 }, "\(theme)")
      }
    }
  }

  @Test func `without colours, or when none are wanted, there is no palette`() {
    #expect(Palette.of(.mono, colours: 256, isLight: nil) == nil)
    #expect(Palette.of(.contrast, colours: 0, isLight: nil) == nil)
  }

  @Test(arguments: [("15;0", false), ("0;15", true), ("0;default;7", true), ("12;8", false), ("11;9", true)])
  func `COLORFGBG says whether the background is light`(value: String, isLight: Bool) {
    #expect(Terminal.isLight(value) == isLight)
  }

  @Test(arguments: ["", ";", "default", "0;16", "0;-1", "0;default"])
  func `a COLORFGBG that says nothing is passed over`(value: String) {
    #expect(Terminal.isLight(value) == nil)
  }
}
