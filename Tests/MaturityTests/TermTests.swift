import Testing

@testable import Maturity

@Suite struct TermTests {
  /// A questionnaire of one criterion whose help is `text`, with one term.
  private func finds(_ name: String, _ forms: [String] = [], in text: String) throws -> Bool {
    var draft = QuestionnaireDraft.sound
    draft.axes[0].criteria[0].help = Located(text)
    var term = TermDraft()
    term.id = "term"
    term.name = Located(name)
    term.forms = forms.map { Located($0) }
    term.definition = "Une définition."
    var glossary = GlossaryDraft()
    glossary.format = 1
    glossary.questionnaire = draft.id
    glossary.terms = [term]
    draft.glossary = glossary
    let questionnaire = try Questionnaire(checking: draft, digest: "")
    return questionnaire.terms(in: questionnaire.axes[0].criteria[0]).map(\.id) == ["term"]
  }

  @Test func `a term is found as a word of its own, whatever its case`() throws {
    #expect(try finds("homologation", in: "L’Homologation précède."))
    #expect(try !finds("homologation", in: "Les préhomologations."))
    #expect(try finds("homologation", ["homologations"], in: "Deux homologations."))
  }

  @Test func `an acronym keeps its case, so that a word is not taken for it`() throws {
    #expect(try finds("Pi", in: "Nubo et Pi."))
    #expect(try !finds("Pi", in: "Le pi du cercle."))
    #expect(try finds("RIE", in: "(RIE)"))
    #expect(try !finds("RIE", in: "une série"))
  }
}
