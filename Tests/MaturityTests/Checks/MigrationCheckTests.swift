import Maturity
import Testing

@Suite struct MigrationCheckTests {
  private static let path = [Problem.Element(.migration, "1.0.0"), Problem.Element(.formerCriterion, "old")]

  private func problems(_ fate: FateDraft) -> [Problem] {
    var draft = QuestionnaireDraft.complete
    draft.migrations[0].fates = [fate]
    return draft.problems
  }

  @Test func `a version is well formed and not above the questionnaire's own`() {
    var draft = QuestionnaireDraft.complete
    draft.migrations[0].id = "1.0"
    #expect(draft.problems.map(\.kind) == [.notAVersion("1.0")])
    draft.migrations[0].id = "1.2.4"
    #expect(draft.problems.map(\.kind) == [.laterVersion("1.2.4", own: "1.2.3")])
    draft.migrations[0].id = "1.2.3"
    #expect(draft.problems.isEmpty)
  }

  @Test(arguments: [
    ("same", [], 1...1), ("reworded", ["a1", "a2"], 1...1), ("merged", [], 1...1), ("split", ["a1"], 2...200),
    ("dropped", ["a1"], 0...0),
  ])
  func `each fate has its number of successors`(became: String, into: [String], allowed: ClosedRange<Int>) {
    let fate = FateDraft.sound("old", became, into: into.map { Located($0) })
    let kind = Problem.Kind.count(.items(key: "into"), found: into.count, allowed: allowed)
    #expect(problems(fate) == [Problem(kind, path: Self.path, at: nil)])
  }

  @Test func `a fate is one of five words`() {
    let known = ["same", "reworded", "split", "merged", "dropped"]
    let kind = Problem.Kind.unknownWord(key: "became", "droped", known: known, nearest: "dropped")
    #expect(problems(.sound("old", "droped")) == [Problem(kind, path: Self.path, at: nil)])
  }

  @Test func `a criterion has one fate in a migration, and a version one migration`() {
    var draft = QuestionnaireDraft.complete
    draft.migrations += draft.migrations
    #expect(draft.problems.map(\.kind) == [.repeatedIdentifier("1.0.0", firstLine: nil)])
    draft = .complete
    draft.migrations[0].fates.append(.sound("old5", "dropped"))
    #expect(draft.problems.map(\.kind) == [.repeatedIdentifier("old5", firstLine: nil)])
  }

  @Test func `the map of fates is the questionnaire's`() throws {
    let migrations = try Questionnaire(checking: .complete, digest: "").migrations
    #expect(migrations.map(\.from) == [SemanticVersion(major: 1, minor: 0, patch: 0)])
    #expect(
      migrations.first?.fates == [
        "old1": .same("a1"), "old2": .reworded("a2"), "old3": .split(["b1", "b2"]), "old4": .merged("b2"),
        "old5": .dropped,
      ])
  }
}
