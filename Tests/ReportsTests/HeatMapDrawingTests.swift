import Maturity
import Testing

@testable import Reports

@Suite struct HeatMapDrawingTests {
  private let levels = [
    Figure.Level(number: "1", name: "Début"), .init(number: "2", name: "Essai"), .init(number: "3", name: "Usage"),
  ]

  private func drawing(
    _ rows: [(String, [Figure.HeatMap.Cell])], in language: Language = .french, _ layout: FigureLayout = .wide
  ) -> Drawing {
    HeatMapDrawing(
      .init(levels: levels, rows: rows.map { .init(name: $0.0, cells: $0.1) }), in: language, layout: layout
    )
    .stack.drawing
  }

  private func cell(_ id: String, _ symbol: String, _ rank: Rank? = nil, isEssential: Bool = false)
    -> Figure.HeatMap.Cell
  { .init(criterion: id, symbol: symbol, rank: rank, isEssential: isEssential) }

  @Test func `an answered criterion is tinted by its rank, with its number written on the tint`() throws {
    let drawing = drawing([("A", [cell("a1", "3", 2)])])
    let tint = try #require(drawing.rectangles(.heat(rank: 2, top: 2)).first)
    let number = try #require(drawing.labels.first { $0.text == "3" && $0.size == 13 })
    #expect(number.ink == .onHeat(rank: 2, top: 2))
    #expect(number.x == tint.x + tint.width / 2)
    #expect(drawing.texts.prefix(2) == ["A", "a1"])
  }

  @Test func `an open criterion has a dashed line around it and no tint`() {
    for symbol in ["?", "·"] {
      let drawing = drawing([("A", [cell("a1", symbol)])])
      // Four sides, and four of the legend's sample.
      #expect(drawing.lines(.muted).map(\.isDashed) == Array(repeating: true, count: 8))
      #expect(drawing.rectangles(.blank).isEmpty)
    }
  }

  @Test func `one that does not apply is blank, without a line`() {
    let drawing = drawing([("A", [cell("a1", "–")])])
    #expect(drawing.rectangles(.blank).count == 2)
    #expect(drawing.lines(.muted).isEmpty)
  }

  @Test func `an essential criterion has a dot`() {
    #expect(drawing([("A", [cell("a1", "1", 0)])]).circles(.onHeat(rank: 0, top: 2)).isEmpty)
    let marked = drawing([("A", [cell("a1", "1", 0, isEssential: true)])])
    #expect(marked.circles(.onHeat(rank: 0, top: 2)).count == 1)
    #expect(marked.texts.last == "critère essentiel")
  }

  @Test func `a rank off the scale counts as open`() {
    #expect(!drawing([("A", [cell("a1", "?", 9)])]).lines(.muted).isEmpty)
  }

  @Test func `the legend names the levels and the other states that are there`() {
    let cells = [cell("a1", "1", 0), cell("a2", "?"), cell("a3", "·"), cell("a4", "–")]
    let texts = drawing([("A", cells)], in: .english).texts
    #expect(
      texts.suffix(12)
        == [
          "1", "Début", "2", "Essai", "3", "Usage", "?", "don’t know", "·", "unanswered", "–", "not applicable",
        ])
    #expect(drawing([("A", [cell("a1", "1", 0)])]).texts.suffix(6) == ["1", "Début", "2", "Essai", "3", "Usage"])
  }

  @Test(arguments: FigureLayout.allCases)
  func `no text meets another, whatever the axes and the criteria`(layout: FigureLayout) {
    let symbols: [(String, Rank?)] = [("1", 0), ("3", 2), ("?", nil), ("·", nil), ("–", nil)]
    for count in [1, 2, 5, 9, 30] {
      let rows = (0..<12).map { row in
        (
          row.isMultiple(of: 2) ? "\(row) Sécurité, homologation et exploitation au quotidien des services" : "B",
          (0..<max(1, count - row)).map { place in
            let (symbol, rank) = symbols[place % symbols.count]
            return cell(place == 3 ? "un-identifiant-long" : "\(row).\(place)", symbol, rank, isEssential: place == 0)
          }
        )
      }
      #expect(drawing(rows, layout).collisions == [], "\(count) criteria")
    }
  }

  @Test func `a row of more criteria than a line holds goes on below`() {
    // 318 points beside the names hold eight cells of 34 and the gaps between them.
    let drawing = drawing([("A", (1...9).map { cell("a\($0)", "1", 0) })])
    // Without the legend's sample.
    let tints = drawing.rectangles(.heat(rank: 0, top: 2)).filter { $0.height == 30 }
    #expect(Set(tints.map(\.y)).count == 2)
    #expect(tints.count == 9)
    #expect(tints.map(\.x).max().map { $0 + 34 <= 480 } == true)
  }
}
