import Maturity
import Testing

@Suite struct DescriptorRepetitionCheckTests {
  @Test func `a descriptor stands once in the whole questionnaire`() {
    var draft = QuestionnaireDraft.sound
    draft.axes[0].criteria[0].levels[1] = "a1 au niveau 1."
    draft.axes[1].criteria[1].levels[2] = "a2 au niveau 3."
    #expect(
      draft.problems == [
        Problem(
          .repeatedDescriptor(position: 2, firstLine: nil), path: [.init(.axis, "a"), .init(.criterion, "a1")], at: nil),
        Problem(
          .repeatedDescriptor(position: 3, firstLine: nil), path: [.init(.axis, "b"), .init(.criterion, "b2")], at: nil),
      ])
  }
}
