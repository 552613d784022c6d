import Testing

@testable import Canvas

@Suite struct PlainDrawingTests {
  private func plain(_ text: String) -> String {
    var grid = Grid(Size(rows: 1, columns: 40))
    grid.write(text, row: 0, column: 0)
    return grid.inPlainDrawing.lines[0]
  }

  @Test func `rules, arrows and markers have an ASCII character each`() {
    #expect(plain("▸ 4 → 3 │─ • ‹› ↑2 ↓3 ✓ …") == "> 4 > 3 |- * <> ^2 v3 v ~")
  }

  @Test func `the heights of bars stay eight, and differ from unanswered, unknown and not applicable`() {
    let signs = Array(plain("▁▂▃▄▅▆▇█·?–"))
    #expect(signs.count == 11)
    #expect(Set(signs).count == 11)
    #expect(signs.allSatisfy { $0.isASCII })
  }

  @Test func `typography becomes ASCII, letters and what people write stay`() {
    #expect(plain("l’œuvre\u{202F}; «\u{A0}à 5 €\u{A0}» — 1°") == "l'œuvre ; \" à 5 € \" - 1°")
    #expect(plain("漢字 😀 e\u{301}") == "漢字 😀 e\u{301}")
  }

  @Test func `what no table knows but is drawn with is a question mark`() {
    #expect(plain("⇄ ╬ ◆ ➜") == "? ? ? ?")
  }

  @Test func `dots become as dense as they are`() {
    #expect(plain("⠁⠉⠋⠛⠿⣿") == "..::##")
  }

  @Test func `every sign is one column wide`() {
    for value: UInt32 in 0x80...0x2FFF {
      guard let scalar = Unicode.Scalar(value), let text = PlainDrawing.text(for: scalar) else { continue }
      #expect(text.utf8.count == 1 && text.allSatisfy { $0.isASCII }, "\(value)")
    }
  }

  @Test func `a wide sign is followed by a blank, so that nothing moves`() {
    #expect(plain("⬛a") == "? a")
  }
}
