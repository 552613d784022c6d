import Maturity
import Testing

@Suite struct VersionCheckTests {
  @Test(arguments: ["1.0", "v1.0.0", "1.0.0-rc", "01.0.0", "1.0.0.0", "", "1.0.1234567890"])
  func `a version is three plain numbers`(version: String) {
    var draft = QuestionnaireDraft.sound
    draft.version = Located(version)
    #expect(draft.problems.map(\.kind) == [.notAVersion(version)])
  }
}
