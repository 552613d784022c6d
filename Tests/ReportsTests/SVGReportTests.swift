import Maturity
import Testing
import Wording

@testable import Reports

@Suite struct SVGReportTests {
  @Test(arguments: Language.allCases)
  func `the profile alone, a file that any page can show`(language: Language) throws {
    let sample = Sample.whole
    let document = try sample.material(in: language, .full, since: sample.aYearBefore).document
    let report = try #require(SVGReport(document))
    GoldenReport.check(report.text, "profile-\(language.rawValue).svg")
    #expect(report.bytes == Array(report.text.utf8))
  }

  @Test func `a document without a profile has none`() {
    #expect(SVGReport(.sketch([.paragraph("rien")])) == nil)
  }

  @Test func `names and levels from files stay text`() throws {
    let hostile = "</text><script>alert(1)</script>&\" onload='x\u{202E}\u{0}"
    let report = try #require(SVGReport(.sketch([.figure(.profile(named: hostile))])))
    #expect(!report.text.contains("<script"))
    #expect(!report.text.contains("onload='"))
    #expect(!report.text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{0}" })
  }

  @Test(arguments: [
    (0, "0"), (12, "12"), (12.5, "12.5"), (12.05, "12.05"), (12.345, "12.35"), (0.999, "1"), (-0.25, "-0.25"),
    (-3, "-3"), (480, "480"),
  ])
  func `numbers have a point and two decimals at most, wherever they are written`(value: Double, text: String) {
    #expect(SVGDrawing.number(value) == text)
  }
}

extension Document {
  /// One section of blocks.
  static func sketch(
    _ blocks: [Block], profile: ReportProfile = .full, in language: Language = .french,
    questionnaire: LanguageTag? = nil
  ) -> Document {
    Document(
      title: "Titre", runningHead: "", date: nil, language: language, questionnaireLanguage: questionnaire,
      profile: profile, opening: [], sections: [Section("partie", "Partie", blocks)])
  }
}

extension Figure {
  /// A profile of one axis and two levels, all called the same.
  static func profile(named name: String) -> Figure {
    let levels = ["1", "2"].map { Figure.Level(number: $0, name: name) }
    let bar = Figure.Profile.Bar(
      name: name, level: 1, index: Fraction(1, 2), low: nil, high: nil, target: nil, earlier: nil)
    return Figure(
      anchor: "profil", title: name, alternative: name, content: .profile(.init(levels: levels, bars: [bar])),
      table: Table(name, [.init(name), .init(name)], [[.init(name), .init(name)]]))
  }
}
