import JSON
import Maturity
import Scoring

/// What an assessment file carries of its scorecard, and what ``WholeScorecardJSON`` begins with; the keys are part of
/// what is published.
///
/// ``ScorecardSchema`` says what each member holds. A score that does not exist is null, never 0.
package struct ScorecardJSON: Sendable {
  /// The edition of SCORING.md that the numbers follow.
  package static let rulesVersion = "1"

  private let scorecard: Scorecard
  private let questionnaire: Questionnaire

  package init(_ scorecard: Scorecard, of questionnaire: Questionnaire) {
    self.scorecard = scorecard
    self.questionnaire = questionnaire
  }

  package var value: JSONValue { .object(members) }

  /// In the order in which they are written.
  var members: [JSONValue.Member] {
    var level = members(of: scorecard.level)
    level.append(.init("provisional", .bool(scorecard.isProvisional)))
    level.append(.init("next", next(scorecard.nextLevel)))
    return [
      .init(
        "questionnaire",
        .object([
          .init("id", .identifier(questionnaire.id)),
          .init("version", .string(questionnaire.version.description)),
          .init("digest", .string(questionnaire.digest)),
        ])),
      .init("rulesVersion", .string(Self.rulesVersion)),
      .init("level", .object(level)),
      .init("index", .estimate(scorecard.index)),
      .init("coverage", .coverage(scorecard.coverage)),
      .init("axes", .array(scorecard.axes.map(axis))),
      .init("needs", .array(scorecard.needs.map { .object(members(of: $0)) })),
      .init("recommendation", recommendation(scorecard.recommendation)),
    ]
  }

  private func axis(_ score: AxisScore) -> JSONValue {
    var level = members(of: score.level)
    level.append(.init("next", next(score.nextLevel)))
    return .object([
      .init("id", .identifier(score.axis)),
      .init("name", .string(questionnaire.axis(score.axis)?.name)),
      .init("level", .object(level)),
      .init("index", .estimate(score.index)),
      .init("coverage", .coverage(score.coverage)),
    ])
  }

  private func members(of level: Estimate<Rank>) -> [JSONValue.Member] {
    let named = level.value.flatMap { questionnaire.scale[$0] }
    return [
      .init("rank", .integer(level.value?.value)),
      .init("number", .integer(named?.number)),
      .init("name", .string(named?.name)),
      .init("low", .level(level.low, on: questionnaire.scale)),
      .init("high", .level(level.high, on: questionnaire.scale)),
    ]
  }

  private func next<Item>(_ next: NextLevel<Identifier<Item>>?) -> JSONValue {
    guard let next else { return .null }
    return .object([
      .init("rank", .integer(next.rank.value)),
      .init("number", .integer(questionnaire.scale[next.rank]?.number)),
      .init("shareReached", .share(next.shareReached)),
      .init("shareRequired", .share(next.shareRequired)),
      .init("shareIsShort", .bool(next.shareIsShort)),
      .init("laggards", .identifiers(next.laggards)),
      .init("essentialsBelow", .identifiers(next.essentialsBelow)),
    ])
  }

  func members(of need: SupportNeed) -> [JSONValue.Member] {
    [
      .init("id", .identifier(need.kind)),
      .init("name", .string(questionnaire.support(need.kind)?.name)),
      .init("need", .estimate(need.need)),
      .init("demand", .integer(need.demand)),
      .init(
        "priority",
        .object([
          .init("exact", .string(need.priority.description)), .init("points", .number(need.priority.twoDecimals)),
        ])),
      .init(
        "drivers",
        .array(
          need.drivers.map { driver in
            .object([
              .init("criterion", .identifier(driver.criterion)),
              .init("part", .integer(driver.part)),
              .init("share", .share(driver.share)),
            ])
          })),
    ]
  }

  private func recommendation(_ recommendation: Recommendation) -> JSONValue {
    var complementary: SupportKind.ID?
    var combined = false
    if case .support(_, let second, let isCombined) = recommendation.outcome {
      complementary = second
      combined = isCombined
    }
    return .object([
      .init("outcome", .string(recommendation.outcome.name)),
      .init("principal", .identifier(recommendation.outcome.principal)),
      .init("complementary", .identifier(complementary)),
      .init("combined", .bool(combined)),
      .init("ranking", .identifiers(recommendation.ranking)),
      .init("sequence", .identifiers(recommendation.sequence)),
      .init("sequenceRule", sequenceRule(recommendation.sequenceRule)),
    ])
  }

  private func sequenceRule(_ rule: SequenceRule?) -> JSONValue {
    guard let rule else { return .null }
    return .object([.init("first", .identifier(rule.first)), .init("because", .string(rule.because))])
  }
}
