import Maturity
import Testing

@testable import Scoring

/// Readings across axes, with the index of SCORING.md §2 and the importance of §6.
@Suite struct ThemeScoreTests {
  /// Axis x weighs 1 and y 2; x2 and y2 weigh 3: ω is 1, 3, 2 and 6. L = 5, target 2.
  private static let sketch = Sketch(
    target: 2,
    axes: [
      AxisSketch(id: "x", criteria: [CriterionSketch(id: "x1"), CriterionSketch(id: "x2", weight: 3)]),
      AxisSketch(id: "y", weight: 2, criteria: [CriterionSketch(id: "y1"), CriterionSketch(id: "y2", weight: 3)]),
    ])

  private static func scores(
    steps: [[Criterion.ID]] = [], stakes: [[Criterion.ID]] = [], _ sheet: AnswerSheet
  ) throws -> ThemeScores {
    let themes = { (role: String, lists: [[Criterion.ID]]) in
      lists.enumerated().map { Theme("\(role)-\($0.offset + 1)", of: $0.element) }
    }
    let questionnaire = try sketch.questionnaire(steps: themes("step", steps), stakes: themes("stake", stakes))
    return ThemeScores(of: sheet, with: questionnaire)
  }

  struct Case: CustomTestStringConvertible {
    let why: String
    let states: [Criterion.ID: AnswerState]
    let coverage: Coverage
    let index: Estimate<Fraction>
    let lowest: Rank?
    let isAtTarget: Bool

    var testDescription: String { why }
  }

  /// On a theme of x1 (ω 1) and y2 (ω 6): 28 at most.
  static let cases = [
    Case(
      why: "one above, one below the target", states: ["x1": 3, "y2": 1],
      coverage: Coverage(answered: 2, unknown: 0, unanswered: 0, notApplicable: 0),
      index: .exactly(Fraction(3 + 6, 28)), lowest: 1, isAtTarget: false),
    Case(
      why: "both at the target at least", states: ["x1": 2, "y2": 4],
      coverage: Coverage(answered: 2, unknown: 0, unanswered: 0, notApplicable: 0),
      index: .exactly(Fraction(2 + 24, 28)), lowest: 2, isAtTarget: true),
    Case(
      why: "one unknown", states: ["x1": 2, "y2": .unknown],
      coverage: Coverage(answered: 1, unknown: 1, unanswered: 0, notApplicable: 0),
      index: Estimate(value: Fraction(2, 4), low: Fraction(2, 28), high: Fraction(26, 28)), lowest: 2,
      isAtTarget: false),
    Case(
      why: "one not applicable", states: ["x1": 2, "y2": .notApplicable(reason: "No.")],
      coverage: Coverage(answered: 1, unknown: 0, unanswered: 0, notApplicable: 1),
      index: .exactly(Fraction(2, 4)), lowest: 2, isAtTarget: true),
    Case(
      why: "nothing answered", states: ["x2": 4],
      coverage: Coverage(answered: 0, unknown: 0, unanswered: 2, notApplicable: 0),
      index: Estimate(value: nil, low: .zero, high: Fraction(1, 1)), lowest: nil, isAtTarget: false),
    Case(
      why: "nothing applicable",
      states: ["x1": .notApplicable(reason: "No."), "y2": .notApplicable(reason: "No.")],
      coverage: Coverage(answered: 0, unknown: 0, unanswered: 0, notApplicable: 2), index: .none, lowest: nil,
      isAtTarget: true),
  ]

  @Test(arguments: cases) func `a theme is scored over its own criteria, whatever their axes`(_ item: Case) throws {
    let expected = { (id: Theme.ID) in
      ThemeScore(
        theme: id, coverage: item.coverage, index: item.index, lowest: item.lowest, isAtTarget: item.isAtTarget)
    }
    let scores = try Self.scores(
      steps: [["x1", "y2"]], stakes: [["y2", "x1"]], AnswerSheet(states: item.states))
    #expect(scores.steps == [expected("step-1")])
    #expect(scores.stakes == [expected("stake-1")])
  }

  @Test func `the team stands at the first step that is not at its target`() throws {
    let steps: [[Criterion.ID]] = [["x1"], ["x2", "y1"], ["y2"]]
    let current = { (states: [Criterion.ID: AnswerState]) in
      try Self.scores(steps: steps, AnswerSheet(states: states)).currentStep?.theme
    }
    #expect(try current([:]) == "step-1")
    #expect(try current(["x1": 1, "x2": 4, "y1": 4, "y2": 4]) == "step-1")
    #expect(try current(["x1": 2, "x2": 2, "y1": 1, "y2": 4]) == "step-2")
    // Open is not there yet, not applicable asks for nothing.
    #expect(try current(["x1": 2, "x2": 2, "y1": .unknown, "y2": 4]) == "step-2")
    #expect(try current(["x1": 2, "x2": 2, "y1": .notApplicable(reason: "No."), "y2": 0]) == "step-3")
    #expect(try current(["x1": 2, "x2": 2, "y1": 3, "y2": 2]) == nil)
  }

  @Test func `each criterion is held against its own target`() throws {
    var sheet = AnswerSheet(states: ["x1": 2, "y2": 3], criterionTargets: ["x1": 3], axisTargets: ["y": 3])
    #expect(try Self.scores(steps: [["x1"], ["y2"]], sheet).steps.map(\.isAtTarget) == [false, true])
    sheet.criterionTargets["y2"] = 4
    #expect(try Self.scores(steps: [["x1"], ["y2"]], sheet).steps.map(\.isAtTarget) == [false, false])
  }

  @Test func `a questionnaire without themes has none`() throws {
    let scores = try Self.scores(AnswerSheet(states: ["x1": 0]))
    #expect(scores.steps.isEmpty && scores.stakes.isEmpty && scores.currentStep == nil)
  }
}
