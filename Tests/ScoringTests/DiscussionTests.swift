import Maturity
import Testing

@testable import Scoring

/// What to talk about next, on two axes of two criteria and five levels.
@Suite struct DiscussionTests {
  private static func questionnaire() throws -> Questionnaire {
    try Sketch(
      axes: [
        AxisSketch(id: "x", criteria: [CriterionSketch(id: "x1"), CriterionSketch(id: "x2")]),
        AxisSketch(id: "y", criteria: [CriterionSketch(id: "y1"), CriterionSketch(id: "y2")]),
      ]
    ).questionnaire()
  }

  private static func assessment(_ answers: [Criterion.ID: Answer]) throws -> Assessment {
    var assessment = Assessment(id: "a", questionnaire: try questionnaire().reference)
    for (id, answer) in answers { assessment[id] = answer }
    return assessment
  }

  @Test func `marked, then the least consensus, then open, then the rest`() throws {
    let points = try Self.questionnaire().discussion(
      of: Self.assessment([
        "x1": Answer(state: .answered(2)),
        "x2": Answer(votes: [Vote(.rank(1)), Vote(.rank(2))]),
        "y1": Answer(votes: [Vote(.rank(0)), Vote(.rank(4))]),
        "y2": Answer(state: .answered(2), isFlagged: true),
      ]))
    #expect(points.map(\.criterion.rawValue) == ["y2", "y1", "x2"])
  }

  @Test func `a disagreement that the team settled is no longer one`() throws {
    let votes = [Vote(.rank(0)), Vote(.rank(4))]
    let points = try Self.questionnaire().discussion(
      of: Self.assessment([
        "x1": Answer(state: .answered(4), decidedBy: .majority, votes: votes),
        "x2": Answer(state: .answered(4), votes: votes),
        "y1": Answer(state: .answered(4)), "y2": Answer(state: .answered(4)),
      ]))
    #expect(points.map(\.criterion.rawValue) == ["x2"])
  }

  @Test func `votes that agree and “not applicable” are nothing to talk about`() throws {
    let points = try Self.questionnaire().discussion(
      of: Self.assessment([
        "x1": Answer(state: .answered(4), votes: [Vote(.rank(4), count: 3)]),
        "x2": Answer(state: .notApplicable(reason: "r")),
        "y1": Answer(state: .answered(4)), "y2": Answer(state: .answered(4)),
      ]))
    #expect(points.isEmpty)
  }

  @Test func `a criterion too far behind blocks, where its axis keeps the whole back`() throws {
    let questionnaire = try Sketch(
      axes: [
        AxisSketch(id: "x", criteria: ["x1", "x2", "x3"].map { CriterionSketch(id: $0) }),
        AxisSketch(id: "y", criteria: ["y1", "y2", "y3"].map { CriterionSketch(id: $0) }),
      ]
    ).questionnaire()
    var assessment = Assessment(id: "a", questionnaire: questionnaire.reference)
    // Axis x: two of three at level 2 are share enough, but x1 is two ranks behind; y lags likewise, at level 4.
    for (id, rank) in [("x1", 0), ("x2", 2), ("x3", 2), ("y1", 2), ("y2", 4), ("y3", 4)] as [(Criterion.ID, Int)] {
      assessment[id].state = .answered(Rank(rank))
    }
    let blocks = questionnaire.discussion(of: assessment).filter { point in
      point.reasons.contains(.blocks("x", level: 2)) || point.reasons.contains(.blocks("y", level: 4))
    }
    // The whole is at level 1 and lacks x for 2; that y lacks 4 keeps nobody back.
    #expect(blocks.map(\.criterion.rawValue) == ["x1"])
  }
}
