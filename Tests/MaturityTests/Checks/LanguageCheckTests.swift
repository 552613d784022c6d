import Maturity
import Testing

@Suite struct LanguageCheckTests {
  @Test(arguments: ["FR", "d", "français", "fr-", "fr_FR", ""])
  func `a language that cannot be named is refused`(language: String) {
    var draft = QuestionnaireDraft.sound
    draft.language = Located(language)
    #expect(draft.problems.map(\.kind) == [.unknownLanguage(language)])
  }

  @Test(arguments: [("fr", Language.french), ("en-GB", .english), ("de", nil), ("pt-BR", nil), ("gsw", nil)])
  func `texts may be in a language that the program does not speak`(code: String, spoken: Language?) throws {
    var draft = QuestionnaireDraft.sound
    draft.language = Located(code)
    #expect(draft.problems.isEmpty)
    #expect(try #require(LanguageTag(code)).spoken == spoken)
  }
}
