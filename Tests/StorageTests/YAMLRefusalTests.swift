import Maturity
import Storage
import Testing

@Suite struct YAMLRefusalTests {
  private static func kinds(_ text: String) throws -> [Problem.Kind] {
    try QuestionnaireFixture.problems(text).map(\.kind)
  }

  @Test func `an alias bomb is refused at its first anchors, and nothing is expanded`() throws {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for step in 1...20 {
      let aliases = Array(repeating: "*a\(step - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(step): &a\(step) [\(aliases)]\n"
    }
    let problems = try QuestionnaireFixture.problems(bomb)
    #expect(problems.prefix(3).map(\.kind) == [.anchor("a0"), .anchor("a1"), .alias("a0")])
    #expect(problems.prefix(3).map(\.location?.line) == [1, 2, 2])
    #expect(problems.last?.kind == .tooManyProblems(limit: 200))
  }

  @Test func `an alias counts as one problem, not also as a missing value`() throws {
    let text = try QuestionnaireFixture.replacing("summary: What things drink.", with: "summary: *other")
    #expect(try Self.kinds(text) == [.alias("other")])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
  func `nesting without end stops at the limit`(opening: String) throws {
    let text = String(repeating: opening, count: 100_000)
    let problems = try QuestionnaireFixture.problems(text)
    #expect(problems.count == 1)
    #expect(problems.first?.kind == .tooDeep(limit: 32))
    #expect(problems.first?.location?.line == 1)
  }

  @Test func `thirty-two levels of lists are read, thirty-three are not`() throws {
    func lists(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try Self.kinds(lists(32)) == [.rootIsNotMapping(found: .list)])
    #expect(try Self.kinds(lists(33)) == [.tooDeep(limit: 32)])
  }

  @Test func `more values than any questionnaire has are refused`() throws {
    #expect(try Self.kinds("[" + String(repeating: "x,", count: 60_000) + "]") == [.tooManyValues(limit: 50_000)])
  }

  @Test func `every duplicate key is reported with the line of the first`() throws {
    let text = QuestionnaireFixture.text + "id: garden\nid: garden\ntitle: Again\n"
    #expect(
      try Self.kinds(text) == [
        .duplicateKey("id", firstLine: 2), .duplicateKey("id", firstLine: 2), .duplicateKey("title", firstLine: 5),
      ])
  }

  @Test(arguments: [
    ("title: a\n\tid: b\n", Problem.Malformation.tab, 2, 1),
    ("title: a: b\n", .colonInText, 1, 9),
    ("title: \"a\nid: b\n", .unclosedQuote, 1, 8),
    ("title: a\nid\nlanguage: en\n", .missingColon, 2, 1),
    ("title: [a, b\nid: c\n", .unclosedList, 2, 3),
    ("title:\n  - b\n - c\n", .indentation, 3, 2),
    ("title: @a\n", .reservedCharacter, 1, 8),
    ("title: \"\\q\"\n", .escape, 1, 9),
    ("title: \u{1}\n", .controlCharacter, 1, 8),
  ])
  func `what is not YAML is placed and explained`(
    text: String, malformation: Problem.Malformation, line: Int, column: Int
  ) throws {
    let problems = try QuestionnaireFixture.problems(text)
    #expect(
      problems == [
        Problem(.malformed(malformation), at: SourceLocation(file: "garden.yaml", line: line, column: column))
      ])
  }

  @Test func `bytes that are no UTF-8 are placed`() throws {
    let bytes = Array("title: é\nid: ".utf8) + [0xC3, 0x28] + Array("\n".utf8)
    let problems = try QuestionnaireFixture.problems(bytes: bytes)
    #expect(problems == [Problem(.invalidUTF8, at: SourceLocation(file: "garden.yaml", line: 2, column: 5))])
    #expect(try QuestionnaireFixture.problems(bytes: [0xFF, 0xFE, 0x61, 0x00]).map(\.kind) == [.invalidUTF8])
  }

  @Test(arguments: ["", "\n\n", "# nothing\n", "\u{FEFF}"])
  func `a file with nothing in it says that it is empty`(text: String) throws {
    #expect(try Self.kinds(text) == [.emptyDocument])
  }

  @Test func `what is no mapping at the top is one problem`() throws {
    #expect(try Self.kinds("- format: 1\n") == [.rootIsNotMapping(found: .list)])
    #expect(try Self.kinds("hello\n") == [.rootIsNotMapping(found: .text("hello"))])
    #expect(try Self.kinds("---\n") == [.rootIsNotMapping(found: .nothing)])
  }

  @Test func `a second document is refused where it starts`() throws {
    let problems = try QuestionnaireFixture.problems(QuestionnaireFixture.text + "---\nformat: 1\n")
    #expect(problems.map(\.kind) == [.severalDocuments])
  }

  @Test func `tags beyond the core schema are refused, those of the core schema mean what they say`() throws {
    let strange = try QuestionnaireFixture.replacing("title: A garden's", with: "title: !secret A garden's")
    #expect(try Self.kinds(strange) == [.tag("!secret")])
    let core = try QuestionnaireFixture.replacing("number: 4", with: "number: !!str 4")
    #expect(try Self.kinds(core) == [.wrongShape(key: "number", expected: .integer, found: .text("4"))])
  }

  @Test func `a NUL that an escape puts into a text is seen`() throws {
    let text = try QuestionnaireFixture.replacing("title: A garden's readiness", with: "title: \"a\\0b\"")
    #expect(try Self.kinds(text) == [.forbiddenScalar(key: "title", "\0")])
  }

  @Test func `a key that is a list is refused, and the rest is read`() throws {
    #expect(try Self.kinds(QuestionnaireFixture.text + "? [a]\n: b\n") == [.keyIsNotText])
  }
}
