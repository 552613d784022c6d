/// One pass over a JSON text; recursive, as deep as ``JSONReader/depthLimit`` and no deeper.
struct JSONParser {
  let bytes: [UInt8]
  var index: Int
  private var depth = 0
  /// The offsets of the values read so far at the paths that someone asked for.
  private(set) var places: [JSONPath: Int] = [:]
  private let wanted: Set<JSONPath>
  /// Kept only where something is wanted.
  private var path = JSONPath()

  init(_ bytes: [UInt8], locating wanted: Set<JSONPath> = []) {
    self.bytes = bytes
    self.wanted = wanted
    index = Self.start(of: bytes)
  }

  /// 3 after a byte order mark, else 0.
  static func start(of bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  mutating func document() throws(JSONError) -> JSONValue {
    skipSpace()
    guard index < bytes.count else { throw error(.empty, at: 0) }
    let value = try value(or: .value)
    skipSpace()
    guard index == bytes.count else { throw error(.trailing(try scalar()), at: index) }
    return value
  }

  private mutating func value(or expected: JSONError.Expected) throws(JSONError) -> JSONValue {
    if !wanted.isEmpty, wanted.contains(path) { places[path] = index }
    switch peek {
    case UInt8(ascii: "{"): return try nested { parser throws(JSONError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(JSONError) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), (UInt8(ascii: "0")...UInt8(ascii: "9"))?: return .number(try number())
    case UInt8(ascii: "t"): return try literal("true", .bool(true), or: expected)
    case UInt8(ascii: "f"): return try literal("false", .bool(false), or: expected)
    case UInt8(ascii: "n"): return try literal("null", .null, or: expected)
    default: throw try unexpected(expected)
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    guard depth < JSONReader.depthLimit else { throw error(.tooDeep(limit: JSONReader.depthLimit), at: index) }
    depth += 1
    index += 1
    skipSpace()
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    var members: [JSONValue.Member] = []
    var names = NamesSeen()
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw try unexpected(members.isEmpty ? .nameOrEnd : .name) }
      let start = index
      let name = try string()
      if let first = names.insert(name, at: start) {
        throw error(.duplicate(name: name, first: JSONPosition(of: first, in: bytes)), at: start)
      }
      skipSpace()
      guard take(":") else { throw try unexpected(.colon) }
      skipSpace()
      members.append(JSONValue.Member(name, try value(at: .member(name), or: .value)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw try unexpected(.commaOrBrace) }
    return .object(members)
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    if take("]") { return .array([]) }
    repeat {
      skipSpace()
      elements.append(try value(at: .element(elements.count), or: elements.isEmpty ? .valueOrEnd : .value))
      skipSpace()
    } while take(",")
    guard take("]") else { throw try unexpected(.commaOrBracket) }
    return .array(elements)
  }

  private mutating func value(
    at step: JSONPath.Step, or expected: JSONError.Expected
  ) throws(JSONError) -> JSONValue {
    if wanted.isEmpty { return try value(or: expected) }
    path.enter(step)
    let value = try value(or: expected)
    path.leave()
    return value
  }

  private mutating func literal(
    _ text: StaticString, _ value: JSONValue, or expected: JSONError.Expected
  ) throws(JSONError) -> JSONValue {
    let start = index
    for offset in 0..<text.utf8CodeUnitCount {
      guard index < bytes.count else { throw error(.truncated(expected: expected), at: index) }
      guard bytes[index] == text.utf8Start[offset] else {
        index = start
        throw try unexpected(expected)
      }
      index += 1
    }
    return value
  }

  private mutating func number() throws(JSONError) -> String {
    let start = index
    _ = take("-")
    var isSound = true
    if take("0") {
      isSound = !takeDigits()
    } else {
      isSound = takeDigits()
    }
    if isSound, take(".") { isSound = takeDigits() }
    if isSound, take("e") || take("E") {
      _ = take("+") || take("-")
      isSound = takeDigits()
    }
    guard isSound else { throw error(.badNumber, at: start) }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Passes over digits; false where there is none.
  private mutating func takeDigits() -> Bool {
    let start = index
    while let byte = peek, (0x30...0x39).contains(byte) { index += 1 }
    return index > start
  }
}

extension JSONParser {
  /// The byte to read next, or nil at the end.
  var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  func error(_ kind: JSONError.Kind, at offset: Int) -> JSONError {
    JSONError(kind, at: JSONPosition(of: offset, in: bytes))
  }

  func unexpected(_ expected: JSONError.Expected) throws(JSONError) -> JSONError {
    guard index < bytes.count else { return error(.truncated(expected: expected), at: index) }
    return error(.unexpected(try scalar(), expected: expected), at: index)
  }

  /// The character at ``index``, which is not the end.
  func scalar() throws(JSONError) -> Unicode.Scalar {
    var decoder = UTF8()
    var iterator = bytes[index...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { throw error(.invalidUTF8, at: index) }
    return scalar
  }
}

/// The names of one object, with the offset of each.
private struct NamesSeen {
  private var offsets: [(name: String, offset: Int)] = []
  private var index: [String: Int] = [:]

  /// The offset of the same name if it was there already.
  mutating func insert(_ name: String, at offset: Int) -> Int? {
    // A few names are compared faster than hashed.
    if offsets.count < 16 {
      if let seen = offsets.first(where: { $0.name == name }) { return seen.offset }
      offsets.append((name, offset))
      return nil
    }
    if index.isEmpty { index = Dictionary(uniqueKeysWithValues: offsets.map { ($0.name, $0.offset) }) }
    if let seen = index.updateValue(offset, forKey: name) { return seen }
    return nil
  }
}
