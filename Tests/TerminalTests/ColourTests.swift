import Testing

@testable import Terminal

@Suite struct ColourTests {
  @Test func `numbers are the cube and the greys of 256 colours`() {
    #expect(Colour(number: 15) == nil)
    #expect(Colour(number: 16) == .black)
    #expect(Colour(number: 231) == .white)
    // 117 is 16 + 2 × 36 + 4 × 6 + 5: the third, fifth and sixth steps.
    #expect(Colour(number: 117) == Colour(red: 135 / 255, green: 215 / 255, blue: 1))
    #expect(Colour(number: 232) == Colour(red: 8 / 255, green: 8 / 255, blue: 8 / 255))
    #expect(Colour(number: 255) == Colour(red: 238 / 255, green: 238 / 255, blue: 238 / 255))
  }

  @Test func `contrast goes from 1 to 21`() throws {
    #expect(Colour.black.contrast(with: .white) == 21)
    #expect(Colour.white.contrast(with: .white) == 1)
    // #767676 is the well-known lightest grey that reads on white at 4.5 to 1.
    let grey = try #require(Colour(answer: "rgb:76/76/76"))
    #expect(abs(grey.contrast(with: .white) - 4.54) < 0.01)
  }

  @Test(arguments: [("00/00/00", false), ("ffff/ffff/ffff", true), ("30/0a/24", false), ("fd/f6/e3", true)])
  func `a light background is one that dark text reads better on`(answer: String, isLight: Bool) throws {
    let colour = try #require(Colour(answer: "rgb:" + answer))
    #expect(colour.isLight == isLight)
  }

  @Test func `answers have one to four digits a part, and a fourth part that says how opaque it is`() {
    #expect(Colour(answer: "rgb:f/f/f") == .white)
    #expect(Colour(answer: "rgba:ffff/ffff/ffff/8000") == .white)
    for answer in [
      "", "rgb:", "rgb://", "rgb:f/f", "rgba:f/f/f", "rgb:f/f/g", "rgb:+f/f/f", "rgb:12345/0/0", "#ffffff",
    ] {
      #expect(Colour(answer: answer) == nil, "\(answer)")
    }
  }
}
