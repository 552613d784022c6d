import Maturity
import Testing

@Suite struct ComparisonCheckTests {
  @Test func `a line of the comparison says something of every offer`() {
    var draft = QuestionnaireDraft.complete
    draft.hosting?.comparison[0].values = [PairDraft("outside", "internet")]
    #expect(
      draft.problems == [Problem(.missing(key: "values.inside"), path: [.init(.comparison, "exposure")], at: nil)])
  }
}
