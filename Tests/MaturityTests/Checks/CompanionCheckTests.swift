import Maturity
import Testing

@Suite struct CompanionCheckTests {
  @Test func `a questionnaire with everything passes`() {
    #expect(QuestionnaireDraft.complete.problems.isEmpty)
  }

  @Test func `each file beside it is of its questionnaire and of the known format`() {
    var draft = QuestionnaireDraft.complete
    draft.offering?.questionnaire = "other"
    draft.hosting?.format = 2
    draft.glossary?.questionnaire = "Sound"
    #expect(
      draft.problems.map(\.kind) == [
        .unknownFormat(2, known: 1), .mismatch(key: "questionnaire", found: "other", expected: "sound"),
        .mismatch(key: "questionnaire", found: "Sound", expected: "sound"),
      ])
  }
}
