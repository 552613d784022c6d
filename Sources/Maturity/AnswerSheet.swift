/// The state of one criterion (SCORING.md §1).
package enum AnswerState: Hashable, Sendable {
  case unanswered
  case answered(Rank)
  /// “Ne sait pas.”
  case unknown
  case notApplicable(reason: String)

  /// Nil unless answered.
  package var rank: Rank? {
    if case .answered(let rank) = self { return rank }
    return nil
  }
}

/// What scoring reads of an assessment: states, targets and demand, and nothing else.
package struct AnswerSheet: Equatable, Sendable {
  package var states: [Criterion.ID: AnswerState]
  /// Targets of single criteria, of axes, of the whole; the nearest one given counts (SCORING.md §6).
  package var criterionTargets: [Criterion.ID: Rank]
  package var axisTargets: [Axis.ID: Rank]
  package var target: Rank?
  /// The questions that the team says it is asking itself.
  package var demand: Set<DemandQuestion.ID>

  package init(
    states: [Criterion.ID: AnswerState] = [:],
    criterionTargets: [Criterion.ID: Rank] = [:],
    axisTargets: [Axis.ID: Rank] = [:],
    target: Rank? = nil,
    demand: Set<DemandQuestion.ID> = []
  ) {
    self.states = states
    self.criterionTargets = criterionTargets
    self.axisTargets = axisTargets
    self.target = target
    self.demand = demand
  }

  /// The state of a criterion, unanswered when the sheet does not speak of it.
  package func state(of criterion: Criterion.ID) -> AnswerState { states[criterion] ?? .unanswered }
}
