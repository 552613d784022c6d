import Maturity
import Testing

@testable import Scoring

/// SCORING.md §3. Share 3/5, lag 1 and five levels unless the case says otherwise.
@Suite struct GateTests {
  struct Case: CustomTestStringConvertible {
    let why: String
    let row: String
    var levels = 5
    var share = DraftFraction(3, 5)
    var lag = 1
    let level: Estimate<Rank>
    var next: Next?

    var testDescription: String { why }

    struct Next {
      let rank: Int
      let reached: (Int, Int)
      var laggards: [Int] = []
      var essentials: [Int] = []

      /// Items by their number in the row, as `c1` or `x1`.
      func expected<ID>(share: DraftFraction, prefix: String) -> NextLevel<Identifier<ID>> {
        NextLevel(
          rank: Rank(rank), shareReached: Fraction(reached.0, reached.1),
          shareRequired: Fraction(share.numerator, share.denominator),
          laggards: laggards.map { Identifier("\(prefix)\($0)") },
          essentialsBelow: essentials.map { Identifier("\(prefix)\($0)") })
      }
    }
  }

  static let share: [Case] = [
    Case(
      why: "three of five at 2 is the share exactly", row: "2 2 2 1 1",
      level: .exactly(2), next: .init(rank: 3, reached: (0, 5), laggards: [4, 5])),
    Case(
      why: "two of five at 2 is short of it", row: "2 2 1 1 1",
      level: .exactly(1), next: .init(rank: 2, reached: (2, 5))),
    Case(
      why: "weights count, not items: 3 of 5", row: "3*3 2 2",
      level: .exactly(3), next: .init(rank: 4, reached: (0, 5), laggards: [2, 3])),
    Case(
      why: "3 of 6 is short of three fifths", row: "3*3 2*2 2",
      level: .exactly(2), next: .init(rank: 3, reached: (3, 6))),
    Case(
      why: "a share of one asks for all", row: "3 3 2", share: DraftFraction(1, 1),
      level: .exactly(2), next: .init(rank: 3, reached: (2, 3))),
    Case(
      why: "a small share and a long lag let one item carry all", row: "4 0 0", share: DraftFraction(1, 10), lag: 4,
      level: .exactly(4)),
    Case(
      why: "what is not in lowest terms weighs the same: 6/10", row: "2 2 2 1 1", share: DraftFraction(6, 10),
      level: .exactly(2), next: .init(rank: 3, reached: (0, 5), laggards: [4, 5])),
    Case(
      why: "the largest weights: 1500 of 2500 is three fifths", row: "2*1000 2*500 1*1000",
      level: .exactly(2), next: .init(rank: 3, reached: (0, 2500), laggards: [3])),
    Case(
      why: "1499 of 2499 is not", row: "2*1000 2*499 1*1000",
      level: .exactly(1), next: .init(rank: 2, reached: (1499, 2499))),
  ]

  static let lag: [Case] = [
    Case(
      why: "an item at 0 holds the others at 1", row: "4 4 4 4 0",
      level: .exactly(1), next: .init(rank: 2, reached: (4, 5), laggards: [5])),
    Case(
      why: "without any lag it holds them at 0", row: "4 4 4 4 0", lag: 0,
      level: .exactly(0), next: .init(rank: 1, reached: (4, 5), laggards: [5])),
    Case(why: "with a lag of four it holds nothing", row: "4 4 4 4 0", lag: 4, level: .exactly(4)),
    Case(
      why: "a lag of two is two ranks, not three", row: "4 4 4 1 1", lag: 2,
      level: .exactly(3), next: .init(rank: 4, reached: (3, 5), laggards: [4, 5])),
  ]

  static let essentials: [Case] = [
    Case(
      why: "an essential item below, though within the lag", row: "3 3 3 3 2!",
      level: .exactly(2), next: .init(rank: 3, reached: (4, 5), essentials: [5])),
    Case(
      why: "an essential item at the level does not hold it back", row: "3 3 3 3! 2",
      level: .exactly(3), next: .init(rank: 4, reached: (0, 5), laggards: [5], essentials: [4])),
    Case(
      why: "all three reasons at once", row: "3 1! 1",
      level: .exactly(1), next: .init(rank: 2, reached: (1, 3), essentials: [2])),
    Case(
      why: "an essential laggard is both", row: "3 3 3 0!",
      level: .exactly(0), next: .init(rank: 1, reached: (3, 4), essentials: [4])),
  ]

  static let scales: [Case] = [
    Case(why: "two levels, two of three there", row: "1 1 0", levels: 2, level: .exactly(1)),
    Case(
      why: "two levels, one of two there", row: "1 0", levels: 2,
      level: .exactly(0), next: .init(rank: 1, reached: (1, 2))),
    Case(why: "seven levels, top", row: "6 6 6 5 5", levels: 7, level: .exactly(6)),
    Case(
      why: "seven levels, a laggard from the top", row: "6 6 6 5 4", levels: 7,
      level: .exactly(5), next: .init(rank: 6, reached: (3, 5), laggards: [5])),
    Case(why: "one item, top", row: "4", level: .exactly(4)),
    Case(why: "one item, bottom", row: "0", level: .exactly(0), next: .init(rank: 1, reached: (0, 1))),
  ]

  static let open: [Case] = [
    Case(why: "nothing applies", row: "- - -", level: .none),
    Case(why: "nothing is known: no level, any possible", row: "? ?", level: Estimate(nil, from: 0, to: 4)),
    Case(why: "nothing is answered, seven levels", row: ". .", levels: 7, level: Estimate(nil, from: 0, to: 6)),
    Case(
      // Low 2 2 0 0: half is there at 1. High 2 2 4 4: all at 2, half at 3.
      why: "two of four open", row: "2 2 ? .",
      level: Estimate(2, from: 0, to: 2), next: .init(rank: 3, reached: (0, 2))),
    Case(
      why: "not applicable takes no part", row: "2 2 2 -",
      level: .exactly(2), next: .init(rank: 3, reached: (0, 3))),
    Case(
      // Low 2 2 0!: the essential one is below 1. High 2 2 4!: a third at 3.
      why: "an open essential item", row: "2 2 ?!",
      level: Estimate(2, from: 0, to: 2), next: .init(rank: 3, reached: (0, 2))),
    Case(
      // Low 2 2 0: two thirds at 2 but a laggard. High 2 2 4: a third at 3.
      why: "an answer off the scale is none", row: "2 2 5",
      level: Estimate(2, from: 1, to: 2), next: .init(rank: 3, reached: (0, 2))),
  ]

  @Test(arguments: share + lag + essentials + scales + open)
  func `criteria hold an axis's level`(_ item: Case) throws {
    let row = Row(item.row)
    let sketch = Sketch(
      levelCount: item.levels, criteriaGate: GateSketch(share: item.share, maxLag: item.lag),
      // Another gate for the axes, to see that it is not used.
      axesGate: GateSketch(share: DraftFraction(1, 100), maxLag: item.levels - 1), target: 1, axes: [row.axis])
    let axis = try #require(try Scorecard(of: row.sheet, with: sketch).onlyAxis())
    #expect(axis.level == item.level)
    #expect(axis.nextLevel == item.next?.expected(share: item.share, prefix: "c"))
  }

  @Test(arguments: share + lag + essentials + scales + open)
  func `axes hold the overall level by the same rule with its own parameters`(_ item: Case) throws {
    let row = Row(item.row)
    let sketch = Sketch(
      levelCount: item.levels, criteriaGate: GateSketch(share: DraftFraction(1, 100), maxLag: item.levels - 1),
      axesGate: GateSketch(share: item.share, maxLag: item.lag), target: 1, axes: row.axes)
    let scorecard = try Scorecard(of: row.sheet, with: sketch)
    #expect(scorecard.level == item.level)
    #expect(scorecard.nextLevel == item.next?.expected(share: item.share, prefix: "x"))
  }

  @Test func `the share is a reason only when it is short`() throws {
    let short = try Scorecard(of: Row("2 2 1 1 1").sheet, with: Sketch(axes: [Row("2 2 1 1 1").axis]))
    #expect(short.onlyAxis()?.nextLevel?.shareIsShort == true)
    let lagging = try Scorecard(of: Row("4 4 4 4 0").sheet, with: Sketch(axes: [Row("4 4 4 4 0").axis]))
    #expect(lagging.onlyAxis()?.nextLevel?.shareIsShort == false)
  }

  @Test func `the overall bounds come from the axes' bounds`() throws {
    // x: 3 3, level 3. y: 3 ?, level 3; low 3 0 → half at 1 → 0; high 3 4 → 3. z: nothing known, 0 to 4.
    let sketch = Sketch(axes: [
      AxisSketch(id: "x", criteria: ["x1", "x2"].map { CriterionSketch(id: $0) }),
      AxisSketch(id: "y", criteria: ["y1", "y2"].map { CriterionSketch(id: $0) }),
      AxisSketch(id: "z", criteria: ["z1"].map { CriterionSketch(id: $0) }),
    ])
    let sheet = AnswerSheet(states: ["x1": 3, "x2": 3, "y1": 3, "y2": .unknown])
    let scorecard = try Scorecard(of: sheet, with: sketch)
    #expect(scorecard.axes.map(\.level) == [.exactly(3), Estimate(3, from: 0, to: 3), Estimate(nil, from: 0, to: 4)])
    // Low 3 0 0: a third at 1 → 0. High 3 3 4: all at 3 → 3. Without z, which has no level: 3 3 → 3.
    #expect(scorecard.level == Estimate(3, from: 0, to: 3))
  }
}
