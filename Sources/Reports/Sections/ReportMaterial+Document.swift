import Maturity
import Wording

extension ReportMaterial {
  /// The report that every format draws, as its profile wants it.
  package var document: Document {
    let subject = subjectLine.isEmpty ? Phrase.quoted(questionnaire.title) : subjectLine
    return Document(
      title: RichText("\(title)\(language.colon)\(subject)" as Phrase),
      runningHead: .sanitised(
        [subjectLine.text, dateInWords ?? "", assessment.subject.scope].filter { !$0.isEmpty }.joined(separator: " · ")),
      date: assessment.session.date,
      language: language,
      questionnaireLanguage: questionnaire.language.spoken == language ? nil : questionnaire.language,
      profile: profile,
      opening: opening,
      sections: profile == .synthesis ? synthesis : chapters)
  }

  private var title: String {
    switch profile {
    case .synthesis: language("Synthèse du diagnostic de maturité", "Maturity assessment summary")
    case .full: language("Diagnostic de maturité", "Maturity assessment")
    case .facilitator: language("Diagnostic de maturité, pour l’animation", "Maturity assessment, for the facilitator")
    }
  }

  private var opening: [Block] {
    let facts = profile == .synthesis ? briefParticulars : particulars
    return [languageNote.map { .notice(RichText($0)) }, .facts(facts)].compactMap { $0 }
  }

  private var chapters: [Section] {
    [
      Section("synthesis", RichText(language("Synthèse", "Summary")), sections: synthesis), profileSection,
      supportSection, offersSection, historySection, stepsSection, hostingSection, actionsSection, openSection,
    ].compactMap { $0 } + facilitation + [criteriaSection, methodSection]
  }

  private var facilitation: [Section] {
    profile == .facilitator ? [proposalSection, facilitationSection].compactMap { $0 } : []
  }

  /// The anchor of a criterion's section, which spans lead to; nil where the report has none.
  func link(to criterion: Criterion.ID, _ text: String, isStrong: Bool = false) -> Span {
    guard profile != .synthesis, questionnaire.criterion(criterion) != nil else {
      return .quoted(text, isStrong: isStrong)
    }
    return .link(text, to: anchor(of: criterion), isStrong: isStrong)
  }

  /// “6.1 Infrastructure as Code”, leading to the criterion.
  func named(_ criterion: Criterion.ID, isStrong: Bool = true) -> Span {
    let name = questionnaire.criterion(criterion).map { "\($0.id)\u{A0}\($0.name)" } ?? criterion.rawValue
    return link(to: criterion, name, isStrong: isStrong)
  }

  /// “6.1, 6.2”, each leading to its criterion.
  func numbers(of criteria: [Criterion.ID]) -> [Span] {
    criteria.enumerated().flatMap { place, criterion in
      (place > 0 ? [Span.plain(", ")] : []) + [link(to: criterion, criterion.rawValue)]
    }
  }
}
