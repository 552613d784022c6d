/// A JSON Schema, draft 2020-12, put together from parts that leave nothing out: whatever an object has is described.
package struct JSONSchema: Sendable {
  private var members: [JSONValue.Member]

  private init(_ members: [JSONValue.Member]) { self.members = members }

  package var value: JSONValue { .object(members) }

  /// One named member of an object.
  package struct Property: Sendable {
    let name: String
    let schema: JSONSchema
    let isRequired: Bool

    /// A member that is always there.
    package static func always(_ name: String, _ schema: JSONSchema, _ description: String) -> Property {
      Property(name: name, schema: schema.described(description), isRequired: true)
    }

    /// A member that may be absent.
    package static func maybe(_ name: String, _ schema: JSONSchema, _ description: String) -> Property {
      Property(name: name, schema: schema.described(description), isRequired: false)
    }
  }
}

extension JSONSchema {
  package static let boolean = JSONSchema([.init("type", .string("boolean"))])
  package static let string = JSONSchema([.init("type", .string("string"))])
  /// Below 0 too.
  package static let anyInteger = JSONSchema([.init("type", .string("integer"))])

  /// A string that is not empty.
  package static let nonEmpty = string.with("minLength", .integer(1))

  /// A string that matches an ECMA-262 expression.
  package static func string(matching pattern: String) -> JSONSchema { string.with("pattern", .string(pattern)) }

  /// One of these strings.
  package static func one(of values: [String]) -> JSONSchema {
    JSONSchema([.init("enum", .array(values.map { .string($0) }))])
  }

  package static func number(from minimum: Int, to maximum: Int? = nil) -> JSONSchema {
    let number = JSONSchema([.init("type", .string("number"))]).with("minimum", .integer(minimum))
    return maximum.map { number.with("maximum", .integer($0)) } ?? number
  }

  package static func integer(from minimum: Int, to maximum: Int? = nil) -> JSONSchema {
    let integer = JSONSchema([.init("type", .string("integer"))]).with("minimum", .integer(minimum))
    return maximum.map { integer.with("maximum", .integer($0)) } ?? integer
  }

  package static func integer(_ range: ClosedRange<Int>) -> JSONSchema {
    integer(from: range.lowerBound, to: range.upperBound)
  }

  package static func array(of element: JSONSchema, atMost limit: Int? = nil) -> JSONSchema {
    let array = JSONSchema([.init("type", .string("array")), .init("items", element.value)])
    return limit.map { array.with("maxItems", .integer($0)) } ?? array
  }

  /// An object whose members are named by data and all alike.
  package static func map(to value: JSONSchema, atMost limit: Int) -> JSONSchema {
    JSONSchema([
      .init("type", .string("object")), .init("maxProperties", .integer(limit)),
      .init("additionalProperties", value.value),
    ])
  }

  /// An object with these members; others are refused unless it is open.
  package static func object(isOpen: Bool = false, _ properties: [Property]) -> JSONSchema {
    let required = properties.filter(\.isRequired).map { JSONValue.string($0.name) }
    var object = JSONSchema([
      .init("type", .string("object")),
      .init("properties", .object(properties.map { .init($0.name, $0.schema.value) })),
    ])
    if !required.isEmpty { object = object.with("required", .array(required)) }
    return isOpen ? object : object.with("additionalProperties", .bool(false))
  }

  /// What ``document(id:title:description:root:definitions:)`` has under that name.
  package static func definition(_ name: String) -> JSONSchema {
    JSONSchema([.init("$ref", .string("#/$defs/\(name)"))])
  }

  /// The same, or null.
  package var orNull: JSONSchema {
    JSONSchema([.init("anyOf", .array([value, .object([.init("type", .string("null"))])]))])
  }

  /// Refuses a member unless another one, a string, has a given value; with `isNeeded`, that value also asks for it.
  package func allowing(
    _ member: String, onlyWhere other: String, is value: String, isNeeded: Bool = false
  ) -> JSONSchema {
    let condition = JSONValue.object([
      .init("properties", .object([.init(other, .object([.init("const", .string(value))]))])),
      .init("required", .array([.string(other)])),
    ])
    var rule: [JSONValue.Member] = [.init("if", condition)]
    if isNeeded { rule["then"] = .object([.init("required", .array([.string(member)]))]) }
    rule["else"] = .object([.init("properties", .object([.init(member, .bool(false))]))])
    var rules: [JSONValue] = []
    if case .array(let earlier) = members["allOf"] { rules = earlier }
    return with("allOf", .array(rules + [.object(rule)]))
  }

  package func described(_ text: String) -> JSONSchema {
    JSONSchema([.init("description", .string(text))] + members.filter { $0.name != "description" })
  }

  private func with(_ name: String, _ value: JSONValue) -> JSONSchema {
    var changed = self
    changed.members[name] = value
    return changed
  }

  /// A whole schema; `id` is a name, not an address.
  package static func document(
    id: String, title: String, description: String, root: JSONSchema, definitions: KeyValuePairs<String, JSONSchema>
  ) -> JSONValue {
    .object(
      [
        .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")), .init("$id", .string(id)),
        .init("title", .string(title)), .init("description", .string(description)),
      ] + root.members
        + [.init("$defs", .object(definitions.map { .init($0.key, $0.value.value) }))])
  }

  /// A whole schema to be one of another's definitions, under `name`; what it defines itself stays inside it.
  package static func embedded(_ document: JSONValue, as name: String) -> JSONSchema {
    var members = document.members
    members["$schema"] = nil
    // An identifier would make the references inside it relative to itself, which not every validator follows.
    members["$id"] = nil
    return JSONSchema(members.map { .init($0.name, leading($0.value, into: name)) })
  }

  /// The same with its references led to where its definitions are once it is embedded.
  private static func leading(_ value: JSONValue, into name: String) -> JSONValue {
    switch value {
    case .object(let members):
      return .object(
        members.map { member in
          guard member.name == "$ref", case .string(let target) = member.value else {
            return .init(member.name, leading(member.value, into: name))
          }
          return .init("$ref", .string("#/$defs/\(name)" + target.dropFirst()))
        })
    case .array(let elements): return .array(elements.map { leading($0, into: name) })
    case .null, .bool, .number, .string: return value
    }
  }
}
