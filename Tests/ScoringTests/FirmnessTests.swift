import Maturity
import Testing

@testable import Scoring

/// SCORING.md §7, “how firm”.
@Suite struct FirmnessTests {
  /// One criterion for each kind, the target at rank 4: a rank r is a need of (4 − r)/4.
  private static let sketch = RecommendationTests.sketch()

  private static func flips(_ states: [AnswerState], asking questions: [Int] = []) throws -> [Firmness.Flip] {
    Firmness(of: RecommendationTests.sheet(states, asking: questions), with: try sketch.questionnaire()).flips
  }

  private static func support(
    _ principal: SupportKind.ID, then complementary: SupportKind.ID? = nil, combined isCombined: Bool = false
  ) -> Recommendation.Outcome {
    .support(principal: principal, complementary: complementary, isCombined: isCombined)
  }

  @Test func `a principal far ahead of the others is firm`() throws {
    // 100, 50 and 25 points: no quarter closes the gap between the first two.
    let firmness = Firmness(of: RecommendationTests.sheet([0, 2, 3]), with: try Self.sketch.questionnaire())
    #expect(firmness.flips.isEmpty && firmness.isFirm)
  }

  @Test func `a principal that a quarter would overtake is fragile`() throws {
    // 50, 25 and 25 points with 5 of demand for coaching. Down: coaching 55 beats 50. Strategy up: 25 is behind 30.
    let flips = try Self.flips([2, 3, 3], asking: [0, 1, 0])
    #expect(
      flips == [
        Firmness.Flip(
          criterion: "on-strategy", from: 2, to: 3, outcome: Self.support("coaching", then: "strategy", combined: true)),
        Firmness.Flip(
          criterion: "on-coaching", from: 3, to: 2, outcome: Self.support("coaching", then: "strategy", combined: true)),
      ])
    #expect(
      try !Firmness(of: RecommendationTests.sheet([2, 3, 3], asking: [0, 1, 0]), with: Self.sketch.questionnaire())
        .isFirm)
  }

  @Test func `a tie that goes to the first kind is not tipped by becoming a tie`() throws {
    // 50 against 25: training down makes 50 each, and strategy is first in the questionnaire.
    #expect(try Self.flips([2, 4, 3]).isEmpty)
    // 25 against 50 the other way round: strategy down makes 50 each, and takes it.
    #expect(
      try Self.flips([3, 4, 2]) == [
        Firmness.Flip(
          criterion: "on-strategy", from: 3, to: 2, outcome: Self.support("strategy", then: "training", combined: true)),
        Firmness.Flip(
          criterion: "on-training", from: 2, to: 3, outcome: Self.support("strategy", then: "training", combined: true)),
      ])
  }

  @Test func `between support and autonomy each step counts`() throws {
    // A quarter of need for training alone: one rank up there is autonomy, one down elsewhere ties or wins.
    #expect(
      try Self.flips([4, 4, 3]) == [
        Firmness.Flip(
          criterion: "on-strategy", from: 4, to: 3, outcome: Self.support("strategy", then: "training", combined: true)),
        Firmness.Flip(
          criterion: "on-coaching", from: 4, to: 3, outcome: Self.support("coaching", then: "training", combined: true)),
        Firmness.Flip(criterion: "on-training", from: 3, to: 4, outcome: .autonomy),
      ])
    #expect(
      try Self.flips([4, 4, 4]) == [
        Firmness.Flip(criterion: "on-strategy", from: 4, to: 3, outcome: Self.support("strategy")),
        Firmness.Flip(criterion: "on-coaching", from: 4, to: 3, outcome: Self.support("coaching")),
        Firmness.Flip(criterion: "on-training", from: 4, to: 3, outcome: Self.support("training")),
      ])
  }

  @Test func `a change of the complementary kind alone is none`() throws {
    // 100, 50 and 50: coaching up leaves training the complement, the principal stays.
    #expect(try Self.flips([0, 2, 2]).isEmpty)
  }

  @Test func `an insufficient diagnosis is beyond any one answer`() throws {
    #expect(try Self.flips([3, 0, .unknown]).isEmpty)
    #expect(try Self.flips([]).isEmpty)
  }

  @Test(arguments: 0..<6 as Range<UInt64>) func `the flips are those that scoring each change would find`(
    block: UInt64
  ) throws {
    for seed in 500_000 + block * 50..<500_000 + (block + 1) * 50 {
      let specimen = Specimen(seed: seed)
      let questionnaire = try specimen.sketch.questionnaire()
      #expect(
        Firmness(of: specimen.sheet, with: questionnaire).flips == specimen.flips(with: questionnaire), "seed \(seed)")
    }
  }
}

extension Specimen {
  /// By scoring the whole sheet again for each change.
  fileprivate func flips(with questionnaire: Questionnaire) -> [Firmness.Flip] {
    let before = Scorecard(of: sheet, with: questionnaire).recommendation
    return answered.flatMap { criterion -> [Firmness.Flip] in
      let rank = self.rank(of: criterion)?.value ?? 0
      return [rank - 1, rank + 1].filter { (0...sketch.top).contains($0) }.compactMap { changed in
        var other = sheet
        other.states[criterion] = .answered(Rank(changed))
        let after = Scorecard(of: other, with: questionnaire).recommendation
        guard before.decision != after.decision else { return nil }
        return Firmness.Flip(criterion: criterion, from: Rank(rank), to: Rank(changed), outcome: after.outcome)
      }
    }
  }
}

extension Recommendation {
  /// The outcome and the principal as a word each.
  fileprivate var decision: [String] {
    switch outcome {
    case .insufficientDiagnosis: ["insufficient"]
    case .autonomy: ["autonomy"]
    case .support(let principal, _, _): ["support", principal.rawValue]
    }
  }
}
