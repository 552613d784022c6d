/// Where a value stands in a JSON tree, from the root; written `answers["1.2"].rank`, `session.participants[0]`.
package struct JSONPath: Hashable, Sendable {
  package private(set) var steps: [Step]

  package init(_ steps: [Step] = []) { self.steps = steps }

  /// From a value to one inside it.
  package enum Step: Hashable, Sendable {
    case member(String)
    /// From 0.
    case element(Int)
  }

  /// The path of the member called `name` of the object here.
  package func member(_ name: String) -> JSONPath { JSONPath(steps + [.member(name)]) }
  /// The path of an element of the array here; `index` from 0.
  package func element(_ index: Int) -> JSONPath { JSONPath(steps + [.element(index)]) }

  /// The path of what contains this value; the root's is the root.
  package var parent: JSONPath { JSONPath(Array(steps.dropLast())) }

  mutating func enter(_ step: Step) { steps.append(step) }
  mutating func leave() { steps.removeLast() }
}

extension JSONPath: CustomStringConvertible {
  /// Empty for the root.
  package var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .element(let index): text += "[\(index)]"
      case .member(let name) where name.isPlainName: text += text.isEmpty ? name : ".\(name)"
      case .member(let name): text += "[\(JSONWriter.quoted(name))]"
      }
    }
    return text
  }
}

extension String {
  fileprivate var isPlainName: Bool {
    guard let first = utf8.first, !(0x30...0x39).contains(first) else { return false }
    return utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): true
      default: false
      }
    }
  }
}

/// A place in a JSON text.
package struct JSONPosition: Hashable, Comparable, Sendable {
  /// From 1; line feeds end lines.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (lhs: Self, rhs: Self) -> Bool { (lhs.line, lhs.column) < (rhs.line, rhs.column) }

  /// The place of the byte at `offset`, or of the end when there are not so many.
  init(of offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? JSONParser.start(of: bytes)
    line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    column = 1 + bytes[min(lineStart, before.endIndex)..<before.endIndex].count { $0 & 0xC0 != 0x80 }
  }
}
