import Maturity
import Testing
import Wording

@Suite struct ReportFormatTests {
  @Test(arguments: [
    (ReportFormat.html, ReportProfile.full, "a.html", "a.html"),
    (.markdown, .full, "a.md", "a.md"),
    (.html, .synthesis, "a-synthese.html", "a-summary.html"),
    (.markdown, .facilitator, "a-animation.md", "a-facilitator.md"),
    (.csv, .synthesis, "a.csv", "a.csv"),
    (.xlsx, .facilitator, "a-animation.xlsx", "a-facilitator.xlsx"),
    (.json, .full, "a-export.json", "a-export.json"),
  ])
  func `a file says its profile where the profile matters`(
    format: ReportFormat, profile: ReportProfile, french: String, english: String
  ) {
    #expect(format.path("a", profile, in: .french) == french)
    #expect(format.path("a", profile, in: .english) == english)
  }

  @Test(arguments: Language.allCases)
  func `every format and every profile says what it is for`(language: Language) {
    let purposes =
      ReportFormat.allCases.map { $0.purpose(in: language) } + ReportProfile.allCases.map { $0.purpose(in: language) }
    #expect(Set(purposes).count == purposes.count)
    #expect(!purposes.contains(""))
  }
}
