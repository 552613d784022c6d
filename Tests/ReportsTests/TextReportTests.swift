import Canvas
import Maturity
import Scoring
import Storage
import Testing

@testable import Reports

@Suite struct TextReportTests {
  @Test func `the result in French`() throws {
    #expect(try TextReport(Sample.filled.material()).text.withVisibleSpaces == frenchText)
  }

  @Test func `the result in English`() throws {
    #expect(try TextReport(Sample.filled.material(in: .english)).text.withVisibleSpaces == englishText)
  }

  @Test func `nothing answered is said, not scored`() throws {
    #expect(try TextReport(Sample(states: [:]).material()).text.withVisibleSpaces == emptyText)
  }

  @Test func `columns line up under wide characters and accents`() throws {
    var sample = Sample()
    sample.title = "評価"
    let lines = try TextReport(sample.material()).text.split(separator: "\n")
    let rows = lines.filter { $0.contains("█") }
    #expect(Set(rows.map { $0.prefix { $0 != "█" }.displayWidth }).count == 1)
  }

  @Test func `text from a file cannot steer the terminal nor start a line`() throws {
    var sample = Sample()
    sample.subject = Subject(organisation: "DSI\u{1B}[2J\nNiveau 5", product: "a\u{202E}b")
    let text = try TextReport(sample.material()).text
    #expect(text.contains("DSI\u{FFFD}[2J Niveau 5\u{A0}· a\u{FFFD}b\n"))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test func `axes go by their short names where their names leave no room`() throws {
    let questionnaire = try QuestionnaireCatalogue.shipped("squads-cloud")
    let assessment = Assessment(id: "a", questionnaire: questionnaire.reference)
    let material = ReportMaterial(
      assessment: assessment, questionnaire: questionnaire,
      scorecard: Scorecard(of: assessment.sheet, with: questionnaire), language: .french)
    let text = TextReport(material).text
    #expect(text.contains("  1 Stratégie    ░░░░░░░░░░  niveau –  indice –  réponses 0/5\n"))
    #expect(text.contains("  8 Compétences  ░░"))
  }

  @Test func `no line is wider than 80 columns, with every shipped questionnaire`() throws {
    for id in QuestionnaireCatalogue.shipped {
      let questionnaire = try QuestionnaireCatalogue.shipped(id)
      var assessment = Assessment(id: "a", questionnaire: questionnaire.reference)
      assessment.subject.organisation = String(repeating: "Direction ", count: 30)
      // Every other criterion answered, so that every bound is wide.
      for (position, criterion) in questionnaire.criteria.enumerated() where position.isMultiple(of: 2) {
        assessment[criterion.id] = Answer(state: .answered(Rank(position % 3)))
      }
      let scorecard = Scorecard(of: assessment.sheet, with: questionnaire)
      for language in Language.allCases {
        let material = ReportMaterial(
          assessment: assessment, questionnaire: questionnaire, scorecard: scorecard, language: language)
        let lines = TextReport(material).text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.displayWidth <= 80 })
      }
    }
  }
}
