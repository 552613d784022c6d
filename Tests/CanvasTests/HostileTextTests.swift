import Canvas
import Testing

/// What is measured is what is drawn, whatever a file says.
@Suite struct HostileTextTests {
  private static let texts = [
    "a\tb", "\t", "\u{1B}[31mrouge\u{1B}[0m", "\u{0}\u{7F}\u{9B}", "a\r\nb", "a\nb\rc\u{2028}d", "\u{202E}abc\u{2066}",
    "zéro\u{200B}largeur\u{FEFF}", "cle\u{AD}f", "\u{301}orphelin", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
    "漢\u{1B}字", "👩‍👧 ☂\u{FE0F}", "\u{E000}\u{E0041}", "a\u{0B}\u{0C}\u{85}b", "\u{1160}\u{11FF}한", "",
  ]

  private static func drawnColumns(_ draw: (inout Grid) -> Int) -> Int {
    var grid = Grid(Size(rows: 1, columns: 200))
    let end = draw(&grid)
    let marked = grid.cells.lastIndex { $0 != .blank }.map { $0 + 1 } ?? 0
    #expect(marked <= end)
    return end
  }

  @Test(arguments: texts) func `text measures what the grid draws of it`(text: String) {
    let drawn = Self.drawnColumns { $0.write(text, row: 0, column: 0) }
    #expect(text.displayWidth == drawn)
    #expect(text.glyphs.reduce(0) { $0 + $1.width } == drawn)
    #expect(Sanitiser.line(text).displayWidth == drawn)
  }

  @Test func `a tab and an escape take the one column that stands for them`() {
    #expect("a\tb".displayWidth == 3)
    #expect("\u{1B}[0m".displayWidth == 4)
    #expect("\r\n".displayWidth == 1)
  }

  @Test(arguments: texts) func `a styled line measures what the grid draws, and holds nothing harmful`(text: String) {
    let line = StyledLine(text, .bold).adding("|").adding(text)
    let drawn = Self.drawnColumns { $0.write(line, row: 0, column: 0) }
    #expect(line.displayWidth == drawn)
    #expect(line.text == Sanitiser.line(text) + "|" + Sanitiser.line(text))
  }

  @Test(arguments: texts) func `padded text ends where it should`(text: String) {
    let line = StyledLine(text.padded(to: 40)).adding("|")
    #expect(Self.drawnColumns { $0.write(line, row: 0, column: 0) } == 41)
  }

  @Test(arguments: texts, [1, 2, 3, 5, 8]) func `truncated and wrapped text fits`(text: String, width: Int) {
    #expect(Self.drawnColumns { $0.write(text.truncated(to: width), row: 0, column: 0) } <= width)
    for line in text.wrapped(to: max(2, width)) {
      #expect(Self.drawnColumns { $0.write(line, row: 0, column: 0) } <= max(2, width))
    }
  }

  @Test func `truncating stops at the first character that does not fit`() {
    #expect("a漢b漢c".truncated(to: 3) == "a…")
  }

  @Test func `a cell holds a base and the four marks that the terminal can show`() {
    let accents = String(repeating: "\u{301}", count: 100_000)
    let glyphs = ("e" + accents + "a\u{302}").glyphs
    #expect(glyphs.map(\.text) == ["e\u{301}\u{301}\u{301}\u{301}", "a\u{302}"])
    #expect(("e" + accents).displayWidth == 1)
    var grid = Grid(Size(rows: 1, columns: 4))
    #expect(grid.write("e" + accents, row: 0, column: 0) == 1)
    #expect(grid[0, 0].text.unicodeScalars.count == 5)
  }
}
