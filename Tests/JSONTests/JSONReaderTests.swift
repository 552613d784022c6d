import JSON
import Testing

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws(JSONError) -> JSONValue { try JSONReader.read(Array(text.utf8)) }

  private func failure(_ bytes: [UInt8]) -> JSONError? {
    do throws(JSONError) {
      _ = try JSONReader.read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a document is read with its order and its digits`() throws {
    let tree = try read(#" {"b": [1, -2.50e+3, true, false, null], "a": {"": "é\n\u00e9\ud83d\ude00\/\"\\"}} "#)
    #expect(
      tree
        == .object([
          .init("b", .array([.number("1"), .number("-2.50e+3"), .bool(true), .bool(false), .null])),
          .init("a", .object([.init("", .string("é\né😀/\"\\"))])),
        ])
    )
  }

  @Test func `any value may be the document`() throws {
    #expect(try read("0") == .integer(0))
    #expect(try read("\"x\"") == .string("x"))
    #expect(try read("[]") == .array([]))
    #expect(try read("\u{FEFF}{}") == .object([]))
  }

  @Test(
    arguments: [
      ("", .empty, 1, 1),
      (" \n ", .empty, 1, 1),
      ("{\n  \"a\": }", .unexpected("}", expected: .value), 2, 8),
      ("{\"é😀\": x}", .unexpected("x", expected: .value), 1, 8),
      ("\u{FEFF}x", .unexpected("x", expected: .value), 1, 1),
      ("[1 2]", .unexpected("2", expected: .commaOrBracket), 1, 4),
      ("[1,]", .unexpected("]", expected: .value), 1, 4),
      ("[,]", .unexpected(",", expected: .valueOrEnd), 1, 2),
      ("{1}", .unexpected("1", expected: .nameOrEnd), 1, 2),
      ("{\"a\":1,}", .unexpected("}", expected: .name), 1, 8),
      ("{\"a\" 1}", .unexpected("1", expected: .colon), 1, 6),
      ("{\"a\":1]", .unexpected("]", expected: .commaOrBrace), 1, 7),
      ("tru", .truncated(expected: .value), 1, 4),
      ("trux", .unexpected("t", expected: .value), 1, 1),
      ("{\"a\":", .truncated(expected: .value), 1, 6),
      ("[1", .truncated(expected: .commaOrBracket), 1, 3),
      ("{} {}", .trailing("{"), 1, 4),
      ("[\"a", .unterminatedString, 1, 2),
      ("\"a\tb\"", .control("\t"), 1, 3),
      (#""\x""#, .badEscape, 1, 2),
      (#""\u12g4""#, .badEscape, 1, 2),
      (#""a\ud83d""#, .loneSurrogate, 1, 3),
      (#""\ude00\ud83d""#, .loneSurrogate, 1, 2),
      (#""\ud83d\u0041""#, .loneSurrogate, 1, 2),
      ("01", .badNumber, 1, 1),
      ("[-]", .badNumber, 1, 2),
      ("[1.]", .badNumber, 1, 2),
      ("[1e+]", .badNumber, 1, 2),
      ("[.5]", .unexpected(".", expected: .valueOrEnd), 1, 2),
      ("[NaN]", .unexpected("N", expected: .valueOrEnd), 1, 2),
      ("// no\n1", .unexpected("/", expected: .value), 1, 1),
    ] as [(String, JSONError.Kind, Int, Int)])
  func `what is not JSON is refused with its place`(text: String, kind: JSONError.Kind, line: Int, column: Int) {
    #expect(failure(Array(text.utf8)) == JSONError(kind, at: JSONPosition(line: line, column: column)))
  }

  @Test func `a name given twice is refused with both places, however many names there are`() {
    let twice = "{\"a\": 1,\n \"a\": 2}"
    #expect(
      failure(Array(twice.utf8))
        == JSONError(
          .duplicate(name: "a", first: JSONPosition(line: 1, column: 2)), at: JSONPosition(line: 2, column: 2))
    )
    let many = (0..<100).map { "\"k\($0)\":0" }.joined(separator: ",\n")
    for (name, line) in [("k0", 1), ("k50", 51), ("k99", 100)] {
      #expect(
        failure(Array("{\(many),\n\"\(name)\":0}".utf8))
          == JSONError(
            .duplicate(name: name, first: JSONPosition(line: line, column: line == 1 ? 2 : 1)),
            at: JSONPosition(line: 101, column: 1))
      )
    }
    #expect(failure(Array("{\"\u{E9}\":0,\"e\u{301}\":0}".utf8)) != nil)
    #expect(failure(Array("{\"a\":{\"a\":[{\"a\":0},{\"a\":0}]}}".utf8)) == nil)
  }

  @Test(
    arguments: [
      ([0x22, 0x61, 0xFF, 0x22], 3),
      ([0x22, 0xC3, 0xA9, 0xC0, 0x80, 0x22], 3),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 2),
      ([0x22, 0xE2, 0x82, 0x22], 2),
      ([0xFF, 0xFE, 0x7B, 0x00], 1),
    ] as [([UInt8], Int)])
  func `bytes that are no characters are refused with their place`(bytes: [UInt8], column: Int) {
    #expect(failure(bytes) == JSONError(.invalidUTF8, at: JSONPosition(line: 1, column: column)))
  }

  @Test func `sixty-four levels are read and one more is refused`() {
    func nested(_ depth: Int) -> [UInt8] {
      Array(String(repeating: "[", count: depth).utf8) + Array(String(repeating: "]", count: depth).utf8)
    }
    #expect(failure(nested(64)) == nil)
    #expect(failure(nested(65)) == JSONError(.tooDeep(limit: 64), at: JSONPosition(line: 1, column: 65)))
    #expect(failure(nested(1_000_000))?.kind == .tooDeep(limit: 64))
  }

  @Test func `every truncation of a document is refused or reads as a value, and none crashes`() {
    let whole = Array(#"{"a": [1.5e3, "é\u00e9\ud83d\ude00", true, null, {"b": false}]}"#.utf8)
    for count in 0..<whole.count { #expect(failure(Array(whole.prefix(count))) != nil) }
    #expect(failure(whole) == nil)
  }
}
