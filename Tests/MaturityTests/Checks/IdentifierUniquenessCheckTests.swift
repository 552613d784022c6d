import Maturity
import Testing

@Suite struct IdentifierUniquenessCheckTests {
  @Test func `a criterion may not be called like one of another axis`() {
    var draft = QuestionnaireDraft.sound
    draft.axes[0].criteria[1].id = Located("x", at: SourceLocation(file: "f", line: 7, column: 3))
    draft.axes[1].criteria[1].id = Located("x", at: SourceLocation(file: "f", line: 9, column: 3))
    #expect(draft.problems.map(\.kind) == [.repeatedIdentifier("x", firstLine: 7)])
    #expect(draft.problems.map(\.location?.line) == [9])
  }

  @Test func `every sort of entity is looked at, and sorts may share names`() {
    var draft = QuestionnaireDraft.sound
    draft.sources[1].id = "law"
    draft.scale[1].id = "low"
    draft.supports[1].questions[0].id = "advice-1"
    draft.axes[1].id = "a"
    #expect(
      draft.problems.map(\.kind) == [
        .repeatedIdentifier("law", firstLine: nil), .repeatedIdentifier("low", firstLine: nil),
        .repeatedIdentifier("advice-1", firstLine: nil), .repeatedIdentifier("a", firstLine: nil),
      ])
    draft = .sound
    draft.axes[0].id = "advice"
    draft.sources[0].id = "advice"
    #expect(draft.problems.isEmpty)
  }
}
