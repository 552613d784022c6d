import Maturity
import Testing

@testable import Scoring

/// The worked example of SCORING.md, every number of it that is scored here.
@Suite struct WorkedExampleTests {
  private let scorecard: Scorecard
  private let path: ShortestPath?

  init() throws {
    let gate = GateSketch(share: DraftFraction(3, 4), maxLag: 1)
    let sketch = Sketch(
      criteriaGate: gate, axesGate: gate, minCoverage: DraftFraction(3, 4), target: 2,
      axes: [
        AxisSketch(id: "a", criteria: ["a1", "a2", "a3", "a4"].map { CriterionSketch(id: $0, primary: "strategy") }),
        AxisSketch(
          id: "b", weight: 2,
          criteria: [
            CriterionSketch(id: "b1", weight: 2, primary: "coaching", secondary: ["training"]),
            CriterionSketch(id: "b2", primary: "coaching"),
            CriterionSketch(id: "b3", primary: "coaching"),
          ]),
      ])
    let sheet = AnswerSheet(states: ["a1": 2, "a2": 2, "a3": 1, "a4": 0, "b1": 3, "b2": 1, "b3": .unknown])
    scorecard = try Scorecard(of: sheet, with: sketch)
    path = ShortestPath(of: sheet, with: try sketch.questionnaire())
  }

  @Test func `the indexes of the axes are 31 and 58`() {
    #expect(scorecard.axes.map(\.index.value) == [Fraction(5, 16), Fraction(7, 12)])
    #expect(scorecard.axes.map(\.index.value?.percent) == [31, 58])
  }

  @Test func `an open criterion moves the bounds of its axis alone`() {
    #expect(scorecard.axes[0].index == .exactly(Fraction(5, 16)))
    // (2·3 + 1 + 0) / 16 and (2·3 + 1 + 4) / 16.
    #expect(scorecard.axes[1].index.low == Fraction(7, 16))
    #expect(scorecard.axes[1].index.high == Fraction(11, 16))
  }

  @Test func `the overall index is 71 out of 144`() {
    #expect(scorecard.index.value == Fraction(71, 144))
    #expect(scorecard.index.value?.percent == 49)
    // (5/16 + 2·7/16) / 3 and (5/16 + 2·11/16) / 3.
    #expect(scorecard.index.low == Fraction(19, 48))
    #expect(scorecard.index.high == Fraction(27, 48))
  }

  @Test func `A is at rank 1, B at rank 1 that could become 2, the whole at rank 1`() {
    #expect(scorecard.axes[0].level == .exactly(1))
    #expect(scorecard.axes[1].level == Estimate(1, from: 1, to: 2))
    // Even with B at 2, two thirds of the weight are short of three quarters.
    #expect(scorecard.level == .exactly(1))
  }

  @Test func `each next level says what it lacks`() {
    #expect(
      scorecard.axes[0].nextLevel
        == NextLevel(
          rank: 2, shareReached: Fraction(2, 4), shareRequired: Fraction(3, 4), laggards: ["a4"], essentialsBelow: []))
    #expect(
      scorecard.axes[1].nextLevel
        == NextLevel(
          rank: 2, shareReached: Fraction(2, 3), shareRequired: Fraction(3, 4), laggards: [], essentialsBelow: []))
    #expect(
      scorecard.nextLevel
        == NextLevel(
          rank: 2, shareReached: .zero, shareRequired: Fraction(3, 4), laggards: [], essentialsBelow: []))
  }

  @Test func `six of seven are answered, enough for the level to stand`() {
    #expect(scorecard.coverage == Coverage(answered: 6, unknown: 1, unanswered: 0, notApplicable: 0))
    #expect(scorecard.coverage.share == Fraction(6, 7))
    #expect(!scorecard.isProvisional)
  }

  @Test func `the needs are three eighths, a sixth and nothing`() {
    #expect(scorecard.needs.map(\.kind) == ["strategy", "coaching", "training"])
    #expect(scorecard.needs.map(\.need.value) == [Fraction(3, 8), Fraction(1, 6), .zero])
    #expect(scorecard.needs.map(\.priority) == [Fraction(75, 2), Fraction(50, 3), .zero])
    #expect(scorecard.needs.map(\.demand) == [0, 0, 0])
  }

  @Test func `each need names what makes it`() {
    #expect(
      scorecard.needs[0].drivers == [
        SupportNeed.Driver(criterion: "a4", part: 4, share: Fraction(2, 3)),
        SupportNeed.Driver(criterion: "a3", part: 2, share: Fraction(1, 3)),
      ])
    #expect(scorecard.needs[1].drivers == [SupportNeed.Driver(criterion: "b2", part: 4, share: Fraction(1, 1))])
    #expect(scorecard.needs[2].drivers.isEmpty)
  }

  @Test func `strategy is the principal support, with no complementary one`() {
    #expect(
      scorecard.recommendation
        == Recommendation(
          outcome: .support(principal: "strategy", complementary: nil, isCombined: false),
          ranking: ["strategy", "coaching", "training"], sequence: ["strategy"], sequenceRule: nil))
  }

  @Test func `the path to the next level costs 3`() {
    #expect(path?.rank == 2)
    #expect(path?.cost == 3)
    // In A, a4 to 2 costs the 2 that a3 to 2 and a4 to 1 would, and touches one criterion rather than two (§5).
    #expect(
      path?.steps == [
        ShortestPath.Step(criterion: "a4", from: 0, to: 2, cost: 2),
        ShortestPath.Step(criterion: "b2", from: 1, to: 2, cost: 1),
      ])
    #expect(path?.toClarify == ["b3"])
  }
}
