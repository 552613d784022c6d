import Testing

@testable import PDF
@testable import Reports

@Suite struct ComposerTests {
  @Test func `a heading stays with two lines, and a paragraph with the list that it leads to`() throws {
    let blocks: [Block] = [
      .paragraph("Avant."), .paragraph("Encore."), .paragraph("Objectifs"), .bullets(["a", "b"]), .paragraph("Fin."),
    ]
    let composer = try Composer(
      .made(blocks), logo: nil, look: Look(scale: 1, isCompact: true), paper: Paper(libraries: ""))
    // The title, the heading, two paragraphs, the one that leads to the list, its two items, the last paragraph.
    #expect(composer.strips.map(\.isKeptWithNext) == [false, true, true, false, true, true, false, false])
  }

  @Test func `a paragraph's first line stays with its second, and its last with the one before`() throws {
    let text = Array(repeating: "mot", count: 90).joined(separator: " ")
    let paper = try Paper(libraries: "")
    let composer = try Composer(
      .made([.paragraph(RichText(text))]), logo: nil, look: Look(scale: 1, isCompact: true), paper: paper)
    let lines = composer.strips.dropFirst(2).map(\.isKeptWithNext)
    #expect(lines.count > 4)
    #expect(lines.first == true)
    #expect(lines.suffix(2) == [true, false])
    #expect(!lines.dropFirst().dropLast(2).contains(true))
  }
}
