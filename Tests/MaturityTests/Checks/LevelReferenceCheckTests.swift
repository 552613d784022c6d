import Maturity
import Testing

@Suite struct LevelReferenceCheckTests {
  @Test func `rules name levels by numbers of the scale`() {
    var draft = QuestionnaireDraft.sound
    draft.rules?.target = 0
    draft.rules?.sequence[0].atOrBelow = 4
    #expect(
      draft.problems == [
        Problem(.noSuchLevel(key: "rules.target", number: 0, known: [1, 2, 3]), at: nil),
        Problem(.noSuchLevel(key: "atOrBelow", number: 4, known: [1, 2, 3]), path: [.init(.rule, "advised")], at: nil),
      ])
  }

  @Test func `nothing is said where a number of the scale could not be read`() {
    var draft = QuestionnaireDraft.sound
    draft.scale[2].number = nil
    draft.rules?.target = 3
    #expect(draft.problems.map(\.kind) == [.incomplete])
  }
}
