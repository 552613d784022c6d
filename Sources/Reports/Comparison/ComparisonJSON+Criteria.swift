import JSON
import Maturity
import Scoring
import Wording

extension ComparisonJSON {
  func criterion(_ criterion: CriterionComparison) -> JSONValue {
    .object([
      .init("id", .string(criterion.criterion.rawValue)),
      .init("name", wording.questionnaire.criterion(criterion.criterion).map { .string($0.name) } ?? .null),
      .init("origin", .string(criterion.origin.json.name)),
      .init("from", .array(criterion.origin.json.from.map { .string($0.rawValue) })),
      .init("change", .string(criterion.change.json)),
      .init("before", criterion.origin.predecessor.map { state(wording.earlier[$0].state) } ?? .null),
      .init("after", state(wording.later[criterion.criterion].state)),
      .init("delta", criterion.delta.map(JSONValue.integer) ?? .null),
    ])
  }

  /// As assessment files write it.
  private func state(_ state: AnswerState) -> JSONValue {
    switch state {
    case .unanswered: .object([.init("state", .string("unanswered"))])
    case .unknown: .object([.init("state", .string("unknown"))])
    case .notApplicable(let reason):
      .object([.init("state", .string("not-applicable")), .init("reason", .string(reason))])
    case .answered(let rank):
      .object([.init("state", .string("answered")), .init("rank", .integer(rank.value))])
    }
  }
}

extension CriterionComparison.Origin {
  fileprivate var json: (name: String, from: [Criterion.ID]) {
    switch self {
    case .same(let id): ("same", [id])
    case .reworded(let id): ("reworded", [id])
    case .split(let id): ("split", [id])
    case .merged(let ids): ("merged", ids)
    case .new: ("new", [])
    }
  }
}

extension CriterionComparison.Change {
  fileprivate var json: String {
    switch self {
    case .answers(let from, let to): from < to ? "rose" : from > to ? "fell" : "kept"
    case .becameAnswered: "answered"
    case .becameOpen: "opened"
    case .becameNotApplicable: "closed"
    case .stayedOpen: "still-open"
    case .stayedNotApplicable: "still-not-applicable"
    case .notComparable: "not-comparable"
    }
  }
}
