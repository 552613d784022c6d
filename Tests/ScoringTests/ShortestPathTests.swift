import Maturity
import Testing

@testable import Scoring

/// SCORING.md §5.
@Suite struct ShortestPathTests {
  /// Of one axis, on five levels; efforts by criterion.
  private static func path(
    _ text: String, efforts: [String: Int] = [:], gate: GateSketch = GateSketch(share: DraftFraction(3, 4))
  ) throws -> ShortestPath? {
    let row = Row(text)
    var axis = row.axis
    for position in axis.criteria.indices {
      axis.criteria[position].effort = efforts[axis.criteria[position].id] ?? 1
    }
    return ShortestPath(of: row.sheet, with: try Sketch(criteriaGate: gate, axes: [axis]).questionnaire())
  }

  struct Case: CustomTestStringConvertible {
    let why: String
    let row: String
    var efforts: [String: Int] = [:]
    /// The three quarters and the lag of one of the worked example unless said.
    var gate = GateSketch(share: DraftFraction(3, 4))
    let reaches: Rank
    /// “criterion from-to”.
    let steps: [String]
    let cost: Int

    var testDescription: String { why }
  }

  static let cases = [
    Case(why: "one criterion", row: "1", reaches: 2, steps: ["c1 1-2"], cost: 1),
    Case(why: "the share alone", row: "2 2 1 1", reaches: 2, steps: ["c3 1-2"], cost: 1),
    Case(why: "the cheaper of two", row: "2 2 1 1", efforts: ["c3": 2], reaches: 2, steps: ["c4 1-2"], cost: 1),
    Case(
      // As the worked example's A: c3 to 2 and c4 to 1 would cost as much.
      why: "one raised twice rather than two raised once", row: "2 2 1 0", reaches: 2, steps: ["c4 0-2"], cost: 2),
    Case(
      // c4 must come to 1 whatever is done, for 3: 1 more for c3 is less than 3 more for c4.
      why: "a laggard, and the share by another", row: "2 2 1 0", efforts: ["c4": 3], reaches: 2,
      steps: ["c3 1-2", "c4 0-1"], cost: 4),
    Case(
      why: "a laggard that goes all the way where that is cheaper", row: "2 2 1 0", efforts: ["c3": 4, "c4": 3],
      reaches: 2, steps: ["c4 0-2"], cost: 6),
    Case(
      why: "a greater lag asks for less", row: "2 2 1 0", gate: GateSketch(share: DraftFraction(3, 4), maxLag: 2),
      reaches: 2, steps: ["c3 1-2"], cost: 1),
    Case(
      // Four of six are wanted, two are there: c5 alone, or c3 and c4.
      why: "one dear criterion rather than two as dear together", row: "2 2 0 1 1*2", efforts: ["c5": 3],
      gate: GateSketch(maxLag: 2), reaches: 2, steps: ["c5 1-2"], cost: 3),
    Case(
      why: "two criteria rather than one that is dearer", row: "2 2 0 1 1*2", efforts: ["c5": 4],
      gate: GateSketch(maxLag: 2), reaches: 2, steps: ["c3 0-2", "c4 1-2"], cost: 3),
    Case(
      why: "an essential criterion, however dear", row: "2 2 2 1!", efforts: ["c4": 9], reaches: 2, steps: ["c4 1-2"],
      cost: 9),
    Case(
      // 7 of 10 are there, 8 are wanted.
      why: "the first of equals", row: "2*7 1 1 1", reaches: 2, steps: ["c2 1-2"], cost: 1),
    Case(
      // 5 of 10 are there, 8 are wanted: c2 is the better bargain, but c3 would be wanted all the same.
      why: "not the best bargain but the cheapest sum", row: "2*5 1*2 1*3", efforts: ["c2": 1, "c3": 3], reaches: 2,
      steps: ["c3 1-2"], cost: 3),
    Case(why: "open and not applicable take no part", row: "1 ? - .", reaches: 2, steps: ["c1 1-2"], cost: 1),
    Case(
      why: "three of four from the bottom", row: "0 0 0 0", reaches: 1, steps: ["c1 0-1", "c2 0-1", "c3 0-1"],
      cost: 3),
  ]

  @Test(arguments: cases) func `the path to the next level is the cheapest`(_ item: Case) throws {
    let path = try #require(try Self.path(item.row, efforts: item.efforts, gate: item.gate))
    #expect(path.rank == item.reaches)
    #expect(path.steps.map { "\($0.criterion) \($0.from)-\($0.to)" } == item.steps)
    #expect(path.cost == item.cost)
    #expect(path.steps.map(\.cost).reduce(0, +) == item.cost)
  }

  @Test func `what is open is to clarify first`() throws {
    #expect(try Self.path("1 ? - . 0")?.toClarify == ["c2", "c4"])
  }

  @Test(arguments: ["4 4", "? .", "- -"]) func `at the top and without a level there is no path`(row: String) throws {
    #expect(try Self.path(row) == nil)
  }

  @Test func `an axis without a level takes no part, one at the level is left alone`() throws {
    let row = Row("1 ? 2")
    let path = ShortestPath(of: row.sheet, with: try Sketch(axes: row.axes).questionnaire())
    // One of two is short of three fifths: the first axis must come up, the third is there.
    #expect(path?.steps == [ShortestPath.Step(criterion: "c1", from: 1, to: 2, cost: 1)])
    #expect(path?.toClarify == ["c2"])
  }

  @Test func `the whole weighs the axes as an axis weighs its criteria`() throws {
    let row = Row("2*2 2*3 2*2 1 3*3")
    let path = ShortestPath(of: row.sheet, with: try Sketch(axes: row.axes).questionnaire())
    // Seven of eleven are wanted and three are there. The fourth must come to 2 in any case (1); then either the first
    // and the third (2), or the second and the fourth one further (2), which touches two rather than three.
    #expect(path?.rank == 3)
    #expect(path?.steps.map { "\($0.criterion) \($0.from)-\($0.to)" } == ["c2 2-3", "c4 1-3"])
  }

  @Test func `between axes that cost the same the earlier criterion is raised, not the earlier axis further`() throws {
    // A must come to 1 for the lag, and A or B to 2 for the share. A holds 1 with c1 (4; c3 alone is too light, c4 is 5)
    // and 2 with c3 and c4 (2 + 10; c1 and c2 would be 8 + 6). B costs 8 more than the 4, as A's other way does.
    let sketch = Sketch(
      criteriaGate: GateSketch(maxLag: 2),
      axes: [
        AxisSketch(
          id: "a",
          criteria: [
            CriterionSketch(id: "c1", weight: 3, effort: 4), CriterionSketch(id: "c2", weight: 3, effort: 6),
            CriterionSketch(id: "c3", weight: 2, effort: 1), CriterionSketch(id: "c4", weight: 4, effort: 5),
            CriterionSketch(id: "c5", weight: 3),
          ]),
        AxisSketch(id: "b", criteria: [CriterionSketch(id: "c6", effort: 8)]),
        AxisSketch(id: "c", criteria: [CriterionSketch(id: "c7")]),
      ])
    let sheet = AnswerSheet(states: ["c1": 0, "c2": 1, "c3": 0, "c4": 0, "c5": 3, "c6": 1, "c7": 2])
    let path = ShortestPath(of: sheet, with: try sketch.questionnaire())
    #expect(path?.cost == 12)
    #expect(path?.steps.map { "\($0.criterion) \($0.from)-\($0.to)" } == ["c1 0-1", "c6 1-2"])
  }

  @Test(arguments: 0..<10 as Range<UInt64>) func `no set of raises is better, of all there are`(block: UInt64) throws {
    var found = 0
    for seed in block * 40..<(block + 1) * 40 {
      let climb = Climb(seed: seed)
      let path = ShortestPath(of: climb.sheet, with: try climb.sketch.questionnaire())
      let best = climb.best()
      #expect(path?.steps.map(\.criterion) == best?.steps.map(\.criterion), "seed \(seed)")
      #expect(path?.steps.map(\.to) == best?.steps.map(\.to), "seed \(seed)")
      #expect(path?.cost == best?.cost, "seed \(seed)")
      #expect(path?.rank == best?.rank, "seed \(seed)")
      if best != nil { found += 1 }
    }
    #expect(found > 20)
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func `the path applied reaches the next level, and no step of it is idle`(
    block: UInt64
  ) throws {
    for seed in 700_000 + block * 50..<700_000 + (block + 1) * 50 {
      let specimen = Specimen(seed: seed)
      let questionnaire = try specimen.sketch.questionnaire()
      let level = Scorecard(of: specimen.sheet, with: questionnaire).level.value
      guard let path = ShortestPath(of: specimen.sheet, with: questionnaire) else {
        #expect(level == nil || level == questionnaire.scale.top, "seed \(seed)")
        continue
      }
      var sheet = specimen.sheet
      for step in path.steps {
        #expect(specimen.rank(of: step.criterion) == step.from && step.from < step.to, "seed \(seed)")
        sheet.states[step.criterion] = .answered(step.to)
      }
      #expect(Scorecard(of: sheet, with: questionnaire).level.value == path.rank, "seed \(seed)")
      #expect(level.map { Rank($0.value + 1) } == path.rank, "seed \(seed)")
      for step in path.steps {
        var short = sheet
        short.states[step.criterion] = .answered(Rank(step.to.value - 1))
        #expect(Scorecard(of: short, with: questionnaire).level.value == level, "seed \(seed), \(step.criterion)")
      }
    }
  }

  @Test func `scaling all weights and all efforts moves no step`() throws {
    for seed in 0..<60 as Range<UInt64> {
      let climb = Climb(seed: seed)
      var scaled = climb.sketch
      for axis in scaled.axes.indices {
        scaled.axes[axis].weight *= 90
        for criterion in scaled.axes[axis].criteria.indices {
          scaled.axes[axis].criteria[criterion].weight *= 77
          scaled.axes[axis].criteria[criterion].effort *= 31
        }
      }
      let before = ShortestPath(of: climb.sheet, with: try climb.sketch.questionnaire())
      let after = ShortestPath(of: climb.sheet, with: try scaled.questionnaire())
      #expect(after?.steps.map(\.criterion) == before?.steps.map(\.criterion), "seed \(seed)")
      #expect(after?.steps.map(\.to) == before?.steps.map(\.to), "seed \(seed)")
      #expect(after?.cost == before.map { $0.cost * 31 }, "seed \(seed)")
    }
  }
}
