import Maturity
import Scoring
import Storage
import Testing
import Wording

/// Over the shipped matrix: five of eight axes at a level, three of five criteria in an axis, every effort 1.
@Suite struct PathWordingTests {
  private func words(
    _ language: Language, _ states: [Criterion.ID: AnswerState]
  ) throws -> (goal: String, open: String?) {
    let questionnaire = try QuestionnaireCatalogue.shipped("squads-cloud")
    let sheet = AnswerSheet(states: states)
    let path = ShortestPath(of: sheet, with: questionnaire)
    let explanation = Explanation(Scorecard(of: sheet, with: questionnaire), of: questionnaire, in: language)
    return (explanation.path(path), path.flatMap(explanation.toClarify))
  }

  /// Axes 1 to 4 at rank 2, the others at rank 1, but for what is given: level 2, one axis short of level 3.
  private func almost(_ states: [Criterion.ID: AnswerState]) throws -> [Criterion.ID: AnswerState] {
    let axes = try QuestionnaireCatalogue.shipped("squads-cloud").axes
    let all = axes.enumerated().flatMap { index, axis in
      axis.criteria.map { ($0.id, AnswerState.answered(index < 4 ? 2 : 1)) }
    }
    return Dictionary(uniqueKeysWithValues: all).merging(states) { $1 }
  }

  @Test func `one criterion is enough`() throws {
    // Axis 5 has two of five there; the first of the others is raised.
    let states = try almost(["5.1": .answered(2), "5.2": .answered(2)])
    let french = try words(.french, states)
    #expect(
      french.goal == "Chemin le plus court vers le niveau\u{A0}3\u{A0}: relever un seul critère (effort\u{A0}1).")
    #expect(french.open == nil)
    #expect(
      try words(.english, states).goal == "Shortest path to level\u{A0}3: raise one criterion (effort\u{A0}1).")
  }

  @Test func `several criteria are counted, and the effort is that of the ranks`() throws {
    // Axis 5 is two behind. All of it to rank 2: 5.3 by two ranks, 5.4 and 5.5 by one, for 4, with three criteria; axis
    // 5 to rank 1 and another to rank 2 would cost as much with four.
    let low = ["5.3", "5.4", "5.5"].map { (Criterion.ID($0), AnswerState.answered(0)) }
    var states = try almost(["5.1": .answered(2), "5.2": .answered(2)])
    states.merge(low) { $1 }
    #expect(
      try words(.french, states).goal
        == "Chemin le plus court vers le niveau\u{A0}3\u{A0}: relever 3\u{A0}critères (effort\u{A0}4).")
    #expect(
      try words(.english, states).goal == "Shortest path to level\u{A0}3: raise 3\u{A0}criteria (effort\u{A0}4).")
  }

  @Test func `what is open is to be clarified first`() throws {
    let states = try almost(["8.4": .unknown, "8.5": .unanswered, "5.1": .answered(2), "5.2": .answered(2)])
    #expect(
      try words(.french, states).open
        == "À clarifier d’abord, car une réponse peut changer ce chemin\u{A0}: 8.4 et 8.5.")
    #expect(
      try words(.english, states).open == "To clarify first, as an answer may change this path: 8.4 and 8.5.")
  }

  @Test func `at the top and without a level it says that there is none`() throws {
    let criteria = try QuestionnaireCatalogue.shipped("squads-cloud").criteria
    let top = Dictionary(uniqueKeysWithValues: criteria.map { ($0.id, AnswerState.answered(4)) })
    #expect(
      try words(.french, top).goal
        == "Le niveau\u{A0}5 est le plus haut\u{A0}: il ne reste pas de chemin à faire.")
    #expect(try words(.english, top).goal == "Level\u{A0}5 is the highest: there is no path left to go.")
    #expect(
      try words(.french, [:]).goal == "Pas encore de niveau, donc pas de chemin\u{A0}: répondez d’abord à un critère.")
    #expect(try words(.english, [:]).goal == "No level yet, and so no path: answer a criterion first.")
  }
}
