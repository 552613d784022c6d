/// There is enough of everything to score, and no more than screens can show.
enum CountCheck: QuestionnaireCheck {
  private typealias Limits = Questionnaire.Limits

  static func problems(in draft: PlacedDraft) -> [Problem] {
    var problems = [
      problem(.sources, draft.sources.count, Limits.sources, key: "sources", of: draft.draft),
      problem(.levels, draft.scale.count, Limits.levels, key: "scale", of: draft.draft),
      problem(.supports, draft.supports.count, Limits.supports, key: "supports", of: draft.draft),
      problem(.axes, draft.axes.count, Limits.axes, key: "axes", of: draft.draft),
    ]
    problems += draft.placedSupports.map { support in
      problem(
        .questions, support.entity.questions.count, Limits.questions, key: "questions", of: support.entity,
        path: support.path)
    }
    problems += draft.placedAxes.map { axis in
      problem(.criteria, axis.entity.criteria.count, Limits.criteria, key: "criteria", of: axis.entity, path: axis.path)
    }
    if let rules = draft.rules {
      problems.append(problem(.sequenceRules, rules.sequence.count, Limits.sequenceRules, key: "sequence", of: rules))
    }
    problems += draft.placedSequence.map { rule in
      problem(
        .sequenceCriteria, rule.entity.whenAny.count, Limits.sequenceCriteria, key: "whenAny", of: rule.entity,
        path: rule.path)
    }
    return problems.compactMap { $0 } + lists(in: draft)
  }

  /// The lists whose key says what they hold.
  private static func lists(in draft: PlacedDraft) -> [Problem] {
    var problems: [Problem?] = []
    func check(
      _ key: String, _ found: Int, _ allowed: ClosedRange<Int>, of entity: some DraftEntity, _ path: [Problem.Element]
    ) {
      problems.append(problem(.items(key: key), found, allowed, key: key, of: entity, path: path))
    }
    check("references", draft.references.count, Limits.references, of: draft.draft, [])
    check("steps", draft.steps.count, Limits.themes, of: draft.draft, [])
    check("stakes", draft.stakes.count, Limits.themes, of: draft.draft, [])
    check("migrations", draft.migrations.count, Limits.migrations, of: draft.draft, [])
    for migration in draft.placedMigrations {
      check("criteria", migration.entity.fates.count, Limits.fates, of: migration.entity, migration.path)
    }
    for criterion in draft.placedCriteria {
      let entity = criterion.entity
      check("evidence", entity.evidence.count, Limits.evidence, of: entity, criterion.path)
      check("references", entity.references?.count ?? 0, Limits.referencesOfOne, of: entity, criterion.path)
    }
    for step in draft.placedSteps {
      check("criteria", step.entity.criteria.count, Limits.linkedCriteria, of: step.entity, step.path)
    }
    for stake in draft.placedStakes {
      check("criteria", stake.entity.criteria.count, Limits.linkedCriteria, of: stake.entity, stake.path)
    }
    if let offering = draft.offering {
      check("audiences", offering.audiences.count, Limits.audiences, of: offering, [])
      check("offers", offering.offers.count, Limits.offers, of: offering, [])
      check("followUps", offering.followUps.count, Limits.followUps, of: offering, [])
    }
    for offer in draft.placedOffers {
      let entity = offer.entity
      check("theory", entity.theory.count, Limits.offerLines, of: entity, offer.path)
      check("practice", entity.practice.count, Limits.offerLines, of: entity, offer.path)
      check("outputs", entity.outputs.count, Limits.offerLines, of: entity, offer.path)
      check("criteria", entity.criteria.count, Limits.linkedCriteria, of: entity, offer.path)
      check("requires", entity.requires.count, Limits.requires, of: entity, offer.path)
    }
    for path in draft.placedPaths {
      check("modules", path.entity.modules.count, Limits.modules, of: path.entity, path.path)
    }
    for followUp in draft.placedFollowUps {
      let entity = followUp.entity
      check("criteria", entity.criteria.count, Limits.linkedCriteria, of: entity, followUp.path)
      check("references", entity.references.count, Limits.referencesOfOne, of: entity, followUp.path)
    }
    if let hosting = draft.hosting {
      check("offers", hosting.offers.count, Limits.hostingOffers, of: hosting, [])
      check("facts", hosting.facts.count, Limits.facts, of: hosting, [])
      check("rows", hosting.rows.count, Limits.rows, of: hosting, [])
      check("comparison", hosting.comparison.count, Limits.comparison, of: hosting, [])
    }
    for row in draft.placedRows {
      let entity = row.entity
      check("verdicts", entity.verdicts.count, 1...Limits.hostingOffers.upperBound, of: entity, row.path)
      check("all", entity.all.count, Limits.conditions, of: entity, row.path)
      check("any", entity.any.count, Limits.conditions, of: entity, row.path)
      check("references", entity.references.count, Limits.referencesOfOne, of: entity, row.path)
    }
    if let glossary = draft.glossary { check("terms", glossary.terms.count, Limits.terms, of: glossary, []) }
    for term in draft.placedTerms {
      check("forms", term.entity.forms.count, Limits.forms, of: term.entity, term.path)
    }
    return problems.compactMap { $0 }
  }

  private static func problem(
    _ counted: Problem.Counted, _ found: Int, _ allowed: ClosedRange<Int>, key: String, of entity: some DraftEntity,
    path: [Problem.Element] = []
  ) -> Problem? {
    guard !allowed.contains(found), !entity.unread.contains(key) else { return nil }
    return Problem(.count(counted, found: found, allowed: allowed), path: path, at: entity.location)
  }
}
