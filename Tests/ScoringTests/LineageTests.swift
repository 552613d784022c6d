import Testing

@testable import Maturity
@testable import Scoring

/// SCORING.md §11, across versions.
@Suite struct LineageTests {
  private static let ids: [Criterion.ID] = ["a", "b", "c", "d", "e", "f", "g"]
  private static let sketch = Sketch(
    target: 1, axes: [AxisSketch(id: "x", criteria: ids.map { CriterionSketch(id: $0.rawValue) })])
  private static let version = SemanticVersion(major: 3, minor: 0, patch: 0)

  private static func lineage(_ migrations: [Migration], since version: String) throws -> Lineage {
    Lineage(
      of: try sketch.questionnaire(migrations: migrations, version: Self.version),
      since: try #require(SemanticVersion(version)))
  }

  private static func from(_ version: String, _ fates: [Criterion.ID: Migration.Fate]) throws -> Migration {
    Migration(from: try #require(SemanticVersion(version)), fates: fates)
  }

  @Test func `each criterion says what it was`() throws {
    let lineage = try Self.lineage(
      [
        Self.from(
          "2.0.0",
          [
            "a": .reworded("a"), "old-b": .same("b"), "wide": .split(["c", "d"]), "one": .merged("e"),
            "other": .merged("e"), "past": .dropped, "f": .dropped,
          ])
      ], since: "2.0.0")
    let sheet = AnswerSheet(states: ["a": 1, "old-b": 1, "wide": 1, "one": 1, "other": 1, "f": 1, "g": 1])
    let origins = Self.ids.map { lineage.origin(of: $0, in: sheet) }
    #expect(
      origins == [
        .reworded("a"), .same("old-b"), .split("wide"), .split("wide"), .merged(["one", "other"]), .new, .same("g"),
      ])
    #expect(origins.map(\.predecessor) == ["a", "old-b", nil, nil, nil, nil, "g"])
  }

  @Test func `a criterion that took in another is not what it was`() throws {
    let lineage = try Self.lineage([Self.from("2.0.0", ["b": .merged("a")])], since: "2.0.0")
    #expect(lineage.origin(of: "a", in: AnswerSheet(states: ["a": 1, "b": 2])) == .merged(["b"]))
    let twice = try Self.lineage([Self.from("2.0.0", ["b": .same("a"), "c": .reworded("a")])], since: "2.0.0")
    #expect(twice.origin(of: "a", in: AnswerSheet()) == .merged(["b", "c"]))
  }

  @Test func `across versions what the map and the sheet do not mention is new`() throws {
    let lineage = try Self.lineage([Self.from("2.0.0", ["a": .reworded("a")])], since: "2.0.0")
    #expect(lineage.origin(of: "b", in: AnswerSheet(states: ["a": 1])) == .new)
    #expect(lineage.origin(of: "b", in: AnswerSheet(states: ["b": .unknown])) == .same("b"))
    // The map says that there was one, answered or not.
    #expect(lineage.origin(of: "a", in: AnswerSheet()) == .reworded("a"))
  }

  @Test(arguments: [
    ("1.0.0", "one"), ("1.5.0", "two"), ("2.0.0", "two"), ("2.0.1", "a"), ("2.9.9", "a"), ("3.0.0", "a"),
    ("3.1.0", "a"),
  ])
  func `a migration serves the versions up to its own that no earlier one serves`(
    version: String, predecessor: Criterion.ID
  ) throws {
    let lineage = try Self.lineage(
      [Self.from("2.0.0", ["two": .same("a")]), Self.from("1.0.0", ["one": .same("a")])], since: version)
    #expect(lineage.origin(of: "a", in: AnswerSheet()) == .same(predecessor))
  }

  @Test func `what became of nothing is lost`() throws {
    let lineage = try Self.lineage(
      [Self.from("2.0.0", ["past": .dropped, "b": .same("c"), "h": .merged("nowhere"), "wide": .split(["z", "d"])])],
      since: "2.0.0")
    let sheet = AnswerSheet(states: ["a": 1, "b": 2, "zeal": 0])
    #expect(lineage.lost(from: sheet, to: Self.ids) == ["h", "past", "zeal"])
    let unchanged = try Self.lineage([], since: "3.0.0")
    #expect(unchanged.lost(from: sheet, to: Self.ids) == ["zeal"])
  }
}
