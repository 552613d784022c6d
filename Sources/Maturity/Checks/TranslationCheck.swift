/// A translation has a text for each text of the source as it now is, and no others; its texts keep the rules of texts.
enum TranslationCheck {
  static func problems(of translation: TranslationDraft, in draft: QuestionnaireDraft) -> [Problem] {
    var application = TranslationApplication(translation, keepsMisfits: true)
    var translated = draft
    translated.visitEntities(&application)
    application.finish()
    return TranslationIdentityCheck.problems(of: translation, in: draft) + application.gaps + application.problems
      // Those of texts that the translation lacks are the source's, and told of it.
      + textProblems(in: translated).filter { $0.location?.file == translation.location?.file }
  }

  private static func textProblems(in draft: QuestionnaireDraft) -> [Problem] {
    let draft = PlacedDraft(draft)
    return TextCheck.problems(in: draft) + DescriptorRepetitionCheck.problems(in: draft)
      + EvidenceRepetitionCheck.problems(in: draft)
  }
}
