import Maturity
import Testing

@testable import Scoring

/// Votes added up, on five levels.
@Suite struct TallyTests {
  private static func scale() throws -> Scale {
    try Sketch(levelCount: 5, target: 1, axes: [AxisSketch(id: "x", criteria: [CriterionSketch(id: "x1")])])
      .questionnaire().scale
  }

  @Test func `no vote on the scale, no tally`() throws {
    #expect(Tally(of: [], on: try Self.scale()) == nil)
    #expect(Tally(of: [Vote(.rank(7))], on: try Self.scale()) == nil)
  }

  @Test func `“don’t know” is counted, and enters neither spread nor consensus`() throws {
    let tally = try #require(Tally(of: [Vote(.unknown, count: 2), Vote(.rank(1))], on: try Self.scale()))
    #expect(tally.all.total == 3)
    #expect(tally.all.unknown == 2)
    #expect(tally.all.disagreement?.spread == 0)
    #expect(tally.roles.isEmpty)
  }

  @Test(arguments: [
    // Two ranks apart exactly, a little less, and the other way round.
    ([Vote(role: "A", .rank(1)), Vote(role: "B", .rank(3))], ["A", "B"]),
    ([Vote(role: "A", .rank(1)), Vote(role: "B", .rank(2)), Vote(role: "B", .rank(3))], []),
    ([Vote(role: "A", .rank(4)), Vote(role: "B", .rank(0)), Vote(role: "C", .rank(2))], ["B", "C", "A"]),
    // B and C, of one mean, are two ranks from A, D is from neither.
    (
      [
        Vote(role: "A", .rank(3)), Vote(role: "C", .rank(1)), Vote(role: "B", .rank(1)), Vote(role: "D", .rank(2)),
      ], ["B", "C", "A"]
    ),
    // Those without a role stand for nobody in particular.
    ([Vote(.rank(0)), Vote(role: "B", .rank(4))], []),
  ])
  func `roles whose means are two ranks apart are told, the lowest first`(votes: [Vote], expected: [String]) throws {
    let tally = try #require(Tally(of: votes, on: try Self.scale()))
    #expect(tally.opposed.map(\.name) == expected)
  }
}
