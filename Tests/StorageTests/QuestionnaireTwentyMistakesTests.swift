import Maturity
import Storage
import Testing

@Suite struct QuestionnaireTwentyMistakesTests {
  /// Each line that is wrong says so by its number.
  private static let text = """
    format: 2
    id: two words
    version: 1.0
    language: Deutsch
    titel: No title
    summary: ""
    licence: CC0-1.0
    notice: Made for tests.
    licence: MIT
    scale:
      - {id: low, number: 1, name: Low, definition: Below.}
      - {id: high, number: 1, name: High, definition: Above.}
    supports:
      - {id: advice, name: Advice, title: Being told, description: Words.}
      - {id: advice, name: Hands, title: Being helped, description: Deeds.}
    rules:
      criteria: {share: 6/5, maxLag: 2}
      axes: {share: half, maxLag: 0}
      minCoverage: 3/4
      target: 3
      autonomyBelow: 1/4
      complementaryFrom: 1/4
      combinedWithin: 5
      demandPoints: 5
      demandMaximum: 15
      sequence:
        - {id: advised, first: advise, whenAny: [a1, a2], atOrBelow: 1, because: So.}
    axes:
      - id: a
        name: First
        shortName: Far too long for a column
        summary: One.
        weight: 0
        criteria:
          - id: a1
            name: One
            question: Which?
            support: {primary: advice}
            levels: [This., That., The other.]
            help: [look]
            essentiel: true
          - id: a3
            name: Two
            question: "Which\\u202E?"
            support: {primary: advice, secondary: [advice]}
            levels: [This., Not that.]
            help: Look.
    """

  private struct Found: Hashable, CustomStringConvertible {
    let line: Int?
    let path: String
    let kind: String

    var description: String { "\(line ?? 0) \(path) \(kind)" }

    init(_ line: Int?, _ path: String, _ kind: Problem.Kind) {
      self.line = line
      self.path = path
      self.kind = "\(kind)"
    }
  }

  @Test func `more than twenty mistakes are all reported, each once, in the order of the file`() throws {
    let problems = try QuestionnaireFixture.problems(Self.text)
    let found = problems.map { problem in
      Found(problem.location?.line, problem.path.map { "\($0.role) \($0.name)" }.joined(separator: " "), problem.kind)
    }
    let expected = [
      Found(1, "", .missing(key: "title")),
      Found(1, "", .unknownFormat(2, known: 1)),
      Found(2, "", .identifier("two words", .character(" "))),
      Found(3, "", .notAVersion("1.0")),
      Found(4, "", .unknownLanguage("Deutsch")),
      Found(5, "", .unknownKey("titel", nearest: "title")),
      Found(6, "", .blankText(key: "summary")),
      Found(9, "", .duplicateKey("licence", firstLine: 7)),
      Found(12, "level high", .levelNumberNotIncreasing(1, after: 1)),
      Found(15, "support advice", .repeatedIdentifier("advice", firstLine: 14)),
      Found(17, "", .fractionOutOfRange(key: "rules.criteria.share", value: DraftFraction(6, 5), zeroAllowed: false)),
      Found(17, "", .outOfRange(key: "rules.criteria.maxLag", value: 2, allowed: 0...1)),
      Found(18, "", .wrongShape(key: "rules.axes.share", expected: .fraction, found: .text("half"))),
      Found(20, "", .noSuchLevel(key: "rules.target", number: 3, known: [1])),
      Found(27, "rule advised", .unknownReference(key: "first", .support, "advise", nearest: "advice")),
      Found(27, "rule advised", .unknownReference(key: "whenAny", .criterion, "a2", nearest: "a1")),
      Found(31, "axis a", .textTooLong(key: "shortName", scalars: 25, limit: 12)),
      Found(33, "axis a", .outOfRange(key: "weight", value: 0, allowed: 1...1000)),
      Found(39, "axis a criterion a1", .descriptorCount(found: 3, levels: 2)),
      Found(40, "axis a criterion a1", .wrongShape(key: "help", expected: .text, found: .list)),
      Found(41, "axis a criterion a1", .unknownKey("essentiel", nearest: "essential")),
      Found(44, "axis a criterion a3", .forbiddenScalar(key: "question", "\u{202E}")),
      Found(45, "axis a criterion a3", .secondaryIsPrimary("advice")),
      Found(46, "axis a criterion a3", .repeatedDescriptor(position: 1, firstLine: 39)),
    ]
    #expect(found == expected)
    #expect(found.count > 20)
  }

  @Test func `columns count scalars from 1`() throws {
    let problems = try QuestionnaireFixture.problems(Self.text)
    let locations = problems.compactMap(\.location)
    #expect(locations.first { $0.line == 12 } == SourceLocation(file: "garden.yaml", line: 12, column: 24))
    #expect(locations.first { $0.line == 20 } == SourceLocation(file: "garden.yaml", line: 20, column: 11))
    #expect(locations.first { $0.line == 41 } == SourceLocation(file: "garden.yaml", line: 41, column: 9))
  }
}
