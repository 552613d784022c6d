import Canvas
import Maturity
import Reports
import Testing

@Suite struct QuestionnaireTextTests {
  private func lines(_ sample: Sample, of part: QuestionnaireText.Part) throws -> [String] {
    let questionnaire = try sample.material().questionnaire
    return QuestionnaireText(questionnaire, in: .french).text(of: part).split(separator: "\n").map(String.init)
  }

  @Test func `a level is its number, its name and its definition`() throws {
    #expect(try lines(Sample(), of: .whole).contains("3 Usage\u{A0}: Tout nouveau projet le fait."))
  }

  @Test(arguments: [QuestionnaireText.Part.whole, .axis("a"), .criterion("a1")])
  func `no line is wider than 80 columns, however long the names are`(part: QuestionnaireText.Part) throws {
    var sample = Sample()
    sample.firstLevelName = Array(repeating: "Commencement", count: 15).joined(separator: " ")
    #expect(try lines(sample, of: part).allSatisfy { $0.displayWidth <= 80 })
  }

  @Test func `a part that the questionnaire does not have is said to be missing`() throws {
    #expect(try lines(Sample(), of: .hosting) == ["Ce questionnaire n’en dit rien."])
  }

  @Test func `a part is named by an identifier or a word`() throws {
    let text = QuestionnaireText(try Sample().material().questionnaire, in: .french)
    #expect(text.part(named: "a") == .axis("a"))
    #expect(text.part(named: "a1") == .criterion("a1"))
    #expect(text.part(named: "hosting") == .hosting)
    #expect(text.part(named: "levels") == nil)
    #expect(QuestionnaireText.partNames.allSatisfy { text.part(named: $0) != nil })
  }
}
