import Maturity
import Testing

@testable import Scoring

/// SCORING.md §2.
@Suite struct IndexTests {
  struct Case: CustomTestStringConvertible {
    let row: String
    var levels = 5
    let index: Estimate<Fraction>

    var testDescription: String { "\(row), \(levels) levels" }

    init(_ row: String, levels: Int = 5, _ index: Estimate<Fraction>) {
      self.row = row
      self.levels = levels
      self.index = index
    }

    /// Value, low and high over one denominator each.
    init(_ row: String, levels: Int = 5, _ value: (Int, Int)?, from low: (Int, Int), to high: (Int, Int)) {
      self.init(
        row, levels: levels,
        Estimate(
          value: value.map { Fraction($0.0, $0.1) }, low: Fraction(low.0, low.1), high: Fraction(high.0, high.1)))
    }
  }

  static let cases: [Case] = [
    Case("2 2 1 0", .exactly(Fraction(5, 16))),
    Case("0 0", .exactly(.zero)),
    Case("4 4 4", .exactly(Fraction(1, 1))),
    // (2·3 + 1) / (3·4); with the open one, 7 to 11 out of 16.
    Case("3*2 1 ?", (7, 12), from: (7, 16), to: (11, 16)),
    // (5·1) / (6·4) without the n/a one, whatever its weight.
    Case("1*5 0 -*900", .exactly(Fraction(5, 24))),
    Case("1 0", levels: 2, .exactly(Fraction(1, 2))),
    Case("6 3", levels: 7, .exactly(Fraction(9, 12))),
    // 6/6; with the open one of weight 2, 6 out of 18 to 18 out of 18.
    Case("6 .*2", levels: 7, (1, 1), from: (6, 18), to: (18, 18)),
    Case("? .", nil, from: (0, 1), to: (1, 1)),
    Case("- -", .none),
    // 1000·1 + 999·4 over 1999·4.
    Case("1*1000 4*999", .exactly(Fraction(4996, 7996))),
  ]

  @Test(arguments: cases) func `an axis's index weighs its criteria`(_ item: Case) throws {
    let row = Row(item.row)
    let sketch = Sketch(levelCount: item.levels, target: 1, axes: [row.axis])
    let scorecard = try Scorecard(of: row.sheet, with: sketch)
    #expect(scorecard.onlyAxis()?.index == item.index)
    #expect(scorecard.index == item.index)
  }

  @Test(arguments: cases) func `the overall index weighs the axes`(_ item: Case) throws {
    let row = Row(item.row)
    let sketch = Sketch(levelCount: item.levels, target: 1, axes: row.axes)
    #expect(try Scorecard(of: row.sheet, with: sketch).index == item.index)
  }

  @Test func `an axis counts by its own weight, however many criteria it has`() throws {
    let sketch = Sketch(axes: [
      AxisSketch(id: "x", criteria: ["x1", "x2", "x3"].map { CriterionSketch(id: $0, weight: 10) }),
      AxisSketch(id: "y", weight: 3, criteria: [CriterionSketch(id: "y1")]),
    ])
    let scorecard = try Scorecard(of: AnswerSheet(states: ["x1": 4, "x2": 4, "x3": 4, "y1": 1]), with: sketch)
    // (1·1 + 3·1/4) / 4.
    #expect(scorecard.index == .exactly(Fraction(7, 16)))
  }

  @Test func `an axis without an index is left out of the value and in the bounds`() throws {
    let sketch = Sketch(axes: [
      AxisSketch(id: "x", criteria: [CriterionSketch(id: "x1")]),
      AxisSketch(id: "y", weight: 3, criteria: [CriterionSketch(id: "y1")]),
      AxisSketch(id: "z", weight: 9, criteria: [CriterionSketch(id: "z1")]),
    ])
    let sheet = AnswerSheet(states: ["x1": 2, "z1": .notApplicable(reason: "No z here.")])
    let scorecard = try Scorecard(of: sheet, with: sketch)
    #expect(scorecard.index.value == Fraction(1, 2))
    // (1/2 + 3·0) / 4 and (1/2 + 3·1) / 4; z is nowhere.
    #expect(scorecard.index.low == Fraction(1, 8))
    #expect(scorecard.index.high == Fraction(7, 8))
  }

  @Test func `twenty axes of coprime weights stay exact`() throws {
    let primes = [101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193, 197]
    // Each axis: weight p − 1 at rank 4 and weight 1 at rank 0, so 1 − 1/p; the sum is 20 − Σ 1/p.
    let axes = primes.map { prime in
      AxisSketch(
        id: "x\(prime)",
        criteria: [CriterionSketch(id: "x\(prime)-1", weight: prime - 1), CriterionSketch(id: "x\(prime)-2")])
    }
    let states = primes.flatMap { [("x\($0)-1", 4), ("x\($0)-2", 0)] }
      .map { (Criterion.ID($0), AnswerState.answered(Rank($1))) }
    let sheet = AnswerSheet(states: Dictionary(uniqueKeysWithValues: states))
    let index = try #require(try Scorecard(of: sheet, with: Sketch(axes: axes)).index.value)
    let missing = primes.reduce(Fraction.zero) { $0 + Fraction(1, $1) } / 20
    #expect(index + missing == Fraction(1, 1))
  }
}
