import JSON
import Maturity
import Scoring

/// Demand, what comes first, and the offers that answer.
extension WholeScorecardJSON {
  /// A member: the questions of a kind that the team says it is asking itself.
  func questions(of kind: SupportKind.ID) -> JSONValue.Member {
    let asked = (questionnaire.support(kind)?.questions ?? []).filter { sheet.demand.contains($0.id) }
    return .init(
      "questions", .array(asked.map { .object([.init("id", .identifier($0.id)), .init("text", .string($0.text))]) }))
  }

  /// The recommendation with all of the rule that decided what comes first.
  func recommendation(_ stored: [JSONValue.Member]) -> JSONValue {
    var members = stored
    members["sequenceRule"] = scorecard.recommendation.sequenceRule.map(sequenceRule) ?? .null
    return .object(members)
  }

  private func sequenceRule(_ rule: SequenceRule) -> JSONValue {
    let causes = rule.whenAny.filter { id in sheet.state(of: id).rank.map { $0 <= rule.atOrBelow } ?? false }
    return .object([
      .init("first", .identifier(rule.first)),
      .init("because", .string(rule.because)),
      .init("id", .identifier(rule.id)),
      .init("whenAny", .identifiers(rule.whenAny)),
      .init("atOrBelow", .level(rule.atOrBelow, on: scale)),
      .init("causes", .identifiers(causes)),
    ])
  }

  func offers(_ selection: OfferSelection) -> JSONValue {
    let audiences = questionnaire.offering.audiences
    let byKind = scorecard.recommendation.outcome.kinds.map { kind in
      JSONValue.object([
        .init("kind", .identifier(kind)),
        .init("name", .string(questionnaire.support(kind)?.name)),
        .init("offers", .array(selection.offers.filter { $0.item.kind == kind }.map(offer))),
      ])
    }
    let byAudience = selection.byAudience.map { group in
      JSONValue.object([
        .init("audience", .identifier(group.audience)),
        .init("name", .string(audiences.first { $0.id == group.audience }?.name)),
        .init("offers", .identifiers(group.offers.map(\.item.id))),
      ])
    }
    return .object([.init("byKind", .array(byKind)), .init("byAudience", .array(byAudience))])
  }

  private func offer(_ pull: Pull<Offer>) -> JSONValue {
    let offer = pull.item
    return .object([
      .init("id", .identifier(offer.id)),
      .init("name", .string(offer.name)),
      .init("purpose", .string(offer.purpose)),
      .init(
        "days",
        .object([.init("min", .integer(offer.days.lowerBound)), .init("max", .integer(offer.days.upperBound))])),
      .init("pull", .integer(pull.size)),
      .init("criteria", .identifiers(pull.criteria)),
      .init("audiences", .identifiers(offer.audiences)),
      .init("requires", .identifiers(offer.requires)),
      .init("questions", .identifiers(pull.answered)),
    ])
  }

  func followUp(_ pull: Pull<FollowUp>) -> JSONValue {
    .object([
      .init("id", .identifier(pull.item.id)),
      .init("name", .string(pull.item.name)),
      .init("description", .string(pull.item.description)),
      .init("pull", .integer(pull.size)),
      .init("criteria", .identifiers(pull.criteria)),
      .init("references", .identifiers(pull.item.references)),
    ])
  }

  func theme(_ theme: Theme, _ score: ThemeScore) -> JSONValue {
    .object([
      .init("id", .identifier(theme.id)),
      .init("name", .string(theme.name)),
      .init("description", .string(theme.description)),
      .init("criteria", .identifiers(theme.criteria)),
      .init("index", .estimate(score.index)),
      .init("lowest", .level(score.lowest, on: scale)),
      .init("coverage", .coverage(score.coverage)),
      .init("atTarget", .bool(score.isAtTarget)),
    ])
  }
}
