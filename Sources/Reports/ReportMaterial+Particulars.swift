import Maturity
import Wording

/// What every report says of whom, when and what is missing.
extension ReportMaterial {
  /// Organisation, product and team in one line; empty where nothing was said.
  var subjectLine: Phrase {
    let subject = assessment.subject
    return [subject.organisation, subject.product, subject.team].filter { !$0.isEmpty }.map(Phrase.typed)
      .joined(separator: "\u{A0}· ")
  }

  /// The day in words, or nil where none was given.
  var dateInWords: String? { assessment.session.date.map(language.longDate) }

  /// What was said of whom, when and how, in the order of the session's form; nothing for a field left empty.
  var particulars: [Fact] {
    let subject = assessment.subject
    let session = assessment.session
    return [
      typed(language("Organisation", "Organisation"), subject.organisation),
      typed(language("Équipe", "Team"), subject.team),
      typed(language("Produit", "Product"), subject.product),
      typed(language("Périmètre", "Scope"), subject.scope),
      Fact(language("Date", "Date"), RichText(dateInWords ?? "")),
      typed(language("Animation", "Facilitator"), session.facilitator),
      Fact(
        language("Participants", "Participants"),
        RichText(language.list(session.participants.map(Phrase.typed)))),
      Fact(language("Questionnaire", "Questionnaire"), questionnaireName),
      Fact(language("Cible", "Target"), [.quoted(assessment.target.map(explanation.levelName) ?? "")]),
    ].filter { !$0.text.isEmpty }
  }

  /// The same in short, for one page: the title says whom it is about.
  var briefParticulars: [Fact] {
    let scope = typed(language("Périmètre", "Scope"), assessment.subject.scope)
    return [
      Fact(language("Date", "Date"), RichText(dateInWords ?? "")), scope,
      Fact(language("Questionnaire", "Questionnaire"), questionnaireName),
    ].filter { !$0.text.isEmpty }
  }

  private var questionnaireName: RichText {
    [.quoted(questionnaire.title), .plain(", version\u{A0}\(questionnaire.version)")]
  }

  private func typed(_ label: String, _ text: String) -> Fact { Fact(label, [.typed(text)]) }

  /// The criteria that scoring counts as open, an answer off the scale among them; in the questionnaire's order.
  var openCriteria: [Criterion] {
    questionnaire.criteria.filter { criterion in
      switch assessment[criterion.id].state {
      case .unknown, .unanswered: true
      case .answered(let rank): questionnaire.scale[rank] == nil
      case .notApplicable: false
      }
    }
  }

  /// The answers that this version of the questionnaire has no criterion for, by identifier.
  var strayAnswers: [Criterion.ID] {
    let known = Set(questionnaire.criteria.map(\.id))
    return assessment.answers.keys.filter { !known.contains($0) }.sorted()
  }

  /// What to expect of the questionnaire's texts where they are not in the report's language; nil where they are.
  var languageNote: String? {
    switch (language, questionnaire.language.spoken) {
    case (.english, .french): "The questionnaire is in French: its texts are quoted as they are."
    case (.french, .english): "Le questionnaire est en anglais\u{A0}: ses textes sont cités tels quels."
    case (.french, .french), (.english, .english): nil
    case (.french, nil): "Les textes du questionnaire ne sont pas en français\u{A0}: ils sont cités tels quels."
    case (.english, nil): "The questionnaire is not in English: its texts are quoted as they are."
    }
  }
}

extension Criterion {
  /// Nil off the scale.
  func descriptor(at rank: Rank) -> String? {
    descriptors.indices.contains(rank.value) ? descriptors[rank.value] : nil
  }
}
