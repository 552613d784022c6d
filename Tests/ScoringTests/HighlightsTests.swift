import Maturity
import Testing

@testable import Scoring

/// What to build on and what holds back: gates of 3/5 and one level, target rank 2.
@Suite struct HighlightsTests {
  private func highlights(
    _ axes: [AxisSketch], _ ranks: [Criterion.ID: Rank], atMost limit: Int = 3
  ) throws -> Highlights {
    let sheet = AnswerSheet(states: ranks.mapValues { .answered($0) })
    return try Highlights(of: sheet, with: Sketch(axes: axes).questionnaire(), atMost: limit)
  }

  private func axis(_ id: String, _ criteria: CriterionSketch...) -> AxisSketch {
    AxisSketch(id: id, criteria: criteria)
  }

  @Test func `strengths come from every axis before a second one of the same`() throws {
    let axes = [
      axis("x", CriterionSketch(id: "x1"), CriterionSketch(id: "x2"), CriterionSketch(id: "x3", weight: 2)),
      axis("y", CriterionSketch(id: "y1"), CriterionSketch(id: "y2"), CriterionSketch(id: "y3")),
      axis("z", CriterionSketch(id: "z1"), CriterionSketch(id: "z2")),
    ]
    let ranks: [Criterion.ID: Rank] = ["x1": 4, "x2": 4, "x3": 3, "y1": 2, "y2": 0, "z1": 1, "z2": 2]
    let few = try highlights(axes, ranks)
    #expect(few.strengths.map(\.criterion) == ["x1", "y1", "z2"])
    #expect(few.strengths.map(\.rank) == [4, 2, 2])
    #expect(try highlights(axes, ranks, atMost: 9).strengths.map(\.criterion) == ["x1", "y1", "z2", "x2", "x3"])
    // Levels 3, 0 and 1, so 1 in all. Two axes must reach 2 and none stay below 1: raising y2 by two does both.
    #expect(
      few.blockers == [
        .init(criterion: "y2", rank: 0, reason: .onPath(to: 2)),
        .init(criterion: "z1", rank: 1, reason: .belowTarget(2)),
      ])
  }

  @Test func `of criteria at one rank the weightier is the strength`() throws {
    let axes = [
      axis("x", CriterionSketch(id: "x1"), CriterionSketch(id: "x2", weight: 3)), axis("y", CriterionSketch(id: "y1")),
      axis("z", CriterionSketch(id: "z1")), axis("v", CriterionSketch(id: "v1")),
    ]
    // The whole is at 0; to reach 1, two of the three axes at 0 are enough, and x keeps its level.
    let ranks: [Criterion.ID: Rank] = ["x1": 3, "x2": 3, "y1": 0, "z1": 0, "v1": 0]
    #expect(try highlights(axes, ranks).strengths.map(\.criterion) == ["x2", "x1"])
  }

  @Test func `the first level is no strength, even where nothing more is aimed at`() throws {
    var sketch = Sketch(axes: [axis("x", CriterionSketch(id: "x1"), CriterionSketch(id: "x2"))])
    sketch.target = 0
    // x1 keeps the whole at 0.
    let sheet = AnswerSheet(states: ["x1": .answered(0), "x2": .answered(1)])
    #expect(try Highlights(of: sheet, with: sketch.questionnaire()).strengths.map(\.criterion) == ["x2"])
  }

  @Test func `what keeps an axis back by itself comes first, essential criteria before laggards`() throws {
    let axes = [
      axis("x", CriterionSketch(id: "x1"), CriterionSketch(id: "x2"), CriterionSketch(id: "x3")),
      axis(
        "y", CriterionSketch(id: "y1", isEssential: true), CriterionSketch(id: "y2"), CriterionSketch(id: "y3")),
    ]
    // Both axes hold 1 and not 2: x1 is two behind, y1 is essential. So does the whole.
    let blockers = try highlights(axes, ["x1": 0, "x2": 2, "x3": 2, "y1": 1, "y2": 3, "y3": 3]).blockers
    #expect(
      blockers == [
        .init(criterion: "y1", rank: 1, reason: .essential("y", level: 2)),
        .init(criterion: "x1", rank: 0, reason: .lags("x", level: 2)),
      ])
  }

  @Test func `what holds back is no strength, whatever it aims at`() throws {
    // At its target, and the one criterion to raise for the next level.
    let found = try highlights([axis("x", CriterionSketch(id: "x1"))], ["x1": 2])
    #expect(found.strengths.isEmpty)
    #expect(found.blockers == [.init(criterion: "x1", rank: 2, reason: .onPath(to: 3))])
  }

  @Test func `nothing answered, nothing to say; at the top, nothing holds back`() throws {
    let axes = [axis("x", CriterionSketch(id: "x1"))]
    #expect(try highlights(axes, [:]) == highlights(axes, ["gone": 4]))
    #expect(try highlights(axes, [:]).strengths.isEmpty)
    #expect(try highlights(axes, ["x1": 4]).blockers.isEmpty)
  }
}
