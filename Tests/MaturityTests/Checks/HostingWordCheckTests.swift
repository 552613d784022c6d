import Maturity
import Testing

@Suite struct HostingWordCheckTests {
  @Test func `verdicts and answers are of the few words there are`() {
    var draft = QuestionnaireDraft.complete
    draft.hosting?.rows[1].all = [PairDraft("secret", "oui")]
    draft.hosting?.rows[1].any = [PairDraft("secret", "maybe")]
    draft.hosting?.rows[1].verdicts = [PairDraft("outside", "forbiden")]
    let verdicts = ["allowed", "conditional", "investigate", "forbidden"]
    #expect(
      draft.problems.map(\.kind) == [
        .unknownWord(key: "all.secret", "oui", known: ["yes", "no"], nearest: nil),
        .unknownWord(key: "any.secret", "maybe", known: ["yes", "no"], nearest: nil),
        .unknownWord(key: "verdicts.outside", "forbiden", known: verdicts, nearest: "forbidden"),
      ])
  }
}
