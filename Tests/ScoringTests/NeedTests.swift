import Maturity
import Testing

@testable import Scoring

/// SCORING.md §6, on two criteria: s1 (w 1) moved by strategy and secondarily coaching, c1 (w 3) by coaching alone.
@Suite struct NeedTests {
  private static let sketch = Sketch(
    target: 2,
    axes: [
      AxisSketch(
        id: "x",
        criteria: [
          CriterionSketch(id: "s1", primary: "strategy", secondary: ["coaching"]),
          CriterionSketch(id: "c1", weight: 3, primary: "coaching"),
        ])
    ])

  /// s1 at rank 1 and c1 at rank 0, with whatever targets a case sets.
  struct TargetCase: CustomTestStringConvertible {
    let why: String
    var sheet = AnswerSheet(states: ["s1": 1, "c1": 0])
    let strategy: Fraction?
    let coaching: Fraction?

    var testDescription: String { why }

    init(
      _ why: String, criteria: [Criterion.ID: Rank] = [:], axis: Rank? = nil, assessment: Rank? = nil,
      strategy: Fraction?, coaching: Fraction?
    ) {
      self.why = why
      sheet.criterionTargets = criteria
      sheet.axisTargets = axis.map { ["x": $0] } ?? [:]
      sheet.target = assessment
      self.strategy = strategy
      self.coaching = coaching
    }
  }

  static let targets: [TargetCase] = [
    // strategy 2·1·1 / 2·1·2; coaching (1·1·1 + 2·3·2) / (1·1·2 + 2·3·2).
    TargetCase("the questionnaire's, 2", strategy: Fraction(2, 4), coaching: Fraction(13, 14)),
    // strategy 0 / 2·1·1; coaching (0 + 6·1) / (1·1 + 6·1).
    TargetCase("the assessment's, 1", assessment: 1, strategy: .zero, coaching: Fraction(6, 7)),
    // strategy 2·3 / 2·4; coaching (1·3 + 6·4) / (1·4 + 6·4).
    TargetCase("the axis's, 4", axis: 4, strategy: Fraction(3, 4), coaching: Fraction(27, 28)),
    TargetCase(
      "the axis's before the assessment's", axis: 4, assessment: 1, strategy: Fraction(3, 4), coaching: Fraction(27, 28)
    ),
    // s1 at 4: strategy 2·3 / 2·4. c1 at 3: coaching (1·3 + 6·3) / (1·4 + 6·3).
    TargetCase(
      "the criterion's before the axis's", criteria: ["s1": 4], axis: 3, assessment: 1, strategy: Fraction(3, 4),
      coaching: Fraction(21, 22)),
    // s1 leaves both kinds: nothing for strategy; coaching 6·2 / 6·2.
    TargetCase("nothing expected of s1", criteria: ["s1": 0], strategy: nil, coaching: Fraction(1, 1)),
    TargetCase("nothing expected at all", assessment: 0, strategy: nil, coaching: nil),
    TargetCase("above the scale is its top", assessment: 99, strategy: Fraction(3, 4), coaching: Fraction(27, 28)),
    TargetCase("below the scale is its bottom", assessment: -3, strategy: nil, coaching: nil),
    TargetCase(
      "a target for what the questionnaire lacks is nobody's", criteria: ["s9": 4], strategy: Fraction(2, 4),
      coaching: Fraction(13, 14)),
  ]

  @Test(arguments: targets) func `the nearest target given counts`(_ item: TargetCase) throws {
    let scorecard = try Scorecard(of: item.sheet, with: Self.sketch)
    #expect(scorecard.need("strategy")?.need == Estimate(value: item.strategy, low: item.strategy, high: item.strategy))
    #expect(scorecard.need("coaching")?.need == Estimate(value: item.coaching, low: item.coaching, high: item.coaching))
    #expect(scorecard.need("training")?.need == Estimate.none)
  }

  struct BoundsCase: CustomTestStringConvertible {
    let why: String
    let states: [Criterion.ID: AnswerState]
    let strategy: Estimate<Fraction>
    let coaching: Estimate<Fraction>

    var testDescription: String { why }
  }

  static let bounds: [BoundsCase] = [
    BoundsCase(
      // coaching: 1/2 of s1 alone; with c1 at the top (1 + 0) / 14, at the bottom (1 + 12) / 14.
      why: "c1 unknown", states: ["s1": 1, "c1": .unknown], strategy: .exactly(Fraction(1, 2)),
      coaching: Estimate(value: Fraction(1, 2), low: Fraction(1, 14), high: Fraction(13, 14))),
    BoundsCase(
      // coaching: 6·1 / 6·2 of c1 alone; with s1 at the top 6 / 14, at the bottom (2 + 6) / 14.
      why: "s1 unanswered", states: ["c1": 1],
      strategy: Estimate(value: nil, low: .zero, high: Fraction(1, 1)),
      coaching: Estimate(value: Fraction(1, 2), low: Fraction(6, 14), high: Fraction(8, 14))),
    BoundsCase(
      why: "nothing answered", states: [:],
      strategy: Estimate(value: nil, low: .zero, high: Fraction(1, 1)),
      coaching: Estimate(value: nil, low: .zero, high: Fraction(1, 1))),
    BoundsCase(
      why: "c1 not applicable", states: ["s1": 3, "c1": .notApplicable(reason: "No coaching here.")],
      strategy: .exactly(.zero), coaching: .exactly(.zero)),
    BoundsCase(
      why: "nothing applicable",
      states: ["s1": .notApplicable(reason: "No."), "c1": .notApplicable(reason: "No.")],
      strategy: .none, coaching: .none),
  ]

  @Test(arguments: bounds) func `a need is lowest with the open criteria at the top`(_ item: BoundsCase) throws {
    let scorecard = try Scorecard(of: AnswerSheet(states: item.states), with: Self.sketch)
    #expect(scorecard.need("strategy")?.need == item.strategy)
    #expect(scorecard.need("coaching")?.need == item.coaching)
  }

  @Test func `an axis's weight multiplies its criteria's`() throws {
    let sketch = Sketch(
      target: 2,
      axes: [
        AxisSketch(id: "x", weight: 5, criteria: [CriterionSketch(id: "x1", weight: 2)]),
        AxisSketch(id: "y", criteria: [CriterionSketch(id: "y1", weight: 3)]),
      ])
    let need = try Scorecard(of: AnswerSheet(states: ["x1": 0, "y1": 1]), with: sketch).need("strategy")
    // (2·10·2 + 2·3·1) / (2·10·2 + 2·3·2).
    #expect(need?.need == .exactly(Fraction(46, 52)))
    #expect(need?.priority == Fraction(4600, 52))
    #expect(
      need?.drivers == [
        SupportNeed.Driver(criterion: "x1", part: 40, share: Fraction(40, 46)),
        SupportNeed.Driver(criterion: "y1", part: 6, share: Fraction(6, 46)),
      ])
  }

  @Test func `more criteria of a kind do not raise its need`() throws {
    let few = Sketch(axes: [AxisSketch(id: "x", criteria: [CriterionSketch(id: "x1")])])
    let many = Sketch(axes: [AxisSketch(id: "x", criteria: ["x1", "x2", "x3"].map { CriterionSketch(id: $0) })])
    let sheet = AnswerSheet(states: ["x1": 1, "x2": 1, "x3": 1])
    #expect(try Scorecard(of: sheet, with: few).need("strategy")?.need == .exactly(Fraction(1, 2)))
    #expect(try Scorecard(of: sheet, with: many).need("strategy")?.need == .exactly(Fraction(1, 2)))
  }

  @Test func `drivers come by their part, then by their place, and only where there is a gap`() throws {
    let sketch = Sketch(
      target: 3,
      axes: [
        AxisSketch(
          id: "x",
          criteria: [
            CriterionSketch(id: "x1", primary: "training", secondary: ["coaching"]),
            CriterionSketch(id: "x2", primary: "coaching"),
            CriterionSketch(id: "x3", primary: "strategy"),
            CriterionSketch(id: "x4", weight: 2, primary: "strategy", secondary: ["coaching"]),
            CriterionSketch(id: "x5", primary: "coaching"),
            CriterionSketch(id: "x6", primary: "coaching"),
            CriterionSketch(id: "x7", primary: "coaching"),
          ])
      ])
    let states: [Criterion.ID: AnswerState] = [
      "x1": 0, "x2": 2, "x3": 0, "x4": 2, "x5": 0, "x6": 4, "x7": .unknown,
    ]
    let coaching = try Scorecard(of: AnswerSheet(states: states), with: sketch).need("coaching")
    // x1 1·3, x2 2·1, x3 not coaching's, x4 1·2·1, x5 2·3, x6 no gap, x7 open: 13 in all.
    #expect(coaching?.drivers.map(\.criterion) == ["x5", "x1", "x2", "x4"])
    #expect(coaching?.drivers.map(\.part) == [6, 3, 2, 2])
    #expect(coaching?.drivers.map(\.share) == [6, 3, 2, 2].map { Fraction($0, 13) })
  }
}
