import Maturity
import Testing

@testable import Scoring

/// SCORING.md §7, “what comes first”, with the questionnaire of ``RecommendationTests``.
@Suite struct SequenceTests {
  struct Case: CustomTestStringConvertible {
    let why: String
    let rules: [SequenceSketch]
    let states: [AnswerState]
    let sequence: [SupportKind.ID]
    /// The rule that decided, by its position.
    let decided: Int?

    var testDescription: String { why }
  }

  private static func rule(_ first: String, _ whenAny: [String], atOrBelow rank: Int) -> SequenceSketch {
    SequenceSketch(first: first, whenAny: whenAny.map { "on-\($0)" }, atOrBelow: rank)
  }

  static let cases: [Case] = [
    // At 1, 2 and 3 the principal is strategy (75) and the complement coaching (50).
    Case(
      why: "no rule applies", rules: [rule("training", ["strategy"], atOrBelow: 0)], states: [1, 2, 3],
      sequence: ["strategy", "coaching"], decided: nil),
    Case(
      why: "the complement goes ahead", rules: [rule("coaching", ["strategy"], atOrBelow: 1)], states: [1, 2, 3],
      sequence: ["coaching", "strategy"], decided: 0),
    Case(
      why: "a kind that was not recommended is put ahead", rules: [rule("training", ["strategy"], atOrBelow: 1)],
      states: [1, 2, 3], sequence: ["training", "strategy", "coaching"], decided: 0),
    Case(
      why: "the principal stays, with its reason", rules: [rule("strategy", ["strategy"], atOrBelow: 4)],
      states: [1, 2, 3], sequence: ["strategy", "coaching"], decided: 0),
    Case(
      why: "any of its criteria is enough", rules: [rule("training", ["training", "coaching"], atOrBelow: 2)],
      states: [1, 2, 3], sequence: ["training", "strategy", "coaching"], decided: 0),
    Case(
      why: "the first that applies, in the questionnaire's order",
      rules: [
        rule("training", ["coaching"], atOrBelow: 1), rule("coaching", ["training"], atOrBelow: 3),
        rule("training", ["strategy"], atOrBelow: 1),
      ],
      states: [1, 2, 3], sequence: ["coaching", "strategy"], decided: 1),
    Case(
      why: "with no complement", rules: [rule("coaching", ["strategy"], atOrBelow: 1)], states: [1, 4, 4],
      sequence: ["coaching", "strategy"], decided: 0),
    Case(
      why: "not for an autonomous team", rules: [rule("coaching", ["strategy"], atOrBelow: 4)], states: [4, 4, 4],
      sequence: [], decided: nil),
    Case(
      why: "not on an insufficient diagnosis", rules: [rule("coaching", ["strategy"], atOrBelow: 4)],
      states: [0, 0, .unknown], sequence: [], decided: nil),
  ]

  @Test(arguments: cases) func `the first rule that applies puts its kind ahead`(_ item: Case) throws {
    let sketch = RecommendationTests.sketch { $0.sequence = item.rules }
    let recommendation = try Scorecard(of: RecommendationTests.sheet(item.states), with: sketch).recommendation
    #expect(recommendation.sequence == item.sequence)
    #expect(try recommendation.sequenceRule == item.decided.map { try sketch.questionnaire().rules.sequence[$0] })
  }

  @Test(
    arguments: [.unknown, .unanswered, .notApplicable(reason: "No."), .answered(-1), .answered(5)] as [AnswerState])
  func `only an answer on the scale makes a rule apply`(_ state: AnswerState) throws {
    let sketch = RecommendationTests.sketch {
      $0.minCoverage = DraftFraction(1, 3)
      $0.sequence = [SequenceSketch(first: "training", whenAny: ["on-training"], atOrBelow: 4)]
    }
    let recommendation = try Scorecard(of: RecommendationTests.sheet([1, 2, state]), with: sketch).recommendation
    #expect(recommendation.sequence == ["strategy", "coaching"])
    #expect(recommendation.sequenceRule == nil)
  }

  @Test func `scores do not move with the sequence`() throws {
    let sheet = RecommendationTests.sheet([1, 2, 3])
    let ruled = RecommendationTests.sketch {
      $0.sequence = [SequenceSketch(first: "training", whenAny: ["on-strategy"], atOrBelow: 1)]
    }
    let with = try Scorecard(of: sheet, with: ruled)
    let without = try Scorecard(of: sheet, with: RecommendationTests.sketch())
    #expect(with.needs == without.needs)
    #expect(with.recommendation.ranking == without.recommendation.ranking)
    #expect(with.recommendation.outcome == without.recommendation.outcome)
  }
}
