import Maturity
import Testing

@Suite struct IdentifierFormCheckTests {
  @Test(arguments: [
    ("two words", Problem.IdentifierFault.character(" ")), ("équipe", .character("é")), ("a/b", .character("/")),
    ("..", .start), ("-x", .start), ("_", .start), ("", .empty),
    (String(repeating: "a", count: 65), .tooLong(limit: 64)),
  ])
  func `an identifier that could be misread is refused`(id: String, fault: Problem.IdentifierFault) {
    var draft = QuestionnaireDraft.sound
    draft.axes[1].criteria[1].id = Located(id)
    #expect(draft.problems.map(\.kind) == [.identifier(id, fault)])
  }

  @Test(arguments: ["1.1", "a", "Z-9_x.y", String(repeating: "a", count: 64)])
  func `letters, digits, dots, hyphens and underscores make an identifier`(id: String) {
    var draft = QuestionnaireDraft.sound
    draft.axes[1].criteria[1].id = Located(id)
    #expect(draft.problems.isEmpty)
  }

  @Test func `every sort of entity is looked at, and named on the path`() {
    var draft = QuestionnaireDraft.sound
    draft.id = "!"
    draft.sources[0].id = "!"
    draft.scale[0].id = "!"
    draft.supports[1].questions[0].id = "!"
    draft.axes[0].id = "!"
    #expect(draft.problems.map(\.kind) == Array(repeating: .identifier("!", .character("!")), count: 5))
    #expect(
      draft.problems.map(\.path) == [
        [], [.init(.source, "!")], [.init(.level, "!")], [.init(.support, "hands"), .init(.question, "!")],
        [.init(.axis, "!")],
      ])
  }
}
