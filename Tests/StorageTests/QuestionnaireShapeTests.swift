import Maturity
import Storage
import Testing

@Suite struct QuestionnaireShapeTests {
  @Test(arguments: [
    ("number: 4", "number: \"4\"", "number", Problem.Shape.integer, Problem.Found.text("4")),
    ("number: 4", "number: 99999999999999999999", "number", .integer, .text("99999999999999999999")),
    ("number: 4", "number: 4.0", "number", .integer, .text("4.0")),
    ("essential: true", "essential: oui", "essential", .boolean, .text("oui")),
    ("title: A garden's readiness", "title:", "title", .text, .nothing),
    ("title: A garden's readiness", "title: ~", "title", .text, .nothing),
    ("minCoverage: 75 %", "minCoverage: 0,75", "rules.minCoverage", .fraction, .text("0,75")),
    ("minCoverage: 75 %", "minCoverage: 3/4/5", "rules.minCoverage", .fraction, .text("3/4/5")),
    ("minCoverage: 75 %", "minCoverage: -1/2", "rules.minCoverage", .fraction, .text("-1/2")),
    ("minCoverage: 75 %", "minCoverage: 1.0000000000", "rules.minCoverage", .fraction, .text("1.0000000000")),
    ("support: {primary: advice}", "support: advice", "support", .mapping, .text("advice")),
    ("levels: [Rain., A hose., A timer.]", "levels: Rain.", "levels", .list, .text("Rain.")),
    ("levels: [Rain., A hose., A timer.]", "levels: [Rain., [A hose.], A timer.]", "levels", .text, .list),
    ("levels: [Rain., A hose., A timer.]", "levels: [Rain., spade: broken, A timer.]", "levels", .text, .mapping),
  ])
  func `a value of another shape is one problem`(
    old: String, new: String, key: String, expected: Problem.Shape, found: Problem.Found
  ) throws {
    let text = try QuestionnaireFixture.replacing(old, with: new)
    let kinds = try QuestionnaireFixture.problems(text).map(\.kind)
    #expect(kinds == [.wrongShape(key: key, expected: expected, found: found)])
  }

  @Test(arguments: [
    ("title: A garden's readiness\n", "title"),
    ("  target: 4\n", "rules.target"),
    ("        help: Ask in July.\n", "help"),
    ("        support: {primary: advice}\n", "support"),
    ("    shortName: Water\n", "shortName"),
  ])
  func `a key that is missing is one problem, at its entity`(line: String, key: String) throws {
    let text = try QuestionnaireFixture.replacing(line, with: "")
    #expect(try QuestionnaireFixture.problems(text).map(\.kind) == [.missing(key: key)])
  }

  @Test(arguments: ["axes", "supports", "scale"])
  func `a whole list that cannot be read brings no problems about what refers to it`(key: String) throws {
    let text = try QuestionnaireFixture.replacing("\n\(key):\n", with: "\n\(key): none\nelsewhere:\n")
    let kinds = try QuestionnaireFixture.problems(text).map(\.kind)
    #expect(
      kinds == [
        .wrongShape(key: key, expected: .list, found: .text("none")), .unknownKey("elsewhere", nearest: nil),
      ])
  }

  @Test func `an item of a list of mappings is named by its position when it has no identifier`() throws {
    let text = try QuestionnaireFixture.replacing("  - {id: advice-1, text: What grows here?}", with: "  - What?")
    let problems = try QuestionnaireFixture.problems(text)
    #expect(problems.map(\.kind) == [.wrongShape(key: "questions", expected: .mapping, found: .text("What?"))])
    #expect(problems.first?.path == [.init(.support, "advice"), .init(.question, "1")])
  }

  @Test func `a list item without identifier keeps references to its kind unjudged`() throws {
    let text = try QuestionnaireFixture.replacing("{id: hands, name", with: "{name")
    let problems = try QuestionnaireFixture.problems(text)
    #expect(problems.map(\.kind) == [.missing(key: "id")])
    #expect(problems.first?.path == [.init(.support, "2")])
  }
}
