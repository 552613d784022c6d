import Maturity
import Testing

@Suite struct ReferenceCheckTests {
  @Test func `kinds and criteria that do not exist are refused, with the nearest that does`() {
    var draft = QuestionnaireDraft.sound
    draft.axes[0].criteria[0].primary = "advise"
    draft.axes[0].criteria[1].secondary = ["coaching"]
    draft.rules?.sequence[0].first = "hand"
    draft.rules?.sequence[0].whenAny = ["a1", "A2", "zz9"]
    #expect(
      draft.problems.map(\.kind) == [
        .unknownReference(key: "support.primary", .support, "advise", nearest: "advice"),
        .unknownReference(key: "support.secondary", .support, "coaching", nearest: nil),
        .unknownReference(key: "first", .support, "hand", nearest: "hands"),
        .unknownReference(key: "whenAny", .criterion, "A2", nearest: "a2"),
        .unknownReference(key: "whenAny", .criterion, "zz9", nearest: nil),
      ])
  }

  @Test func `only the first twenty come with the nearest that does`() {
    var draft = QuestionnaireDraft.sound
    draft.axes[0].criteria[0].secondary = (1...30).map { Located("hand\($0)") }
    let nearest = draft.problems.map { problem -> String? in
      guard case .unknownReference(_, _, _, let nearest) = problem.kind else { return nil }
      return nearest
    }
    #expect(nearest == Array(repeating: "hands", count: 20) + Array(repeating: nil, count: 10))
  }

  @Test func `nothing is said where what exists could not all be read`() {
    var draft = QuestionnaireDraft.sound
    draft.unread = ["supports"]
    draft.axes[1].unread = ["criteria"]
    draft.axes[0].criteria[0].primary = "other"
    draft.rules?.sequence[0].whenAny = ["c1"]
    #expect(draft.problems.isEmpty)
  }
}
