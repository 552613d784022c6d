import Maturity
import Testing

@Suite struct EvidenceRepetitionCheckTests {
  @Test func `a criterion asks for a piece of evidence once, another criterion may ask again`() {
    var draft = QuestionnaireDraft.complete
    let first = SourceLocation(file: "f", line: 7, column: 3)
    draft.axes[0].criteria[0].evidence = [Located("Une lettre.", at: first), "Un chiffre.", "Une lettre."]
    #expect(draft.problems.map(\.kind) == [.repeatedText(key: "evidence", firstLine: 7)])
  }
}
