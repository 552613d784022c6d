import Maturity
import Testing

@Suite struct TranslationApplicationTests {
  private func translated(
    _ draft: QuestionnaireDraft = .complete, _ change: (inout TranslationDraft) -> Void = { _ in }
  ) throws -> Questionnaire {
    var translation = try TranslationDraft.complete(of: .complete)
    change(&translation)
    let (draft, problems) = draft.translated(with: translation)
    return try Questionnaire(checking: draft, digest: "digest", earlier: problems)
  }

  @Test func `every text is the translation's, and nothing else changes`() throws {
    let questionnaire = try translated()
    let source = try Questionnaire(checking: .complete, digest: "digest")
    #expect(questionnaire.language == LanguageTag(.english))
    #expect(questionnaire.title == "EN Une matrice")
    #expect(questionnaire.licence == source.licence)
    #expect(questionnaire.sources.map(\.title) == ["EN Titre", "EN Titre"])
    #expect(questionnaire.sources.map(\.publisher) == ["EN Éditeur", "EN Éditeur"])
    #expect(questionnaire.sources.map(\.date) == source.sources.map(\.date))
    #expect(questionnaire.scale.levels.map(\.name) == ["EN Niveau", "EN Niveau", "EN Niveau"])
    #expect(questionnaire.rules.sequence.map(\.because) == ["EN Il le faut."])
    #expect(questionnaire.steps.map(\.name) == ["EN Thème", "EN Thème"])
    let criterion = try #require(questionnaire.criterion("b2"))
    #expect(criterion.descriptors == ["EN b2 au niveau 1.", "EN b2 au niveau 2.", "EN b2 au niveau 3."])
    #expect(criterion.facilitation.evidence == ["EN Une lettre.", "EN Un chiffre."])
    #expect(criterion.facilitation.prompt == "EN Et hier ?")
    #expect(criterion.facilitation.nextStep(from: 1) == "EN Continuer.")
    #expect(criterion.affinities == source.criterion("b2")?.affinities)
    #expect(questionnaire.offering.offers.first?.purpose == "EN Ce qu’on en a.")
    #expect(questionnaire.offering.offers.map(\.days) == source.offering.offers.map(\.days))
    #expect(questionnaire.hosting?.comparison.first?.values == ["inside": "EN réseau", "outside": "EN internet"])
    #expect(questionnaire.hosting?.rows.map(\.verdicts) == source.hosting?.rows.map(\.verdicts))
    #expect(questionnaire.glossary.map(\.forms) == [["EN nuage"]])
    #expect(questionnaire.migrations == source.migrations)
    #expect(questionnaire.reference == source.reference)
  }

  @Test func `where the translation is behind, all of the entity stays in the source's language`() throws {
    var draft = QuestionnaireDraft.complete
    draft.scale[0].definition = "Autre chose."
    let questionnaire = try translated(draft) { translation in
      translation.remove(.offers, "mission")
      translation.edit(.criteria, "a1") { $0.set("help", nil) }
      translation.edit(.criteria, "a2") { $0.set("nextSteps", .list(["EN"])) }
      translation.edit(.steps, "begin") { $0.id = "beginning" }
    }
    #expect(questionnaire.scale.levels.map(\.name) == ["Niveau", "EN Niveau", "EN Niveau"])
    #expect(questionnaire.offering.offers.map(\.name) == ["Offre", "EN Offre", "EN Offre"])
    #expect(questionnaire.criteria.map(\.name) == ["Critère", "Critère", "EN Critère", "EN Critère"])
    #expect(questionnaire.steps.map(\.name) == ["Thème", "EN Thème"])
  }

  @Test func `what no program could make sense of is refused`() throws {
    #expect(throws: QuestionnaireProblems.self) { try translated { $0.questionnaire = "other" } }
    #expect(throws: QuestionnaireProblems.self) {
      try translated { $0.edit(.axes, "a") { $0.set("name", .list(["EN"])) } }
    }
    #expect(throws: QuestionnaireProblems.self) {
      try translated { $0.edit(.axes, "a") { $0.set("name", .text("\u{1B}[2J")) } }
    }
  }
}
