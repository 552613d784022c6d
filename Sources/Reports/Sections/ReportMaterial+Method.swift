import Maturity
import Wording

extension ReportMaterial {
  /// How to read the report, what it rests on, and what it is worth.
  var methodSection: Section {
    let scale = questionnaire.scale.levels.map {
      Fact([.quoted("\($0.number)\u{A0}\($0.name)")], [.quoted($0.definition)])
    }
    let sources = questionnaire.sources.map { source -> RichText in
      [.quoted(source.title), .plain(", "), .quoted(source.publisher), .plain(", \(language.longDate(source.date)).")]
    }
    return Section(
      "method", RichText(language("Méthode et limites", "Method and limits")),
      [.paragraph([.quoted(questionnaire.summary)]), .notice([.quoted(questionnaire.notice)])],
      sections: [
        Section("scale", RichText(language("Échelle", "Scale")), [.facts(scale)]),
        Section("rules", RichText(language("Règles", "Rules")), [.bullets(rules.map { RichText($0) })]),
        sources.isEmpty ? nil : Section("sources", RichText(language("Sources", "Sources")), [.bullets(sources)]),
        Section("versions", RichText(language("Versions", "Versions")), [.bullets(versions.map { RichText($0) })]),
      ].compactMap { $0 })
  }

  private var rules: [Phrase] {
    let hasVotes = questionnaire.criteria.contains { !assessment[$0.id].votes.isEmpty }
    return explanation.method + (hasVotes ? [Phrase(explanation.votesRule)] : [])
  }

  private var versions: [Phrase] {
    let reference = assessment.questionnaire
    var lines: [Phrase] = [
      reading(.quoted(questionnaire.title), questionnaire.reference),
      language(
        "Licence du questionnaire\u{A0}: \(quoted: questionnaire.licence).",
        "Licence of the questionnaire: \(quoted: questionnaire.licence)."),
      language(
        "Règles de calcul\u{A0}: version\u{A0}\(ScorecardJSON.rulesVersion).",
        "Scoring rules: version\u{A0}\(ScorecardJSON.rulesVersion)."),
      language(
        "Évaluation \(assessment.id), révision\u{A0}\(assessment.revision).",
        "Assessment \(assessment.id), revision \(assessment.revision)."),
    ]
    // A file may leave the digest out, which says nothing of the edition.
    let isSameVersion = reference.id == questionnaire.id && reference.version == questionnaire.version
    if reference != questionnaire.reference, !(isSameVersion && reference.digest.isEmpty) {
      lines.append(
        language("Réponses données avec une autre édition\u{A0}: ", "Answered with another edition: ")
          + reading(Phrase(reference.id.rawValue), reference))
    }
    let stray = strayAnswers.map(\.rawValue)
    if !stray.isEmpty {
      lines.append(
        language(
          "Réponses sans critère dans cette version, laissées de côté\u{A0}: \(language.list(stray)).",
          "Answers without a criterion in this version, left out: \(language.list(stray))."))
    }
    return lines
  }

  private func reading(_ title: Phrase, _ reference: QuestionnaireReference) -> Phrase {
    let digest =
      reference.digest.isEmpty ? "" : language(", empreinte\u{A0}\(reference.digest)", ", digest \(reference.digest)")
    return "\(title) (\(reference.id)), version\u{A0}\(reference.version)\(digest)."
  }
}
