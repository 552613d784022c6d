import JSON
import Maturity

/// A value of a tree with its path.
struct JSONNode {
  let value: JSONValue
  let path: JSONPath

  func member(_ name: String) -> JSONNode? {
    value[name].map { JSONNode(value: $0, path: path.member(name)) }
  }
}

/// Takes typed values out of a tree and notes what is wrong, so that everything is reported at once.
///
/// Each reading gives nil for what is absent and for what is wrong; only the latter is a problem.
struct JSONFields {
  private(set) var problems: [AssessmentProblem] = []

  mutating func report(_ kind: AssessmentProblem.Kind, _ path: JSONPath) {
    if problems.count < AssessmentLimits.problems { problems.append(AssessmentProblem(kind, path)) }
  }

  mutating func required(_ name: String, of node: JSONNode) -> JSONNode? {
    let member = node.member(name)
    if member == nil { report(.missing, node.path.member(name)) }
    return member
  }

  mutating func text(_ node: JSONNode?, limit: Int) -> String? {
    guard let node else { return nil }
    guard case .string(let text) = node.value else { return wrongType(.string, node) }
    guard text.utf8.count <= limit else {
      report(.textTooLong(limit: limit), node.path)
      return nil
    }
    return text
  }

  /// A text that is not empty.
  mutating func identifier(_ node: JSONNode?) -> String? {
    guard let node, let text = text(node, limit: AssessmentLimits.identifierBytes) else { return nil }
    if text.isEmpty { report(.empty, node.path) }
    return text.isEmpty ? nil : text
  }

  mutating func flag(_ node: JSONNode?) -> Bool? {
    guard let node else { return nil }
    guard case .bool(let flag) = node.value else { return wrongType(.boolean, node) }
    return flag
  }

  mutating func integer(_ node: JSONNode?, in range: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    guard case .number(let digits) = node.value else { return wrongType(.number, node) }
    guard let number = Int(digits), range.contains(number) else {
      report(.notAnInteger(String(digits.prefix(40)), range: range), node.path)
      return nil
    }
    return number
  }

  mutating func rank(_ node: JSONNode?) -> Rank? { integer(node, in: 0...AssessmentLimits.rank).map { Rank($0) } }

  /// A text that `parse` understands.
  mutating func parsed<Value>(
    _ node: JSONNode?, _ kind: (String) -> AssessmentProblem.Kind, _ parse: (String) -> Value?
  ) -> Value? {
    guard let node, let text = text(node, limit: AssessmentLimits.identifierBytes) else { return nil }
    let value = parse(text)
    if value == nil { report(kind(text), node.path) }
    return value
  }

  mutating func elements(_ node: JSONNode?, limit: Int) -> [JSONNode] {
    guard let node else { return [] }
    guard case .array(let values) = node.value else {
      report(.wrongType(expected: .array, found: node.value.kind), node.path)
      return []
    }
    guard values.count <= limit else {
      report(.tooMany(limit: limit), node.path)
      return []
    }
    return values.enumerated().map { JSONNode(value: $1, path: node.path.element($0)) }
  }

  mutating func members(_ node: JSONNode?, limit: Int) -> [(name: String, node: JSONNode)] {
    guard let node = object(node) else { return [] }
    let members = node.value.members
    guard members.count <= limit else {
      report(.tooMany(limit: limit), node.path)
      return []
    }
    return members.map { ($0.name, JSONNode(value: $0.value, path: node.path.member($0.name))) }
  }

  /// `node` if it is an object.
  mutating func object(_ node: JSONNode?) -> JSONNode? {
    guard let node else { return nil }
    guard case .object = node.value else { return wrongType(.object, node) }
    return node
  }

  private mutating func wrongType<Value>(_ expected: JSONValue.Kind, _ node: JSONNode) -> Value? {
    report(.wrongType(expected: expected, found: node.value.kind), node.path)
    return nil
  }
}
