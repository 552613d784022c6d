import Maturity
import Testing

@Suite struct NextStepCountCheckTests {
  @Test(arguments: [1, 3]) func `three levels take two next steps`(count: Int) {
    var draft = QuestionnaireDraft.complete
    draft.axes[0].criteria[0].nextSteps = (1...count).map { Located("Étape \($0).") }
    #expect(
      draft.problems == [
        Problem(
          .nextStepCount(found: count, levels: 3), path: [.init(.axis, "a"), .init(.criterion, "a1")], at: nil)
      ])
  }

  @Test func `none at all is no mistake`() {
    var draft = QuestionnaireDraft.complete
    draft.axes[0].criteria[0].nextSteps = []
    #expect(draft.problems.isEmpty)
  }
}
