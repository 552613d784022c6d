/// An entity with the path that problems about it carry.
struct Placed<Entity: NamedDraft> {
  let entity: Entity
  let path: [Problem.Element]
}

/// A draft with everything in it placed once, for all checks: paths cost more than most checks do.
@dynamicMemberLookup struct PlacedDraft {
  let draft: QuestionnaireDraft
  let placedSources: [Placed<SourceDraft>]
  let placedLevels: [Placed<LevelDraft>]
  let placedSupports: [Placed<SupportDraft>]
  let placedQuestions: [Placed<DemandQuestionDraft>]
  let placedAxes: [Placed<AxisDraft>]
  let placedCriteria: [Placed<CriterionDraft>]
  let placedSequence: [Placed<SequenceRuleDraft>]
  let placedReferences: [Placed<ReferenceDraft>]
  let placedSteps: [Placed<StepDraft>]
  let placedStakes: [Placed<StakeDraft>]
  let placedMigrations: [Placed<MigrationDraft>]
  let placedFates: [Placed<FateDraft>]
  let placedAudiences: [Placed<AudienceDraft>]
  let placedOffers: [Placed<OfferDraft>]
  let placedPaths: [Placed<TrainingPathDraft>]
  let placedFollowUps: [Placed<FollowUpDraft>]
  let placedHostingOffers: [Placed<HostingOfferDraft>]
  let placedFacts: [Placed<HostingFactDraft>]
  let placedRows: [Placed<HostingRowDraft>]
  let placedComparison: [Placed<HostingComparisonDraft>]
  let placedTerms: [Placed<TermDraft>]

  init(_ draft: QuestionnaireDraft) {
    self.draft = draft
    placedSources = draft.sources.placed()
    placedLevels = draft.scale.placed()
    placedSupports = draft.supports.placed()
    placedQuestions = placedSupports.flatMap { $0.entity.questions.placed(under: $0.path) }
    placedAxes = draft.axes.placed()
    placedCriteria = placedAxes.flatMap { $0.entity.criteria.placed(under: $0.path) }
    placedSequence = draft.rules?.sequence.placed() ?? []
    placedReferences = draft.references.placed()
    placedSteps = draft.steps.placed()
    placedStakes = draft.stakes.placed()
    placedMigrations = draft.migrations.placed()
    placedFates = placedMigrations.flatMap { $0.entity.fates.placed(under: $0.path) }
    placedAudiences = draft.offering?.audiences.placed() ?? []
    placedOffers = draft.offering?.offers.placed() ?? []
    placedPaths = draft.offering?.paths.placed() ?? []
    placedFollowUps = draft.offering?.followUps.placed() ?? []
    placedHostingOffers = draft.hosting?.offers.placed() ?? []
    placedFacts = draft.hosting?.facts.placed() ?? []
    placedRows = draft.hosting?.rows.placed() ?? []
    placedComparison = draft.hosting?.comparison.placed() ?? []
    placedTerms = draft.glossary?.terms.placed() ?? []
  }

  subscript<Value>(dynamicMember member: KeyPath<QuestionnaireDraft, Value>) -> Value { draft[keyPath: member] }
}

extension Array where Element: NamedDraft {
  func placed(under path: [Problem.Element] = []) -> [Placed<Element>] {
    enumerated().map { offset, entity in
      Placed(entity: entity, path: path + [entity.element(at: offset)])
    }
  }
}
