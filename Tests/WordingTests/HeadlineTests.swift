import Maturity
import Scoring
import Testing
import Wording

@Suite struct HeadlineTests {
  private func explanation(_ states: [Criterion.ID: AnswerState], _ language: Language) throws -> Explanation {
    let questionnaire = try TwoKinds.questionnaire()
    return Explanation(
      Scorecard(of: AnswerSheet(states: states), with: questionnaire), of: questionnaire, in: language)
  }

  private let all: [Criterion.ID: AnswerState] = [
    "1.1": .answered(1), "1.2": .answered(1), "2.1": .answered(1), "2.2": .answered(1), "2.3": .answered(1),
  ]

  @Test func `a level that nothing can move stands alone`() throws {
    #expect(try explanation(all, .french).headline.text == "Niveau\u{A0}2, Niveau2.")
    #expect(try explanation(all, .english).headline.text == "Level\u{A0}2, Niveau2.")
  }

  @Test func `where open answers can move it, it says how far`() throws {
    // 1.2 at the first level leaves axis 1 there, and half the axes are not 3/5; at the last it changes nothing.
    let open = all.merging(["1.2": .unknown]) { $1 }
    #expect(
      try explanation(open, .french).headline.text
        == "Niveau\u{A0}2, Niveau2 (de\u{A0}1 à\u{A0}2 selon les réponses ouvertes).")
    // Two answers of five.
    let few = open.merging(["2.2": .unanswered, "2.3": .unanswered]) { $1 }
    #expect(
      try explanation(few, .french).headline.text
        == "Niveau\u{A0}2 provisoire, Niveau2 (de\u{A0}1 à\u{A0}2 selon les réponses ouvertes).")
    #expect(
      try explanation(few, .english).headline.text
        == "Provisional level\u{A0}2, Niveau2 (1 to\u{A0}2 depending on open answers).")
  }

  @Test func `without an answer there is no level`() throws {
    #expect(try explanation([:], .french).headline.text == "Aucun niveau encore\u{A0}: aucune réponse.")
  }

  @Test func `answers are counted in the right number`() throws {
    #expect(
      try explanation(all, .french).answered == "Réponses\u{A0}: 5\u{A0}sur\u{A0}5 critères applicables (100\u{A0}%).")
    let none = all.mapValues { _ in AnswerState.notApplicable(reason: "hors périmètre") }
    #expect(try explanation(none, .french).answered == "Aucun critère applicable.")
    let one = none.merging(["1.1": .answered(0)]) { $1 }
    #expect(try explanation(one, .english).answered == "Answered: 1\u{A0}of\u{A0}1 applicable criterion (100%).")
  }
}
