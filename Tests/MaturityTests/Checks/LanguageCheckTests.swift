import Maturity
import Testing

@Suite struct LanguageCheckTests {
  @Test(arguments: ["de", "FR", "fr-FR", ""])
  func `a language is one that the program speaks`(language: String) {
    var draft = QuestionnaireDraft.sound
    draft.language = Located(language)
    #expect(draft.problems.map(\.kind) == [.unknownLanguage(language)])
  }
}
