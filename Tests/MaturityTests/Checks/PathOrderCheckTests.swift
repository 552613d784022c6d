import Maturity
import Testing

@Suite struct PathOrderCheckTests {
  @Test(arguments: [["mastery", "basics"], ["mastery"]])
  func `what a module requires of its own kind comes before it`(modules: [String]) {
    var draft = QuestionnaireDraft.complete
    draft.offering?.paths[0].modules = modules.map { Located($0) }
    #expect(draft.problems.map(\.kind) == [.requiredNotBefore("basics", module: "mastery")])
  }

  @Test func `what it requires of another kind is no part of the path`() {
    #expect(QuestionnaireDraft.complete.offering?.offers[2].requires.map(\.value) == ["basics", "mission"])
    #expect(QuestionnaireDraft.complete.problems.isEmpty)
  }
}
