import Maturity
import Testing

@Suite struct PathAudienceCheckTests {
  @Test func `a path leads through nothing that is not for its audience`() {
    var draft = QuestionnaireDraft.complete
    draft.offering?.offers[1].audiences = []
    #expect(
      draft.problems == [
        Problem(.notForAudience("basics", audience: "developers"), path: [.init(.path, "developers")], at: nil)
      ])
  }
}
