/// A part of a draft: what a mapping of the file says.
package protocol DraftEntity: Sendable {
  /// Where it starts.
  var location: SourceLocation? { get set }
  /// The keys whose value could not be taken whole. That is reported already, so checks that need all of one stay
  /// silent: one mistake, one problem.
  var unread: Set<String> { get set }

  init()
}

/// A part of a draft that problems name on their path.
package protocol NamedDraft: DraftEntity {
  static var role: Problem.Element.Role { get }
  /// The key that identifies it among its neighbours.
  static var idKey: String { get }
  var id: Located<String>? { get }
}

extension NamedDraft {
  package static var idKey: String { "id" }

  /// Its step on a path; `offset` from 0.
  func element(at offset: Int) -> Problem.Element {
    Problem.Element(Self.role, id: id?.value, position: offset + 1)
  }
}

/// An entity with the path that problems about it carry.
struct Placed<Entity: NamedDraft> {
  let entity: Entity
  let path: [Problem.Element]
}

extension QuestionnaireDraft {
  var placedSources: [Placed<SourceDraft>] { sources.placed() }
  var placedLevels: [Placed<LevelDraft>] { scale.placed() }
  var placedSupports: [Placed<SupportDraft>] { supports.placed() }
  var placedQuestions: [Placed<DemandQuestionDraft>] {
    placedSupports.flatMap { $0.entity.questions.placed(under: $0.path) }
  }
  var placedAxes: [Placed<AxisDraft>] { axes.placed() }
  var placedCriteria: [Placed<CriterionDraft>] { placedAxes.flatMap { $0.entity.criteria.placed(under: $0.path) } }
  var placedSequence: [Placed<SequenceRuleDraft>] { rules?.sequence.placed() ?? [] }
  var placedReferences: [Placed<ReferenceDraft>] { references.placed() }
  var placedSteps: [Placed<StepDraft>] { steps.placed() }
  var placedStakes: [Placed<StakeDraft>] { stakes.placed() }
  var placedMigrations: [Placed<MigrationDraft>] { migrations.placed() }
  var placedFates: [Placed<FateDraft>] { placedMigrations.flatMap { $0.entity.fates.placed(under: $0.path) } }
  var placedAudiences: [Placed<AudienceDraft>] { offering?.audiences.placed() ?? [] }
  var placedOffers: [Placed<OfferDraft>] { offering?.offers.placed() ?? [] }
  var placedPaths: [Placed<TrainingPathDraft>] { offering?.paths.placed() ?? [] }
  var placedFollowUps: [Placed<FollowUpDraft>] { offering?.followUps.placed() ?? [] }
  var placedHostingOffers: [Placed<HostingOfferDraft>] { hosting?.offers.placed() ?? [] }
  var placedFacts: [Placed<HostingFactDraft>] { hosting?.facts.placed() ?? [] }
  var placedRows: [Placed<HostingRowDraft>] { hosting?.rows.placed() ?? [] }
  var placedComparison: [Placed<HostingComparisonDraft>] { hosting?.comparison.placed() ?? [] }
  var placedTerms: [Placed<TermDraft>] { glossary?.terms.placed() ?? [] }
}

extension Array where Element: NamedDraft {
  func placed(under path: [Problem.Element] = []) -> [Placed<Element>] {
    enumerated().map { offset, entity in
      Placed(entity: entity, path: path + [entity.element(at: offset)])
    }
  }
}
