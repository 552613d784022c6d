import Maturity
import Testing

@Suite struct AffinityCheckTests {
  @Test func `a kind of support is named once by a criterion`() {
    var draft = QuestionnaireDraft.sound
    draft.axes[0].criteria[0].secondary = ["advice"]
    draft.axes[0].criteria[1].secondary = ["hands", "hands"]
    draft.rules?.sequence[0].whenAny = ["a1", "b1", "a1"]
    #expect(
      draft.problems.map(\.kind) == [
        .secondaryIsPrimary("advice"), .repeatedReference(key: "support.secondary", "hands"),
        .repeatedReference(key: "whenAny", "a1"),
      ])
  }
}
