import Maturity
import Testing

@Suite struct QuestionnaireCheckingTests {
  @Test func `a draft that lacks something deep down makes no questionnaire`() {
    var draft = QuestionnaireDraft.sound
    draft.axes[1].criteria[0].help = nil
    #expect(draft.problems == [Problem(.incomplete, at: nil)])
    draft = .sound
    draft.supports[1].questions[0].text = nil
    #expect(draft.problems.map(\.kind) == [.incomplete])
  }

  @Test func `an empty draft neither crashes nor passes`() {
    #expect(!QuestionnaireDraft().problems.isEmpty)
  }

  @Test func `problems come in the order of the file, whoever found them`() {
    var draft = QuestionnaireDraft.sound
    func place(_ line: Int, _ column: Int = 1) -> Maturity.SourceLocation {
      Maturity.SourceLocation(file: "f", line: line, column: column)
    }
    draft.format = Located(9, at: place(8))
    draft.version = Located("x", at: place(2, 10))
    draft.language = Located("x", at: place(10))
    draft.summary = Located("", at: place(2, 9))
    let earlier = [Problem(.missing(key: "other"), at: place(3)), Problem(.emptyDocument, at: nil)]
    #expect {
      try Questionnaire(checking: draft, digest: "", earlier: earlier)
    } throws: { error in
      let problems = (error as? QuestionnaireProblems)?.problems ?? []
      return problems.map(\.kind) == [
        .emptyDocument, .blankText(key: "summary"), .notAVersion("x"), .missing(key: "other"),
        .unknownFormat(9, known: 1), .unknownLanguage("x"),
      ]
    }
  }

  @Test func `what passes holds what the draft said`() throws {
    let questionnaire = try Questionnaire(checking: .sound, digest: "test")
    #expect(questionnaire.digest == "test")
    #expect(questionnaire.criteria.map(\.id) == ["a1", "a2", "b1", "b2"])
    #expect(questionnaire.rules.target == 1)
    #expect(questionnaire.rules.sequence.map(\.atOrBelow) == [0])
  }
}
