import Maturity
import Testing
import Wording

@testable import Reports

@Suite struct HTMLStyleTests {
  private func style(_ profile: ReportProfile = .full, head: String = "DSI") -> String {
    HTMLStyle(
      Document(
        title: "T", runningHead: head, date: nil, language: .french, questionnaireLanguage: nil, profile: profile,
        opening: [], sections: [])
    ).text
  }

  @Test func `colours are named once, for light and for dark, and everything else uses the names`() {
    let lines = style().split(separator: "\n")
    let isDefinition = { (line: Substring) in
      line.contains(":root {") || line.contains("counter(page)") || line.contains("@top-left")
        || line.contains("@bottom-left")
    }
    #expect(
      lines.filter { $0.contains(/#[0-9a-f]{6}/) && !isDefinition($0) }.allSatisfy {
        $0.contains("background: #ffffff; padding")
      })
    let names = Set(style().matches(of: /var\((--[a-z0-9-]+)\)/).map { String($0.output.1) })
    for definition in lines.filter({ $0.contains(":root {") }) {
      #expect(names.filter { !definition.contains("\($0):") } == [])
    }
  }

  @Test func `a report of several pages has its head on each and numbers them, a synthesis is one`() {
    #expect(style().contains("@top-left { content: \"DSI\";"))
    #expect(style().contains("@bottom-left { content: \"Rapport établi avec Palier\\2c  à partir"))
    #expect(style().contains("content: counter(page) \" / \" counter(pages);"))
    #expect(!style(.synthesis).contains("@top-left"))
  }

  /// Up to 4200 × (8 ÷ size)² characters, the title counted three times; a logo takes the room of 350 at any size.
  @Test(arguments: [
    (4197, false, "8pt"), (4198, false, "7.5pt"), (3847, true, "8pt"), (3848, true, "7.5pt"), (4775, false, "7.5pt"),
    (4776, false, "7pt"), (5482, false, "7pt"), (5483, false, "6.6pt"), (90_000, true, "6.6pt"),
  ])
  func `the more a synthesis says, the smaller its type on paper`(length: Int, hasLogo: Bool, type: String) {
    let document = Document(
      title: "T", runningHead: "", date: nil, language: .french, questionnaireLanguage: nil, profile: .synthesis,
      opening: [.paragraph(RichText(String(repeating: "x", count: length)))], sections: [])
    #expect(HTMLStyle(document, hasLogo: hasLogo).text.contains("html { font-size: \(type); }"))
  }

  @Test(arguments: [(250, "1.75rem"), (251, "1.25rem")])
  func `so does its title`(length: Int, type: String) {
    let document = Document(
      title: RichText(String(repeating: "x", count: length)), runningHead: "", date: nil, language: .french,
      questionnaireLanguage: nil, profile: .synthesis, opening: [], sections: [])
    #expect(HTMLStyle(document).text.contains("h1 { font-size: \(type); }"))
  }

  @Test(arguments: [
    ("DSI Exemple", #""DSI Exemple""#), ("Équipe · 3", #""Équipe · 3""#), (#"a"b\c"#, #""a\22 b\5c c""#),
    ("</style>", #""\3c \2f style\3e ""#), ("a;}b", #""a\3b \7d b""#), ("a\u{0}", "\"a\u{FFFD}\""),
    ("a\nb", #""a b""#),
  ])
  func `a text becomes a string of CSS and nothing else`(text: String, string: String) {
    #expect(HTMLStyle.string(text) == string)
  }

  @Test func `a long head is cut`() {
    #expect(style(head: String(repeating: "x", count: 100_000)).utf8.count < 20_000)
  }
}
