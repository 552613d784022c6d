import JSON
import Maturity

extension Answer {
  /// The members of one answer, laid over those of its source; nothing for an answer that says nothing, over a source
  /// without other members.
  func members(over source: [JSONValue.Member]) -> [JSONValue.Member] {
    var members = source
    members["actions"] = Self.list(actions, over: source["actions"]) { $0.members(over: $1) }
    members["decidedAt"] = decidedAt.map { .string($0.description) }
    members["decidedBy"] = decidedBy.map { .string($0.rawValue) }
    members["evidence"] = Self.list(evidence, over: source["evidence"]) { $0.members(over: $1) }
    members["flagged"] = isFlagged ? .bool(true) : nil
    members["note"] = note.isEmpty ? nil : .string(note)
    members["rank"] = state.rank.map { .integer($0.value) }
    members["reason"] = state.reason.map { .string($0) }
    members["seconds"] = seconds > 0 ? .integer(seconds) : nil
    members["state"] = self == Answer() ? nil : .string(state.name)
    members["target"] = target.map { .integer($0.value) }
    members["votes"] = Self.list(votes, over: source["votes"]) { $0.members(over: $1) }
    return members
  }

  /// Elements keep the unknown members of those that stood at the same place, as long as there are as many.
  private static func list<Element>(
    _ elements: [Element], over source: JSONValue?, _ members: (Element, [JSONValue.Member]) -> [JSONValue.Member]
  ) -> JSONValue? {
    guard !elements.isEmpty else { return nil }
    var olds: [JSONValue] = []
    if case .array(let found) = source, found.count == elements.count { olds = found }
    return .array(
      elements.enumerated().map { index, element in
        .object(members(element, olds.indices.contains(index) ? olds[index].members : []))
      })
  }
}

extension Vote {
  fileprivate func members(over source: [JSONValue.Member]) -> [JSONValue.Member] {
    var members = source
    members["count"] = .integer(count)
    if case .rank(let rank) = choice { members["rank"] = .integer(rank.value) } else { members["rank"] = .null }
    members["role"] = role.isEmpty ? nil : .string(role)
    return members
  }
}

extension Evidence {
  fileprivate func members(over source: [JSONValue.Member]) -> [JSONValue.Member] {
    var members = source
    members["date"] = date.map { .string($0.description) }
    members["holder"] = holder.isEmpty ? nil : .string(holder)
    members["link"] = link.isEmpty ? nil : .string(link)
    members["text"] = .string(text)
    return members
  }
}

extension NextAction {
  fileprivate func members(over source: [JSONValue.Member]) -> [JSONValue.Member] {
    var members = source
    members["due"] = due.map { .string($0.description) }
    members["owner"] = owner.isEmpty ? nil : .string(owner)
    members["text"] = .string(text)
    return members
  }
}

extension AnswerState {
  /// One of ``AssessmentCodec/states``.
  fileprivate var name: String {
    switch self {
    case .unanswered: "unanswered"
    case .answered: "answered"
    case .unknown: "unknown"
    case .notApplicable: "not-applicable"
    }
  }

  fileprivate var reason: String? {
    if case .notApplicable(let reason) = self { return reason }
    return nil
  }
}
