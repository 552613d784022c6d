import Maturity
import Testing

@Suite struct WeightCheckTests {
  @Test(arguments: [0, -1, 1001, Int.max, Int.min])
  func `weights and efforts run from 1 to 1000`(value: Int) {
    var draft = QuestionnaireDraft.sound
    draft.axes[0].weight = Located(value)
    draft.axes[0].criteria[0].weight = Located(value)
    draft.axes[0].criteria[0].effort = Located(value)
    #expect(
      draft.problems.map(\.kind) == [
        .outOfRange(key: "weight", value: value, allowed: 1...1000),
        .outOfRange(key: "weight", value: value, allowed: 1...1000),
        .outOfRange(key: "effort", value: value, allowed: 1...1000),
      ])
  }

  @Test(arguments: [1, 1000])
  func `both ends pass`(value: Int) {
    var draft = QuestionnaireDraft.sound
    draft.axes[0].weight = Located(value)
    draft.axes[0].criteria[0].effort = Located(value)
    #expect(draft.problems.isEmpty)
  }
}
