/// Writes JSON that a person reads and that git merges: a member or an element to a line, two spaces deeper each time.
package enum JSONWriter {
  /// How the members of objects are arranged.
  package enum MemberOrder: Sendable {
    case asGiven
    /// By name as people count: `1.2` before `1.10`. At every depth.
    case natural
  }

  /// UTF-8 with a line feed at the end; the same tree always gives the same bytes.
  ///
  /// Trees that code made must be no deeper than ``JSONReader/depthLimit``, without duplicate names, with JSON's
  /// numbers.
  package static func bytes(_ value: JSONValue, order: MemberOrder = .asGiven) -> [UInt8] {
    var output = Output(order: order)
    output.write(value, indentation: 0)
    output.bytes.append(UInt8(ascii: "\n"))
    return output.bytes
  }

  /// As ``bytes(_:order:)``.
  package static func text(_ value: JSONValue, order: MemberOrder = .asGiven) -> String {
    String(decoding: bytes(value, order: order), as: UTF8.self)
  }

  /// `text` as a JSON string, with its quotation marks.
  package static func quoted(_ text: String) -> String {
    var output = Output(order: .asGiven)
    output.write(text)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

private struct Output {
  let order: JSONWriter.MemberOrder
  var bytes: [UInt8] = []

  init(order: JSONWriter.MemberOrder) { self.order = order }

  mutating func write(_ value: JSONValue, indentation: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let text): bytes += text.utf8
    case .string(let text): write(text)
    case .array([]): bytes += "[]".utf8
    case .object([]): bytes += "{}".utf8
    case .array(let elements):
      writeLines(elements, between: "[", and: "]", indentation) { $0.write($1, indentation: indentation + 1) }
    case .object(let members):
      writeLines(ordered(members), between: "{", and: "}", indentation) {
        $0.write($1.name)
        $0.bytes += ": ".utf8
        $0.write($1.value, indentation: indentation + 1)
      }
    }
  }

  private mutating func writeLines<Item>(
    _ items: [Item], between opening: Unicode.Scalar, and closing: Unicode.Scalar, _ indentation: Int,
    _ write: (inout Output, Item) -> Void
  ) {
    bytes.append(UInt8(ascii: opening))
    for (position, item) in items.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine(indentation + 1)
      write(&self, item)
    }
    startLine(indentation)
    bytes.append(UInt8(ascii: closing))
  }

  private mutating func startLine(_ indentation: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * indentation)
  }

  private func ordered(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
    switch order {
    case .asGiven: members
    case .natural: members.sorted { NaturalOrder.precedes($0.name, $1.name) }
    }
  }

  mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(\.standsAsItIs) {
      bytes += text.utf8
    } else {
      for scalar in text.unicodeScalars { write(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    case _ where scalar.mustBeEscaped: writeEscape(scalar)
    default: bytes += scalar.utf8
    }
  }

  /// Only ever of a scalar of the first plane.
  private mutating func writeEscape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    bytes += "\\u".utf8
    bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
    bytes += digits.utf8
  }
}

extension Unicode.Scalar {
  /// Controls, line separators, marks of direction and of byte order: what a reader of the file would not see.
  fileprivate var mustBeEscaped: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether no scalar that is escaped has this byte; those beyond ASCII begin with C2, D8, E2 or EF.
  fileprivate var standsAsItIs: Bool {
    switch self {
    case 0x00...0x1F, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0xC2, 0xD8, 0xE2, 0xEF: false
    default: true
    }
  }
}
