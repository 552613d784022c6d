import JSON
import Maturity
import Scoring

/// A scorecard as JSON, for other tools and for the assessment file; the keys are part of what is published.
///
/// A score that does not exist is null, never 0. Members come in the order of this table:
///
/// | key | what it holds |
/// |---|---|
/// | `questionnaire` | `id`, `version`, `digest` of what it was computed with |
/// | `rulesVersion` | which edition of SCORING.md: “1” |
/// | `level` | a level (below), with `provisional`: whether coverage is below the minimum |
/// | `index` | an estimate: `value`, `low` and `high`, each a share or null |
/// | `coverage` | `answered`, `unknown`, `unanswered`, `notApplicable`, `applicable` in criteria; `share` |
/// | `axes` | in the questionnaire's order: `id`, `name`, `level`, `index`, `coverage` |
/// | `needs` | in the questionnaire's order: `id`, `name`, `need` (an estimate), `demand` in points, `priority`, `drivers` |
/// | `needs[].priority` | `exact` in lowest terms, `points` to two decimals |
/// | `needs[].drivers` | largest first: `criterion`, `part` (a·ω·gap), `share` of this kind's parts |
/// | `recommendation.outcome` | “insufficient-diagnosis”, “autonomy” or “support” |
/// | `recommendation.principal`, `.complementary` | kinds of support, or null |
/// | `recommendation.combined` | whether the two are to be brought together |
/// | `recommendation.ranking` | all kinds, highest priority first |
/// | `recommendation.sequence` | the kinds to bring, in order; empty unless the outcome is “support” |
/// | `recommendation.sequenceRule` | `first` (a kind) and `because`, or null where no rule applied |
///
/// A **share** is `exact`, a fraction in lowest terms such as “71/144”, and `percent`, the same to two decimals, halves
/// up, written from integers. A **level** is `rank` (from 0), `number` and `name` as people see them, null without a
/// level; `low` and `high`, each `rank` and `number` or null; `next`, null at the top and without a level:
///
/// | key of `next` | what it holds |
/// |---|---|
/// | `rank`, `number` | the level that does not hold yet |
/// | `shareReached`, `shareRequired` | shares of the weight |
/// | `shareIsShort` | whether the share is one of the reasons |
/// | `laggards`, `essentialsBelow` | the axes, or for an axis the criteria, that stand in the way |
package struct ScorecardJSON: Sendable {
  /// The edition of SCORING.md that the numbers follow.
  package static let rulesVersion = "1"

  private let scorecard: Scorecard
  private let questionnaire: Questionnaire

  package init(_ scorecard: Scorecard, of questionnaire: Questionnaire) {
    self.scorecard = scorecard
    self.questionnaire = questionnaire
  }

  package var value: JSONValue {
    var level = members(of: scorecard.level)
    level.append(.init("provisional", .bool(scorecard.isProvisional)))
    level.append(.init("next", next(scorecard.nextLevel)))
    return .object([
      .init(
        "questionnaire",
        .object([
          .init("id", .string(questionnaire.id.rawValue)),
          .init("version", .string(questionnaire.version.description)),
          .init("digest", .string(questionnaire.digest)),
        ])),
      .init("rulesVersion", .string(Self.rulesVersion)),
      .init("level", .object(level)),
      .init("index", estimate(scorecard.index)),
      .init("coverage", coverage(scorecard.coverage)),
      .init("axes", .array(scorecard.axes.map(axis))),
      .init("needs", .array(scorecard.needs.map(need))),
      .init("recommendation", recommendation(scorecard.recommendation)),
    ])
  }

  private func axis(_ score: AxisScore) -> JSONValue {
    var level = members(of: score.level)
    level.append(.init("next", next(score.nextLevel)))
    return .object([
      .init("id", .string(score.axis.rawValue)),
      .init("name", string(questionnaire.axis(score.axis)?.name)),
      .init("level", .object(level)),
      .init("index", estimate(score.index)),
      .init("coverage", coverage(score.coverage)),
    ])
  }

  private func members(of level: Estimate<Rank>) -> [JSONValue.Member] {
    let named = level.value.flatMap { questionnaire.scale[$0] }
    return [
      .init("rank", integer(level.value?.value)),
      .init("number", integer(named?.number)),
      .init("name", string(named?.name)),
      .init("low", bound(level.low)),
      .init("high", bound(level.high)),
    ]
  }

  private func bound(_ rank: Rank?) -> JSONValue {
    guard let rank else { return .null }
    return .object([
      .init("rank", .integer(rank.value)), .init("number", integer(questionnaire.scale[rank]?.number)),
    ])
  }

  private func next<Item>(_ next: NextLevel<Identifier<Item>>?) -> JSONValue {
    guard let next else { return .null }
    return .object([
      .init("rank", .integer(next.rank.value)),
      .init("number", integer(questionnaire.scale[next.rank]?.number)),
      .init("shareReached", share(next.shareReached)),
      .init("shareRequired", share(next.shareRequired)),
      .init("shareIsShort", .bool(next.shareIsShort)),
      .init("laggards", identifiers(next.laggards)),
      .init("essentialsBelow", identifiers(next.essentialsBelow)),
    ])
  }

  private func need(_ need: SupportNeed) -> JSONValue {
    .object([
      .init("id", .string(need.kind.rawValue)),
      .init("name", string(questionnaire.support(need.kind)?.name)),
      .init("need", estimate(need.need)),
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
              .init("criterion", .string(driver.criterion.rawValue)),
              .init("part", .integer(driver.part)),
              .init("share", share(driver.share)),
            ])
          })),
    ])
  }
}
