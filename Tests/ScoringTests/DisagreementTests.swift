import Maturity
import Testing

@testable import Scoring

/// SCORING.md §9, on five levels unless said.
@Suite struct DisagreementTests {
  private static func scale(_ levels: Int = 5) throws -> Scale {
    try Sketch(levelCount: levels, target: 1, axes: [AxisSketch(id: "x", criteria: [CriterionSketch(id: "x1")])])
      .questionnaire().scale
  }

  struct Case: CustomTestStringConvertible {
    let why: String
    var levels = 5
    /// By rank.
    let counts: [Rank: Int]
    let votes: Int
    let spread: Int
    let mean: Fraction
    let consensus: Double

    var testDescription: String { why }
  }

  static let cases = [
    Case(why: "one vote", counts: [3: 1], votes: 1, spread: 0, mean: Fraction(3, 1), consensus: 1),
    Case(why: "all agree", counts: [2: 6], votes: 6, spread: 0, mean: Fraction(2, 1), consensus: 1),
    Case(
      why: "split between both ends", counts: [0: 3, 4: 3], votes: 6, spread: 4, mean: Fraction(2, 1), consensus: 0),
    Case(
      why: "split between the ends of two levels", levels: 2, counts: [0: 1, 1: 1], votes: 2, spread: 1,
      mean: Fraction(1, 2), consensus: 0),
    Case(
      // Both an eighth of the scale away: 1 + log₂(7/8) = log₂ 7 − 2.
      why: "two neighbours", counts: [1: 1, 2: 1], votes: 2, spread: 1, mean: Fraction(3, 2),
      consensus: 0.807_354_922_057_604_1),
    Case(
      // Mean 1: 1 + 3/4·log₂(3/4) + 1/4·log₂(1/4) = 1 + 3/4·(log₂ 3 − 2) − 1/2.
      why: "three at the bottom and one at the top", counts: [0: 3, 4: 1], votes: 4, spread: 4, mean: Fraction(1, 1),
      consensus: 0.188_721_875_540_867_1),
    Case(
      // Mean 2: 1 + 2/5·log₂(1/2) + 2/5·log₂(3/4) = 1 − 2/5 + 2/5·(log₂ 3 − 2).
      why: "one for every rank", counts: [0: 1, 1: 1, 2: 1, 3: 1, 4: 1], votes: 5, spread: 4, mean: Fraction(2, 1),
      consensus: 0.433_985_000_288_462_5),
    Case(
      why: "votes off the scale and counts below one are passed over", counts: [1: 2, 5: 3, -1: 1, 4: 0, 3: -2],
      votes: 2, spread: 0, mean: Fraction(1, 1), consensus: 1),
  ]

  @Test(arguments: cases) func `votes are told by their spread, their mean and how far they agree`(
    _ item: Case
  ) throws {
    let disagreement = try #require(Disagreement(of: item.counts, on: try Self.scale(item.levels)))
    #expect(disagreement.votes == item.votes)
    #expect(disagreement.spread == item.spread)
    #expect(disagreement.mean == item.mean)
    #expect(abs(disagreement.consensus - item.consensus) < 1e-12)
  }

  @Test func `without votes there is no disagreement and no agreement`() throws {
    #expect(Disagreement(of: [:], on: try Self.scale()) == nil)
    #expect(Disagreement(of: [2: 0, 7: 4], on: try Self.scale()) == nil)
  }

  @Test func `consensus is between 0 and 1, and the same seen from the other end`() throws {
    for levels in 2...6 {
      let scale = try Self.scale(levels)
      for seed in 0..<200 as Range<UInt64> {
        var random = SplitMix64(seed: seed)
        var counts: [Rank: Int] = [:]
        var mirrored: [Rank: Int] = [:]
        for rank in 0..<levels {
          let count = Int.random(in: 0...4, using: &random)
          counts[Rank(rank)] = count
          mirrored[Rank(levels - 1 - rank)] = count
        }
        guard let one = Disagreement(of: counts, on: scale), let other = Disagreement(of: mirrored, on: scale) else {
          continue
        }
        #expect(one.consensus > -1e-12 && one.consensus < 1 + 1e-12, "\(counts)")
        #expect(abs(one.consensus - other.consensus) < 1e-12, "\(counts)")
        #expect(one.spread == other.spread)
      }
    }
  }
}
