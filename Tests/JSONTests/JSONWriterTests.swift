import JSON
import Testing

@Suite struct JSONWriterTests {
  @Test func `a tree is laid out one member to a line, in the order given`() {
    let tree = JSONValue.object([
      .init("b", .array([.integer(1), .object([]), .array([]), .null])),
      .init("a", .object([.init("x", .bool(true)), .init("y", .number("1.10"))])),
    ])
    #expect(
      JSONWriter.text(tree) == """
        {
          "b": [
            1,
            {},
            [],
            null
          ],
          "a": {
            "x": true,
            "y": 1.10
          }
        }

        """)
  }

  @Test func `members are sorted as people count, at every depth`() {
    let names = ["1.10", "b", "1.2", "10", "01", "1", "a", "", "1.2b", "é"]
    let inner = JSONValue.object(names.map { .init($0, .null) })
    guard case .object(let members) = try? JSONReader.read(JSONWriter.bytes(inner, order: .natural)) else {
      Issue.record("what was written does not read as an object")
      return
    }
    #expect(members.map(\.name) == ["", "1", "01", "1.2", "1.2b", "1.10", "10", "a", "b", "é"])
    let outer = JSONValue.array([.object([.init("b", .null), .init("a", .null)])])
    #expect(
      JSONWriter.text(outer, order: .natural).split(separator: "\n").map { $0.filter { $0 != " " } }
        == ["[", "{", "\"a\":null,", "\"b\":null", "}", "]"])
  }

  @Test func `natural order is a strict total order`() {
    let names = [
      "", "0", "00", "1", "01", "1a", "01a", "a1", "a01", "a1b2", "a01b02", "9", "10", "99999999999999999999999",
    ]
    for a in names {
      #expect(!NaturalOrder.precedes(a, a))
      for b in names where a != b {
        #expect(NaturalOrder.precedes(a, b) != NaturalOrder.precedes(b, a))
        for c in names where NaturalOrder.precedes(a, b) && NaturalOrder.precedes(b, c) {
          #expect(NaturalOrder.precedes(a, c))
        }
      }
    }
  }

  @Test func `letters of every script are written as they are, what cannot be seen is escaped`() {
    #expect(JSONWriter.quoted("Été œuvre 漢字 😀") == "\"Été œuvre 漢字 😀\"")
    #expect(JSONWriter.quoted("\"\\/\n\r\t") == #""\"\\/\n\r\t""#)
    #expect(
      JSONWriter.quoted("\0\u{1B}\u{7F}\u{9B}\u{202E}\u{2066}\u{2028}\u{FEFF}")
        == #""\u0000\u001b\u007f\u009b\u202e\u2066\u2028\ufeff""#)
  }

  @Test func `every scalar that can stand in a file is read as it was written`() throws {
    var text = ""
    for value in UInt32(0)...0x10FFFF {
      guard value < 0x3000 || value % 97 == 0, let scalar = Unicode.Scalar(value) else { continue }
      text.unicodeScalars.append(scalar)
    }
    let read = try JSONReader.read(JSONWriter.bytes(.string(text)))
    guard case .string(let back) = read else {
      Issue.record("a string came back as something else")
      return
    }
    #expect(Array(back.utf8) == Array(text.utf8))
  }
}
