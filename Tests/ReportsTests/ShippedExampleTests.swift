import Maturity
import Scoring
import Storage
import Testing

/// The example that ships beside the questionnaire is what a newcomer opens first.
@Suite struct ShippedExampleTests {
  private func example() throws -> (bytes: [UInt8], document: AssessmentDocument, questionnaire: Questionnaire) {
    let text = try #require(Shipped.content(of: "squads-cloud/example.json"))
    let bytes = Array(text.utf8)
    return (bytes, try AssessmentCodec.decode(bytes), try QuestionnaireCatalogue.shipped("squads-cloud"))
  }

  @Test func `it is of today's questionnaire and speaks of every criterion`() throws {
    let (_, document, questionnaire) = try example()
    #expect(document.assessment.questionnaire == questionnaire.reference)
    #expect(Set(document.assessment.answers.keys) == Set(questionnaire.criteria.map(\.id)))
    #expect(document.problems(above: questionnaire.scale.top, criteria: Set(questionnaire.criteria.map(\.id))) == [])
  }

  @Test func `it is written as the program writes`() throws {
    let (bytes, document, _) = try example()
    #expect(AssessmentCodec.bytes(document) == bytes)
  }

  @Test func `it shows a level that holds, one axis that lags, and two kinds of support`() throws {
    let (_, document, questionnaire) = try example()
    let card = Scorecard(of: document.assessment.sheet, with: questionnaire)
    #expect(card.level.value == 1)
    #expect(card.nextLevel?.laggards == ["6"])
    #expect(!card.isProvisional)
    #expect(
      card.recommendation.outcome == .support(principal: "coaching", complementary: "training", isCombined: false))
  }
}
