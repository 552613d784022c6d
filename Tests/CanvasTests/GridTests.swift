import Canvas
import Testing

@Suite struct GridTests {
  @Test func `text is cut at the edge and wide characters are never halved`() {
    var grid = Grid(Size(rows: 2, columns: 4))
    grid.write("aé漢字", row: 0, column: 0)
    #expect(grid.lines == ["aé漢", ""])
    #expect(grid[0, 3].isContinuation)
    grid.write("xyz", row: 5, column: 0)
    grid.write("xyz", row: 1, column: -1)
    #expect(grid.lines == ["aé漢", "yz"])
  }

  @Test func `blanks are filled around what is written, whose own place it says`() {
    var grid = Grid(Size(rows: 2, columns: 6))
    grid.write("ab", row: 0, column: 2)
    #expect(grid.firstWritten(in: 0) == 2)
    #expect(grid.firstWritten(in: 1) == nil)
    grid.fillBlanks(row: 0, with: "─", style: .dim)
    #expect(grid.lines == ["──ab──", ""])
    #expect(grid.firstWritten(in: 7) == nil)
  }
}
