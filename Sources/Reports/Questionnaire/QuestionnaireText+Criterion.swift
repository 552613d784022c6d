import Maturity
import Wording

extension QuestionnaireText {
  /// Everything there is on a criterion.
  func criterion(_ criterion: Criterion) -> [[String]] {
    [question(criterion), levels(of: criterion), help(criterion), facilitation(criterion), links(criterion)]
  }

  private func question(_ criterion: Criterion) -> [String] {
    let kinds = ([criterion.affinities.primary] + criterion.affinities.secondary)
      .compactMap { questionnaire.support($0)?.name }
    let marks = kinds + (criterion.isEssential ? [language("essentiel", "essential")] : [])
    return heading("\(criterion.id) \(criterion.name)") + wrapped(criterion.question)
      + wrapped(marks.joined(separator: ", "))
  }

  private func levels(of criterion: Criterion) -> [String] {
    zip(questionnaire.scale.levels, criterion.descriptors).flatMap { level, descriptor in
      wrapped("\(level.name)\(language.colon)\(descriptor)", lead: "  \(level.number) ")
    }
  }

  private func help(_ criterion: Criterion) -> [String] { wrapped(criterion.help) }

  private func facilitation(_ criterion: Criterion) -> [String] {
    let facilitation = criterion.facilitation
    let evidence = bulleted(language("Preuves à demander", "Evidence to ask for"), facilitation.evidence)
    let prompt =
      facilitation.prompt.map {
        wrapped(language("Si personne ne parle", "When nobody speaks"), lead: "  ") + wrapped($0, lead: "    ")
      } ?? []
    let levels = questionnaire.scale.levels
    let steps = zip(levels, levels.dropFirst()).compactMap { from, to in
      facilitation.nextStep(from: from.rank).map { "\(from.number) → \(to.number)\(language.colon)\($0)" }
    }
    return evidence + prompt + bulleted(language("Étapes d’un niveau au suivant", "Steps from level to level"), steps)
  }

  private func links(_ criterion: Criterion) -> [String] {
    let references = criterion.facilitation.references.compactMap { questionnaire.reference($0) }.map {
      "\($0.name)\(language.colon)\(questionnaire.wording(of: $0, in: language).text)"
    }
    let offers = questionnaire.offering.offers.filter { $0.criteria.contains(criterion.id) }.map(\.name)
    let followUps = questionnaire.offering.followUps.filter { $0.criteria.contains(criterion.id) }.map(\.name)
    let terms = questionnaire.terms(in: criterion).map(\.name)
    return bulleted(language("Références", "References"), references)
      + bulleted(language("Offres qui le font avancer", "Offers that move it"), offers)
      + bulleted(language("Leviers", "Levers"), followUps)
      + bulleted(language("Termes", "Terms"), terms.isEmpty ? [] : [terms.joined(separator: ", ")])
  }
}
