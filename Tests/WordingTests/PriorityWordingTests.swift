import Maturity
import Scoring
import Testing
import Wording

@Suite struct PriorityWordingTests {
  private func priorities(
    _ ranks: [Int], asking questions: Set<DemandQuestion.ID> = [], _ language: Language
  ) throws -> String? {
    let questionnaire = try TwoKinds.questionnaire()
    let states = zip(questionnaire.criteria, ranks).map { ($0.id, AnswerState.answered(Rank($1))) }
    let sheet = AnswerSheet(states: Dictionary(uniqueKeysWithValues: states), demand: questions)
    return Explanation(Scorecard(of: sheet, with: questionnaire), of: questionnaire, in: language).priorities?.text
  }

  @Test func `kinds are ranked with their points`() throws {
    // One of two and one of three are missing; a question adds five points.
    #expect(
      try priorities([0, 1, 0, 1, 1], .french)
        == "Priorité la plus haute\u{A0}: Stratégie, 50\u{A0}points, puis Coaching\u{A0}(33,3).")
    #expect(
      try priorities([1, 1, 0, 0, 1], asking: ["coaching-q"], .english)
        == "Highest priority: Coaching, 71.7\u{A0}points, then Stratégie\u{A0}(0).")
  }

  @Test func `nothing calls for any kind at the target`() throws {
    #expect(try priorities([1, 1, 1, 1, 1], .french) == nil)
  }
}
