/// A JSON document as a tree that loses nothing: members keep their order, numbers keep their digits.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// The number's text as the file wrote it, so that 1.10 or a 30-digit integer survives a load and a save.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One name and value of an object.
  package struct Member: Equatable, Sendable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A number in decimal digits.
  package static func integer(_ value: Int) -> JSONValue { .number(String(value)) }
}

extension JSONValue {
  /// The member of an object, or nil where there is none or this is no object.
  package subscript(name: String) -> JSONValue? { members[name] }

  /// The members of an object; none where this is no object.
  package var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// The same with the members of every object by name as people count: `1.2` before `1.10`.
  package var inNaturalOrder: JSONValue {
    switch self {
    case .object(let members):
      .object(
        members.map { Member($0.name, $0.value.inNaturalOrder) }.sorted { NaturalOrder.precedes($0.name, $1.name) })
    case .array(let elements): .array(elements.map(\.inNaturalOrder))
    case .null, .bool, .number, .string: self
    }
  }

  /// Which of JSON’s types this is.
  package var kind: Kind {
    switch self {
    case .null: .null
    case .bool: .boolean
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The six types of JSON.
  package enum Kind: String, Sendable {
    case null, boolean, number, string, array, object
  }
}

extension [JSONValue.Member] {
  /// The value of that name; setting replaces it in place or adds it at the end, setting nil removes it.
  package subscript(name: String) -> JSONValue? {
    get { first { $0.name == name }?.value }
    set {
      let place = firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): self[place].value = value
      case (let place?, nil): remove(at: place)
      case (nil, let value?): append(JSONValue.Member(name, value))
      case (nil, nil): break
      }
    }
  }
}
