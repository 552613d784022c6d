import Maturity
import Scoring
import Testing
import Wording

/// Votes in words for a document, on three levels.
@Suite struct HandsWordingTests {
  private func explanation(_ language: Language) throws -> Explanation {
    let questionnaire = try TwoKinds.questionnaire()
    return Explanation(Scorecard(of: AnswerSheet(), with: questionnaire), of: questionnaire, in: language)
  }

  private func hands(_ votes: [Vote]) throws -> Hands {
    try #require(Tally(of: votes, on: TwoKinds.questionnaire().scale)).all
  }

  @Test(arguments: [
    ([Vote(.rank(0))], "1 voix au niveau 1", "1 vote for level 1"),
    (
      [Vote(.rank(1), count: 3), Vote(.rank(2))], "3 voix au niveau 2 et 1 au niveau 3",
      "3 votes for level 2 and 1 for level 3"
    ),
    (
      [Vote(.rank(0)), Vote(.rank(2), count: 2), Vote(.unknown)],
      "1 voix au niveau 1, 2 au niveau 3 et 1 « ne sait pas »", "1 vote for level 1, 2 for level 3 and 1 “don’t know”"
    ),
    ([Vote(.unknown, count: 2)], "2 « ne sait pas »", "2 “don’t know”"),
  ])
  func `hands are counted by level`(votes: [Vote], french: String, english: String) throws {
    #expect(try explanation(.french).hands(hands(votes)).plainSpaces == french)
    #expect(try explanation(.english).hands(hands(votes)).plainSpaces == english)
  }

  @Test(arguments: [
    (
      [Vote(.rank(0)), Vote(.rank(1))], "1 voix au-dessous du niveau retenu.",
      "1 vote below the level settled on."
    ),
    (
      [Vote(.rank(0), count: 2), Vote(.rank(2), count: 3), Vote(.rank(1))],
      "2 voix au-dessous et 3 voix au-dessus du niveau retenu.",
      "2 votes below and 3 votes above the level settled on."
    ),
  ])
  func `who voted otherwise is counted`(votes: [Vote], french: String, english: String) throws {
    #expect(try explanation(.french).dissent(hands(votes), from: 1)?.plainSpaces == french)
    #expect(try explanation(.english).dissent(hands(votes), from: 1)?.plainSpaces == english)
  }

  @Test func `votes for the level settled on, and unknown ones, are no dissent`() throws {
    #expect(try explanation(.french).dissent(hands([Vote(.rank(1), count: 2), Vote(.unknown)]), from: 1) == nil)
  }
}

extension String {
  /// With plain spaces in place of those that do not break.
  fileprivate var plainSpaces: String { replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
}
