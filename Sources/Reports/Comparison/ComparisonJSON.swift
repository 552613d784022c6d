import JSON
import Maturity
import Scoring
import Wording

/// Two assessments compared, as JSON for other tools; ``ComparisonSchema`` says what each member holds.
///
/// A score that does not exist is null, never 0.
package struct ComparisonJSON: Sendable {
  let wording: ComparisonWording
  private var comparison: Comparison { wording.comparison }
  private var questionnaire: Questionnaire { wording.questionnaire }

  package init(_ wording: ComparisonWording) { self.wording = wording }

  package var value: JSONValue {
    .object([
      .init("schema", .string(ComparisonSchema.id)),
      .init(
        "questionnaire",
        .object([
          .init("id", .string(questionnaire.id.rawValue)),
          .init("version", .string(questionnaire.version.description)),
          .init("digest", .string(questionnaire.digest)),
        ])),
      .init("rulesVersion", .string(ScorecardJSON.rulesVersion)),
      .init("before", side(wording.earlier, comparison.before)),
      .init("after", side(wording.later, comparison.after)),
      .init("reversed", .bool(wording.isReversed)),
      .init("level", level(comparison.overall?.level)),
      .init("index", index(comparison.overall?.index)),
      .init("axes", .array(comparison.axes.map(axis))),
      .init("criteria", .array(comparison.criteria.map(criterion))),
      .init("gone", .array(comparison.gone.map { .string($0.rawValue) })),
      .init("support", .array(comparison.support.map(support))),
    ])
  }

  private func side(_ assessment: Assessment, _ scorecard: Scorecard) -> JSONValue {
    let card = ScorecardJSON(scorecard, of: questionnaire).value
    let subject = assessment.subject
    return .object([
      .init("id", .string(assessment.id.rawValue)),
      .init("revision", .integer(assessment.revision)),
      .init("version", .string(assessment.questionnaire.version.description)),
      .init("date", assessment.session.date.map { .string($0.description) } ?? .null),
      .init(
        "subject",
        .object([
          .init("organisation", .string(subject.organisation)), .init("team", .string(subject.team)),
          .init("product", .string(subject.product)), .init("scope", .string(subject.scope)),
        ])),
      .init("coverage", card["coverage"] ?? .null),
      .init("recommendation", card["recommendation"] ?? .null),
    ])
  }

  private func axis(_ axis: AxisComparison) -> JSONValue {
    .object([
      .init("id", .string(axis.axis.rawValue)),
      .init("name", questionnaire.axis(axis.axis).map { .string($0.name) } ?? .null),
      .init("comparable", .bool(axis.scores != nil)),
      .init("level", level(axis.scores?.level)),
      .init("index", index(axis.scores?.index)),
    ])
  }

  private func support(_ support: SupportComparison) -> JSONValue {
    .object([
      .init("kind", .string(support.kind.rawValue)),
      .init("name", questionnaire.support(support.kind).map { .string($0.name) } ?? .null),
      .init("drivers", .array(support.drivers.map { .string($0.criterion.rawValue) })),
      .init("raised", .array(support.raised.map { .string($0.rawValue) })),
    ])
  }

  private func level(_ transition: Transition<Rank>?) -> JSONValue {
    members(of: transition) { rank in
      .object([
        .init("rank", .integer(rank.value)),
        .init("number", questionnaire.scale[rank].map { .integer($0.number) } ?? .null),
        .init("name", questionnaire.scale[rank].map { .string($0.name) } ?? .null),
      ])
    }
  }

  private func index(_ transition: Transition<Fraction>?) -> JSONValue {
    members(of: transition) { fraction in
      .object([
        .init("exact", .string(fraction.description)), .init("percent", .number((fraction * 100).twoDecimals)),
      ])
    }
  }

  private func members<Value>(of transition: Transition<Value>?, _ json: (Value) -> JSONValue) -> JSONValue {
    guard let transition else { return .null }
    let direction: JSONValue =
      switch transition.direction {
      case .rose: .string("rose")
      case .fell: .string("fell")
      case .same: .string("same")
      case nil: .null
      }
    return .object([
      .init("before", transition.before.map(json) ?? .null), .init("after", transition.after.map(json) ?? .null),
      .init("direction", direction),
    ])
  }
}
