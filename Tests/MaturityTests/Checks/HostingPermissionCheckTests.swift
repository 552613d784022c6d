import Maturity
import Testing

@Suite struct HostingPermissionCheckTests {
  @Test func `a row with conditions restricts, it never allows`() {
    var draft = QuestionnaireDraft.complete
    draft.hosting?.rows[1].verdicts = [PairDraft("inside", "conditional"), PairDraft("outside", "allowed")]
    #expect(draft.problems == [Problem(.conditionalPermission("outside"), path: [.init(.row, "secret")], at: nil)])
  }
}
