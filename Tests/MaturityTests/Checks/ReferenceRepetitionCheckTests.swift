import Maturity
import Testing

@Suite struct ReferenceRepetitionCheckTests {
  @Test func `no list names anything twice`() {
    var draft = QuestionnaireDraft.complete
    draft.axes[0].criteria[0].references = ["R1", "R1"]
    draft.steps[1].criteria = ["a1", "a2", "a1"]
    draft.offering?.offers[2].requires = ["basics", "basics"]
    #expect(
      draft.problems.map(\.kind) == [
        .repeatedReference(key: "references", "R1"), .repeatedReference(key: "criteria", "a1"),
        .repeatedReference(key: "requires", "basics"),
      ])
  }
}
