import Maturity
import Testing

@Suite struct DescriptorCountCheckTests {
  @Test func `a criterion describes every level, no fewer and no more`() {
    var draft = QuestionnaireDraft.sound
    draft.axes[0].criteria[0].levels.removeLast()
    draft.axes[1].criteria[1].levels.append("Un de trop.")
    #expect(
      draft.problems == [
        Problem(.descriptorCount(found: 2, levels: 3), path: [.init(.axis, "a"), .init(.criterion, "a1")], at: nil),
        Problem(.descriptorCount(found: 4, levels: 3), path: [.init(.axis, "b"), .init(.criterion, "b2")], at: nil),
      ])
  }

  @Test func `descriptors are not counted against a scale that is itself in doubt`() {
    var draft = QuestionnaireDraft.sound
    draft.scale.removeLast()
    draft.unread = ["scale"]
    #expect(draft.problems.isEmpty)
  }
}
