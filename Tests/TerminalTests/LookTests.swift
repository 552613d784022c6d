import CNcurses
import Canvas
import Testing

@testable import Terminal

@Suite struct LookTests {
  private let rich = Palette.of(.dark, colours: 256, isLight: nil)

  @Test func `each ink has a colour of its own`() {
    let inks = Ink.allCases.map { Look(Style(ink: $0), in: rich).ink }
    #expect(inks == [0, 1, 2, 3])
  }

  @Test func `faint text has a colour where the theme gives it one, and is faint elsewhere`() {
    #expect(Look(.dim, in: rich).ink == 4)
    #expect(Look(.dim, in: rich).attributes == 0)
    let unknown = Palette.of(.auto, colours: 256, isLight: nil)
    #expect(Look(.dim, in: unknown).ink == 0)
    #expect(Int(Look(.dim, in: unknown).attributes) == CN_DIM)
  }

  @Test func `without colours what asks for attention is bold`() {
    for style in [Style.accent, Style(ink: .warning)] {
      let look = Look(style, in: nil)
      #expect(look.ink == 0)
      #expect(Int(look.attributes) == CN_BOLD)
    }
    #expect(Look(.plain, in: nil).attributes == 0)
  }

  @Test func `a colour that does not stand out is bold`() {
    let few = Palette.of(.contrast, colours: 8, isLight: nil)
    #expect(Int(Look(Style(ink: .warning), in: few).attributes) == CN_BOLD)
    #expect(Look(Style(ink: .accent), in: few).attributes == 0)
  }

  @Test func `attributes add up`() {
    let look = Look(Style(bold: true, dim: true, reversed: true), in: nil)
    #expect(Int(look.attributes) == CN_BOLD | CN_DIM | CN_REVERSED)
  }
}
