/// No two entities of the same sort share an identifier, wherever they are: an answer finds its criterion by it alone.
enum IdentifierUniquenessCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    repeated(draft.placedSources) + repeated(draft.placedLevels) + repeated(draft.placedSupports)
      + repeated(draft.placedQuestions) + repeated(draft.placedAxes) + repeated(draft.placedCriteria)
      + repeated(draft.placedSequence) + repeated(draft.placedReferences) + repeated(draft.placedSteps)
      + repeated(draft.placedStakes) + repeated(draft.placedMigrations)
      + draft.placedMigrations.flatMap { repeated($0.entity.fates.placed(under: $0.path)) }
      + repeated(draft.placedAudiences) + repeated(draft.placedOffers) + repeated(draft.placedPaths)
      + repeated(draft.placedFollowUps) + repeated(draft.placedHostingOffers) + repeated(draft.placedFacts)
      + repeated(draft.placedRows) + repeated(draft.placedComparison) + repeated(draft.placedTerms)
  }

  private static func repeated(_ entities: [Placed<some NamedDraft>]) -> [Problem] {
    var first: [String: Located<String>] = [:]
    var problems: [Problem] = []
    for placed in entities {
      guard let id = placed.entity.id, !id.value.isEmpty else { continue }
      if let earlier = first[id.value] {
        let kind = Problem.Kind.repeatedIdentifier(id.value, firstLine: earlier.location?.line)
        problems.append(Problem(kind, path: placed.path, at: id.location))
      } else {
        first[id.value] = id
      }
    }
    return problems
  }
}
