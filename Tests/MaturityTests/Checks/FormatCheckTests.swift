import Maturity
import Testing

@Suite struct FormatCheckTests {
  @Test func `only the known version of the format passes`() {
    var draft = QuestionnaireDraft.sound
    #expect(draft.problems.isEmpty)
    draft.format = 2
    #expect(draft.problems == [Problem(.unknownFormat(2, known: 1), at: nil)])
  }
}
