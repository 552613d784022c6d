import JSON
import Maturity

extension AssessmentTreeReader {
  mutating func answer(_ node: JSONNode) -> Answer {
    Answer(
      state: state(node),
      note: fields.text(node.member("note"), limit: AssessmentLimits.noteBytes) ?? "",
      target: fields.rank(node.member("target")),
      decidedAt: fields.parsed(node.member("decidedAt"), { .notATimestamp($0) }, { Timestamp($0) }),
      decidedBy: fields.parsed(node.member("decidedBy"), { .unknownDecision($0) }, { DecisionMode(rawValue: $0) }),
      votes: objects(node.member("votes")).compactMap { vote($0) },
      evidence: objects(node.member("evidence")).map { evidence($0) },
      actions: objects(node.member("actions")).map { action($0) },
      isFlagged: fields.flag(node.member("flagged")) ?? false,
      seconds: fields.integer(node.member("seconds"), in: 0...AssessmentLimits.seconds) ?? 0)
  }

  private mutating func objects(_ node: JSONNode?) -> [JSONNode] {
    fields.elements(node, limit: AssessmentLimits.elements).compactMap { fields.object($0) }
  }

  private mutating func vote(_ node: JSONNode) -> Vote? {
    let role = text(node.member("role"))
    let count = fields.integer(fields.required("count", of: node), in: 1...AssessmentLimits.hands)
    guard let rankNode = fields.required("rank", of: node), let count else { return nil }
    if case .null = rankNode.value { return Vote(role: role, .unknown, count: count) }
    return fields.rank(rankNode).map { Vote(role: role, .rank($0), count: count) }
  }

  private mutating func evidence(_ node: JSONNode) -> Evidence {
    Evidence(
      text: text(node.member("text")), link: text(node.member("link")),
      date: fields.parsed(node.member("date"), { .notADate($0) }, { CalendarDate($0) }),
      holder: text(node.member("holder")))
  }

  private mutating func action(_ node: JSONNode) -> NextAction {
    NextAction(
      text: text(node.member("text")), owner: text(node.member("owner")),
      due: fields.parsed(node.member("due"), { .notADate($0) }, { CalendarDate($0) }))
  }

  private mutating func state(_ node: JSONNode) -> AnswerState {
    let stateNode = node.member("state")
    let name = fields.text(stateNode, limit: AssessmentLimits.identifierBytes)
    if stateNode != nil, name == nil { return .unanswered }
    let rankNode = node.member("rank")
    let reasonNode = node.member("reason")
    if name != "answered", let rankNode { fields.report(.contradictsState, rankNode.path) }
    if name != "not-applicable", let reasonNode { fields.report(.contradictsState, reasonNode.path) }
    switch name {
    case "answered":
      return fields.rank(fields.required("rank", of: node)).map { .answered($0) } ?? .unanswered
    case "unknown":
      return .unknown
    case "not-applicable":
      return .notApplicable(reason: fields.text(reasonNode, limit: AssessmentLimits.noteBytes) ?? "")
    case nil, "unanswered":
      return .unanswered
    case let other?:
      if let stateNode { fields.report(.unknownState(other), stateNode.path) }
      return .unanswered
    }
  }
}
