import Maturity
import Testing

@testable import Spreadsheet

@Suite struct ColourTests {
  @Test func `contrast is that of WCAG`() {
    // Black on white is 21 to 1; the grey 0x767676 is the lightest that reaches 4.5 on white.
    #expect(abs(Colour.white.contrast(with: Colour(value: 0)) - 21) < 0.001)
    #expect(abs(Colour.white.contrast(with: Colour(value: 0x767676)) - 4.54) < 0.005)
    #expect(Colour.white.contrast(with: .accent) > 8)
  }

  @Test(arguments: 2...12)
  func `every level can be read on its tint, and tints grow darker`(levels: Int) {
    let top = Rank(levels - 1)
    let tints = (0..<levels).map { Colour.heat(Rank($0), top: top) }
    for tint in tints { #expect(tint.contrast(with: tint.ink) >= 4.5, "\(String(tint.value, radix: 16))") }
    let onWhite = tints.map { $0.contrast(with: .white) }
    #expect(onWhite == onWhite.sorted())
    #expect(tints.last == .accent)
  }
}
