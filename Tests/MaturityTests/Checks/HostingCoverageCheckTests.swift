import Maturity
import Testing

@Suite struct HostingCoverageCheckTests {
  @Test func `each offer needs a row without conditions`() {
    var draft = QuestionnaireDraft.complete
    draft.hosting?.rows[0].verdicts = [PairDraft("inside", "allowed")]
    #expect(
      draft.problems == [Problem(.noUnconditionalRow("outside"), path: [.init(.hostingOffer, "outside")], at: nil)])
    draft.hosting?.rows[0].unread = ["verdicts"]
    #expect(draft.problems.isEmpty)
  }
}
