import JSON
import Maturity
import Scoring

/// The answers as they were scored, what is left to clarify, what to raise, and what would tip the recommendation.
extension WholeScorecardJSON {
  func criterion(_ criterion: Criterion, of axis: Axis) -> JSONValue {
    let state = scored(criterion.id)
    return .object([
      .init("id", .identifier(criterion.id)),
      .init("name", .string(criterion.name)),
      .init("axis", .identifier(axis.id)),
      .init("state", .string(state.name)),
      .init("rank", .integer(state.rank?.value)),
      .init("number", .integer(state.rank.flatMap { scale[$0] }?.number)),
    ])
  }

  var toClarify: JSONValue {
    let ids = questionnaire.criteria.map(\.id)
    return .object([
      .init("unknown", .identifiers(ids.filter { scored($0) == .unknown })),
      .init("unanswered", .identifiers(ids.filter { scored($0) == .unanswered })),
    ])
  }

  func path(_ path: ShortestPath) -> JSONValue {
    .object([
      .init("rank", .integer(path.rank.value)),
      .init("number", .integer(scale[path.rank]?.number)),
      .init("name", .string(scale[path.rank]?.name)),
      .init("cost", .integer(path.cost)),
      .init("steps", .array(path.steps.map(step))),
      .init("toClarify", .identifiers(path.toClarify)),
    ])
  }

  private func step(_ step: ShortestPath.Step) -> JSONValue {
    let facilitation = questionnaire.criterion(step.criterion)?.facilitation
    let raises = (step.from.value..<step.to.value).compactMap { facilitation?.nextStep(from: Rank($0)) }
    return .object([
      .init("criterion", .identifier(step.criterion)),
      .init("from", .level(step.from, on: scale)),
      .init("to", .level(step.to, on: scale)),
      .init("cost", .integer(step.cost)),
      .init("nextSteps", .array(raises.map { .string($0) })),
    ])
  }

  func firmness(_ firmness: Firmness) -> JSONValue {
    .object([
      .init("firm", .bool(firmness.isFirm)),
      .init(
        "flips",
        .array(
          firmness.flips.map { flip in
            .object([
              .init("criterion", .identifier(flip.criterion)),
              .init("from", .level(flip.from, on: scale)),
              .init("to", .level(flip.to, on: scale)),
              .init("before", decision(scorecard.recommendation.outcome)),
              .init("after", decision(flip.outcome)),
            ])
          })),
    ])
  }

  private func decision(_ outcome: Recommendation.Outcome) -> JSONValue {
    .object([.init("outcome", .string(outcome.name)), .init("principal", .identifier(outcome.principal))])
  }

  /// The state as scoring takes it: an answer off the scale counts as unanswered.
  private func scored(_ criterion: Criterion.ID) -> AnswerState {
    let state = sheet.state(of: criterion)
    if let rank = state.rank, scale[rank] == nil { return .unanswered }
    return state
  }
}

extension AnswerState {
  /// As assessment files write it.
  fileprivate var name: String {
    switch self {
    case .unanswered: "unanswered"
    case .answered: "answered"
    case .unknown: "unknown"
    case .notApplicable: "not-applicable"
    }
  }
}
