import CNcurses
import Canvas
import Testing

@testable import Terminal

@Suite struct LookTests {
  @Test func `each ink has a colour of its own`() {
    let inks = Ink.allCases.map { Look(Style(ink: $0), hasColours: true).ink }
    #expect(Set(inks).count == Ink.allCases.count)
  }

  @Test func `without colours what asks for attention is bold`() {
    for style in [Style.accent, Style(ink: .warning)] {
      let look = Look(style, hasColours: false)
      #expect(look.ink == 0)
      #expect(Int(look.attributes) == CN_BOLD)
    }
    #expect(Look(.plain, hasColours: false).attributes == 0)
  }

  @Test func `attributes add up`() {
    let look = Look(Style(bold: true, dim: true, reversed: true), hasColours: true)
    #expect(Int(look.attributes) == CN_BOLD | CN_DIM | CN_REVERSED)
  }
}
