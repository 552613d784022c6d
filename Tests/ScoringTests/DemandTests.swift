import Maturity
import Testing

@testable import Scoring

/// The demand of SCORING.md §6: points for the questions that a team says it is asking itself.
@Suite struct DemandTests {
  struct Case: CustomTestStringConvertible {
    let why: String
    var points = 5
    var maximum = 15
    let asked: Set<DemandQuestion.ID>
    /// Strategy, coaching, training.
    let demand: [Int]

    var testDescription: String { why }
  }

  static let cases: [Case] = [
    Case(why: "nothing asked", asked: [], demand: [0, 0, 0]),
    Case(why: "five points each", asked: ["coaching-q1", "coaching-q3", "training-q4"], demand: [0, 10, 5]),
    Case(why: "three reach the maximum", asked: ["strategy-q1", "strategy-q2", "strategy-q3"], demand: [15, 0, 0]),
    Case(
      why: "a fourth adds nothing", asked: ["strategy-q1", "strategy-q2", "strategy-q3", "strategy-q4"],
      demand: [15, 0, 0]),
    Case(why: "a question that does not exist adds nothing", asked: ["coaching-q9", "else"], demand: [0, 0, 0]),
    Case(
      why: "a maximum between two steps", maximum: 12, asked: ["coaching-q1", "coaching-q2", "coaching-q3"],
      demand: [0, 12, 0]),
    Case(why: "points are the questionnaire's", points: 7, asked: ["training-q1", "training-q2"], demand: [0, 0, 14]),
    Case(why: "no points at all", points: 0, maximum: 0, asked: ["training-q1"], demand: [0, 0, 0]),
  ]

  @Test(arguments: cases) func `each question asked adds its points up to a maximum`(_ item: Case) throws {
    let sketch = Sketch(demandPoints: item.points, demandMaximum: item.maximum, axes: [Row("2").axis])
    let sheet = AnswerSheet(states: ["c1": 1], demand: item.asked)
    let scorecard = try Scorecard(of: sheet, with: sketch)
    #expect(scorecard.needs.map(\.demand) == item.demand)
    // c1 is strategy's: need 1/2, 50 points; the others have no need and their demand alone.
    #expect(scorecard.needs.map(\.priority) == zip(item.demand, [50, 0, 0]).map { Fraction($0 + $1, 1) })
  }
}
