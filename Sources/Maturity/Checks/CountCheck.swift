/// There is enough of everything to score, and no more than screens can show.
enum CountCheck: QuestionnaireCheck {
  private typealias Limits = Questionnaire.Limits

  static func problems(in draft: QuestionnaireDraft) -> [Problem] {
    var problems = [
      problem(.sources, draft.sources.count, Limits.sources, key: "sources", of: draft),
      problem(.levels, draft.scale.count, Limits.levels, key: "scale", of: draft),
      problem(.supports, draft.supports.count, Limits.supports, key: "supports", of: draft),
      problem(.axes, draft.axes.count, Limits.axes, key: "axes", of: draft),
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
