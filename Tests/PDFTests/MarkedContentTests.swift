import Testing

@testable import PDF

@Suite struct MarkedContentTests {
  private func renamed(_ content: String, _ names: [String?]) -> String? {
    MarkedContent.renamed(Array(content.utf8), names).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `each marked content gets the name of its element, or is an artifact`() {
    let content = "q\n/P << /MCID 0 >> BDC\nBT (a) Tj ET\nEMC\n/Private << /MCID 1 >> BDC\n0 0 m\nEMC\nQ"
    #expect(
      renamed(content, ["H1", nil])
        == "q\n/H1 << /MCID 0 >> BDC\nBT (a) Tj ET\nEMC\n/Artifact BMC\n0 0 m\nEMC\nQ")
  }

  @Test(
    arguments: [
      "(/Private << /MCID 1 >> BDC)", "(a \\( b\n/P << /MCID 1 >> BDC\n)", "(\\\\)", "((/P << /MCID 1 >> BDC))",
      "[(a)20(\\)/P << /MCID 1 >> BDC)]", "<2f50>",
    ])
  func `a text that looks like a marked content stays a text`(text: String) {
    let content = "/P << /MCID 0 >> BDC\n\(text) Tj\nEMC"
    #expect(renamed(content, ["TD"]) == "/TD << /MCID 0 >> BDC\n\(text) Tj\nEMC")
  }

  @Test func `other marked contents, as a ligature's, stay as they are`() {
    let content = "/P << /MCID 0 >> BDC\n/Span << /ActualText <feff00660069> >> BDC\n<01> Tj\nEMC\nEMC"
    #expect(renamed(content, ["P"]) == content)
  }

  @Test func `contents that are not those that were drawn are refused`() {
    let content = "/P << /MCID 0 >> BDC\nEMC\n/P << /MCID 1 >> BDC\nEMC"
    #expect(renamed(content, ["P"]) == nil)
    #expect(renamed(content, ["P", "P", "P"]) == nil)
    #expect(renamed("/P << /MCID 1 >> BDC\nEMC", ["P"]) == nil)
  }
}
