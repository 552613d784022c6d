import Maturity
import Wording

/// What both the plain and the Markdown report say of whom, when and what is missing.
extension ReportMaterial {
  /// Organisation, product and team in one line; empty where nothing was said.
  var subjectLine: String {
    let subject = assessment.subject
    return [subject.organisation, subject.product, subject.team].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The day in words, or nil where none was given.
  var dateInWords: String? { assessment.session.date.map(language.longDate) }

  /// Labels with what was said, in the order of the session's form; nothing for a field left empty.
  var particulars: [(label: String, text: String)] {
    let subject = assessment.subject
    let session = assessment.session
    let fields = [
      (language("Organisation", "Organisation"), subject.organisation),
      (language("Équipe", "Team"), subject.team),
      (language("Produit", "Product"), subject.product),
      (language("Périmètre", "Scope"), subject.scope),
      (language("Date", "Date"), dateInWords ?? ""),
      (language("Animation", "Facilitator"), session.facilitator),
      (language("Participants", "Participants"), language.list(session.participants)),
      (language("Questionnaire", "Questionnaire"), "\(questionnaire.title), version\u{A0}\(questionnaire.version)"),
      (language("Cible", "Target"), assessment.target.map(explanation.levelName) ?? ""),
    ]
    return fields.filter { !$0.1.isEmpty }.map { (label: $0.0, text: $0.1) }
  }

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
