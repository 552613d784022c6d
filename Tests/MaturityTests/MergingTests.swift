import Maturity
import Testing

@Suite struct MergingTests {
  private static let reference = QuestionnaireReference(
    id: "q", version: SemanticVersion(major: 1, minor: 0, patch: 0), digest: "d")

  private func sheet(_ id: String, _ role: String?, _ answers: [Criterion.ID: Answer] = [:]) -> Assessment {
    Assessment(
      id: .init(id), questionnaire: Self.reference, subject: Subject(organisation: "DSI"), answers: answers,
      respondent: role)
  }

  private func merge(_ sheets: [Assessment]) throws(MergeError) -> Assessment {
    try Assessment(merging: sheets) { "sans objet : \($0)" }
  }

  @Test func `answers become votes by role, and nothing is decided`() throws {
    let merged = try merge([
      sheet("b", "RSSI", ["1": Answer(state: .answered(3)), "2": Answer(state: .unknown)]),
      sheet("a", "architecte", ["1": Answer(state: .answered(1))]),
      sheet("c", "RSSI", ["1": Answer(state: .answered(3))]),
    ])
    #expect(
      merged["1"].votes == [Vote(role: "RSSI", .rank(3), count: 2), Vote(role: "architecte", .rank(1))])
    #expect(merged["2"].votes == [Vote(role: "RSSI", .unknown)])
    #expect(merged["1"].state == .unanswered)
    #expect(merged.session.participants == ["RSSI", "architecte"])
    #expect(merged.subject.organisation == "DSI")
    #expect(merged.respondent == nil)
  }

  @Test func `the order of the sheets changes nothing`() throws {
    let sheets = [
      sheet("a", "x", ["1": Answer(state: .answered(1), note: "un")]),
      sheet("b", "y", ["1": Answer(note: "deux", isFlagged: true)]),
      sheet("c", nil, ["1": Answer(state: .notApplicable(reason: "r"))]),
    ]
    let first = try merge(sheets)
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      #expect(try merge(order.map { sheets[$0] }) == first)
    }
    #expect(try merge([sheets[0]]).id != first.id)
  }

  @Test func `no note and no reason is lost, and each says whose it is`() throws {
    let merged = try merge([
      sheet("a", "x", ["1": Answer(state: .notApplicable(reason: "r"), note: "une\nnote")]),
      sheet("b", nil, ["1": Answer(note: "autre")]),
    ])
    #expect(merged["1"].note == "autre\n[x] sans objet : r\n[x] une\nnote")
    #expect(merged["1"].votes.isEmpty)
  }

  @Test func `what they agree on is kept, what they differ on is left open`() throws {
    var one = sheet("a", "x", ["1": Answer(target: 2)])
    var two = sheet("b", "y", ["1": Answer(target: 3)])
    one.hosting = ["f": true, "g": true]
    two.hosting = ["f": true, "g": false]
    one.demand = ["p"]
    two.demand = ["q"]
    two.subject.organisation = "Autre"
    one.target = 2
    let merged = try merge([one, two])
    #expect(merged.hosting == ["f": true])
    #expect(merged.demand == ["p", "q"])
    #expect(merged.subject.organisation.isEmpty)
    #expect(merged.target == 2)
    #expect(merged["1"].target == nil)
  }

  @Test func `sheets that do not go together are refused by their place`() {
    var other = sheet("b", "y")
    other.questionnaire.version = SemanticVersion(major: 1, minor: 1, patch: 0)
    #expect(throws: MergeError.otherQuestionnaire(position: 1, other.questionnaire)) {
      try merge([sheet("a", "x"), other])
    }
    #expect(throws: MergeError.repeated(position: 2, first: 0)) {
      try merge([sheet("a", "x"), sheet("b", "y"), sheet("a", "z")])
    }
    #expect(throws: MergeError.noSheet) { try merge([]) }
  }
}
