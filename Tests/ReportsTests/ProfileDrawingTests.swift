import Maturity
import Testing

@testable import Reports

@Suite struct ProfileDrawingTests {
  private static let names = [
    "Début", "Essai", "Usage", "Maîtrise", "Exemple", "Partage", "Sept", "Huit", "Neuf", "Dix",
  ]

  private func levels(_ count: Int) -> [Figure.Level] {
    (0..<count).map { Figure.Level(number: "\($0 + 1)", name: Self.names[$0]) }
  }

  private func bar(
    _ name: String = "Portage", level: Rank? = nil, index: Fraction? = nil, low: Fraction? = nil,
    high: Fraction? = nil, target: Rank? = nil, earlier: Fraction? = nil
  ) -> Figure.Profile.Bar {
    .init(name: name, level: level, index: index, low: low, high: high, target: target, earlier: earlier)
  }

  private func drawing(
    _ bars: [Figure.Profile.Bar], levels count: Int = 5, in language: Language = .french, _ layout: FigureLayout = .wide
  ) -> Drawing {
    ProfileDrawing(.init(levels: levels(count), bars: bars), in: language, layout: layout)
      .stack.drawing
  }

  // On a page the track runs from 168 to 438, 270 wide.

  @Test func `the index is the filled part of its track`() throws {
    let drawing = drawing([bar(index: Fraction(1, 3))])
    let track = try #require(drawing.rectangles(.track).first)
    let filled = try #require(drawing.rectangles(.accent).first)
    #expect((track.x, track.width) == (168, 270))
    #expect(filled.x == 168)
    // 0.3333 of 270: shares are rounded to a ten-thousandth.
    #expect(abs(filled.width - 90) < 0.02)
    #expect(drawing.texts.contains("33"))
  }

  @Test func `an index of nothing fills nothing and is written`() {
    let drawing = drawing([bar(level: 0, index: .zero)])
    // The legend's sample alone.
    #expect(drawing.rectangles(.accent).map(\.width) == [18])
    #expect(drawing.texts.contains("0"))
  }

  @Test func `the level that holds is a numbered mark on its line of the grid`() {
    let drawing = drawing([bar(level: 3, index: Fraction(1, 2))])
    // Rank 3 of 0 to 4: three quarters of 270 after 168.
    #expect(drawing.circles(.accent).first?.x == 370.5)
    #expect(drawing.labels.contains { $0.text == "4" && $0.x == 370.5 && $0.ink == .onAccent })
    #expect(drawing.lines(.track).contains { $0.x1 == 370.5 })
  }

  @Test func `an axis without answers has a dash and no mark`() {
    let drawing = drawing([bar()])
    #expect(drawing.texts.contains("–"))
    #expect(drawing.circles(.accent).isEmpty)
    #expect(drawing.rectangles(.accent).isEmpty)
  }

  @Test func `bounds that differ are a whisker below the bar, bounds that do not are nothing`() throws {
    let open = drawing([bar(index: Fraction(1, 2), low: Fraction(1, 4), high: Fraction(3, 4))])
    let track = try #require(open.rectangles(.track).first)
    let whisker = try #require(open.lines(.text).first)
    #expect((whisker.x1, whisker.x2) == (235.5, 370.5))
    #expect(whisker.y1 > track.y + track.height)
    let closed = drawing([bar(index: Fraction(1, 2), low: Fraction(1, 2), high: Fraction(1, 2))])
    #expect(closed.lines(.text).isEmpty)
  }

  @Test func `the target crosses the bar, and an earlier index is hollow above it`() throws {
    let drawing = drawing([bar(index: Fraction(1, 2), target: 2, earlier: Fraction(1, 4))])
    let track = try #require(drawing.rectangles(.track).first)
    let target = try #require(drawing.lines(.text).first)
    #expect(target.x1 == 303)
    #expect(target.y1 < track.y)
    #expect(target.y2 > track.y + track.height)
    let ring = try #require(drawing.circles(.accent).first)
    #expect(ring.x == 235.5)
    #expect(ring.y + ring.radius < track.y)
    #expect(drawing.circles(.paper).contains { $0.x == ring.x && $0.radius < ring.radius })
  }

  @Test func `a target off the scale is not drawn`() {
    #expect(drawing([bar(index: Fraction(1, 2), target: 7)]).lines(.text).map(\.x1).allSatisfy { $0 < 168 })
  }

  @Test func `the legend names the marks that are there, in the report's language`() {
    let full = bar(
      level: 1, index: Fraction(1, 2), low: Fraction(1, 4), high: Fraction(3, 4), target: 2, earlier: Fraction(1, 4))
    #expect(
      drawing([full]).texts.suffix(6)
        == ["n", "Niveau atteint", "Indice", "Cible", "Où l’indice peut encore aller", "Indice précédent"])
    #expect(
      drawing([full], in: .english).texts.suffix(6)
        == ["n", "Level reached", "Index", "Target", "Where the index may still go", "Earlier index"])
    #expect(drawing([bar(index: Fraction(1, 2))]).texts.suffix(1) == ["Indice"])
  }

  @Test func `every level has its name where all have room, else the first and the last`() {
    let bars = [bar(level: 1, index: Fraction(1, 2))]
    #expect(Self.names.prefix(5).allSatisfy(drawing(bars).texts.contains))
    let ten = drawing(bars, levels: 10)
    #expect(Self.names.filter(ten.texts.contains) == ["Début", "Dix"])
    #expect((1...10).allSatisfy { ten.texts.contains("\($0)") })
  }

  @Test(arguments: FigureLayout.allCases)
  func `no text meets another, whatever the axes and the levels`(layout: FigureLayout) {
    let names = [
      "1 Stratégie, gouvernance et portage", "Doctrine", String(repeating: "W", count: 200),
      "Une très longue désignation d’axe que deux lignes ne suffisent pas à contenir, même en petit", "界界界界界界界界界界界界",
    ]
    for levels in 2...10 {
      for count in [1, 3, 8, 25] {
        let bars = (0..<count).map { place in
          bar(
            names[place % names.count], level: place % 3 == 2 ? nil : Rank(place % levels),
            index: Fraction(place % 5, 4), low: .zero, high: Fraction(1, 1), target: 1, earlier: Fraction(1, 7))
        }
        #expect(drawing(bars, levels: levels, layout).collisions == [], "\(count) axes, \(levels) levels")
      }
    }
  }
}
