import Canvas
import Testing

@testable import Terminal

@Suite struct GridDifferenceTests {
  private func changes(_ old: Grid, _ new: Grid) -> [GridDifference.Change] {
    var result: [GridDifference.Change] = []
    GridDifference(from: old, to: new).forEachChange { result.append($0) }
    return result
  }

  private func grid(_ text: String, columns: Int = 6, style: Style = .plain) -> Grid {
    var grid = Grid(Size(rows: 2, columns: columns))
    grid.write(text, row: 1, column: 0, style: style)
    return grid
  }

  @Test func `equal grids differ in nothing`() {
    #expect(changes(grid("aé漢"), grid("aé漢")) == [])
  }

  @Test func `only the cells that changed are drawn`() {
    #expect(changes(grid("abc"), grid("aXc")) == [.init(row: 1, column: 1, text: "X", columns: 1, style: .plain)])
  }

  @Test func `another style is a change`() {
    let expected = [GridDifference.Change(row: 1, column: 0, text: "a", columns: 1, style: .good)]
    #expect(changes(grid("a"), grid("a", style: .good)) == expected)
  }

  @Test func `a wide character is drawn whole, once`() {
    let expected = [GridDifference.Change(row: 1, column: 1, text: "漢", columns: 2, style: .plain)]
    #expect(changes(grid("a"), grid("a漢")) == expected)
    #expect(changes(grid("ab"), grid("a漢")) == expected)
  }

  @Test func `narrow characters in a wide one's place are both drawn`() {
    let drawn = changes(grid("漢c"), grid("abc"))
    #expect(drawn.map(\.text) == ["a", "b"])
    #expect(drawn.map(\.column) == [0, 1])
  }

  @Test func `half a wide character shows as what it is`() {
    var cut = grid("漢字")
    cut.fill(row: 1, columns: 1..<3, with: "x")
    #expect(changes(grid("漢字"), cut).map(\.text) == ["\u{FFFD}", "x", "x", " "])
    #expect(changes(grid("漢字"), cut).allSatisfy { $0.columns == 1 })
  }

  @Test(arguments: [Size(rows: 0, columns: 0), Size(rows: 3, columns: 0), Size(rows: 0, columns: 3)])
  func `a grid without cells has nothing to draw`(size: Size) {
    #expect(changes(Grid(size), Grid(size)) == [])
  }
}
