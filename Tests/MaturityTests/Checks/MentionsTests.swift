import Maturity
import Testing

/// Every key that names something, once with a name that nothing has.
@Suite struct MentionsTests {
  private static let cases:
    [(key: String, role: Problem.Element.Role, spoil: @Sendable (inout QuestionnaireDraft) -> Void)] =
      [
        ("references", .reference, { $0.axes[0].criteria[0].references = ["zz"] }),
        ("source", .source, { $0.references[0].source = "zz" }),
        ("criteria", .criterion, { $0.steps[0].criteria = ["zz"] }),
        ("criteria", .criterion, { $0.stakes[0].criteria = ["zz"] }),
        ("into", .criterion, { $0.migrations[0].fates[0].into = ["zz"] }),
        ("kind", .support, { $0.offering?.offers[0].kind = "zz" }),
        ("criteria", .criterion, { $0.offering?.offers[0].criteria = ["zz"] }),
        ("audiences", .audience, { $0.offering?.offers[0].audiences = ["zz"] }),
        ("requires", .offer, { $0.offering?.offers[0].requires = ["zz"] }),
        ("questions", .question, { $0.offering?.offers[0].questions = ["zz"] }),
        ("modules", .offer, { $0.offering?.paths[0].modules = ["zz"] }),
        ("criteria", .criterion, { $0.offering?.followUps[0].criteria = ["zz"] }),
        ("references", .reference, { $0.offering?.followUps[0].references = ["zz"] }),
        ("all", .fact, { $0.hosting?.rows[1].all = [PairDraft("zz", "yes")] }),
        ("any", .fact, { $0.hosting?.rows[1].any = [PairDraft("zz", "no")] }),
        ("verdicts", .hostingOffer, { $0.hosting?.rows[1].verdicts = [PairDraft("zz", "forbidden")] }),
        ("references", .reference, { $0.hosting?.rows[0].references = ["zz"] }),
        ("values", .hostingOffer, { $0.hosting?.comparison[0].values.append(PairDraft("zz", "là")) }),
      ]

  @Test(arguments: cases.indices)
  func `a name that nothing has is refused wherever it stands`(index: Int) {
    let item = Self.cases[index]
    var draft = QuestionnaireDraft.complete
    item.spoil(&draft)
    #expect(draft.problems.map(\.kind) == [.unknownReference(key: item.key, item.role, "zz", nearest: nil)])
  }

  @Test func `a path names an audience`() {
    var draft = QuestionnaireDraft.complete
    draft.offering?.paths[0].id = "developer"
    draft.offering?.paths[0].modules = ["mission"]
    draft.offering?.offers[0].audiences = ["developers"]
    #expect(
      draft.problems.map(\.kind) == [
        .unknownReference(key: "audience", .audience, "developer", nearest: "developers")
      ])
  }

  @Test func `nothing is said of offers that could not all be read`() {
    var draft = QuestionnaireDraft.complete
    draft.offering?.unread = ["audiences"]
    draft.offering?.audiences = []
    #expect(draft.problems.isEmpty)
  }
}
