import Maturity
import Testing

@testable import Spreadsheet

@Suite struct CellTextTests {
  @Test(arguments: [
    ("Deux\r\nlignes", "Deux\nlignes"), ("=1+1", "=1+1"), ("\u{202E}a\u{1B}b\u{0}", "\u{FFFD}a\u{FFFD}b\u{FFFD}"),
    ("_x000D_", "_x005F_x000D_"), ("a_X0041_b", "a_x005F_X0041_b"),
    // An underscore that carries an accent is still one to who reads the file.
    ("_x000D_\u{301}", "_x005F_x000D_\u{301}"), ("_x000D_x000D_", "_x005F_x000D_x005F_x000D_"),
    ("_x00D_", "_x00D_"), ("_xGGGG_", "_xGGGG_"), ("snake_case", "snake_case"), ("", ""),
  ])
  func `a cell shows what was typed`(text: String, cell: String) {
    #expect(CellText.fit(text, in: .french) == cell)
  }

  @Test func `what fits is kept, what does not is cut and says so`() {
    let full = String(repeating: "é", count: 32_767)
    #expect(CellText.fit(full, in: .french) == full)
    let cut = CellText.fit(full + "é", in: .french)
    #expect(cut.utf16.count == 32_767)
    #expect(cut.hasSuffix("é […] (texte coupé\u{A0}: trop long pour une cellule)"))
    #expect(CellText.fit(full + "é", in: .english).hasSuffix("é […] (cut: too long for a cell)"))
  }

  @Test func `a character of two units is not cut in two`() {
    // 2 units each: 16 383 fill 32 766 of 32 767.
    let smiles = String(repeating: "😀", count: 20_000)
    let cut = CellText.fit(smiles, in: .english)
    #expect(cut.utf16.count <= 32_767)
    #expect(cut.drop { $0 == "😀" } == " […] (cut: too long for a cell)")
  }

  @Test func `an escape is not cut in two`() {
    let cut = CellText.fit(String(repeating: "_x0041_", count: 5_000), in: .english)
    #expect(cut.utf16.count <= 32_767)
    #expect(!cut.contains("_x005F […]"))
  }
}
