import Maturity
import Storage
import Testing

@Suite struct QuestionnaireFileTests {
  @Test func `a questionnaire with other levels, axes and kinds of support loads whole`() throws {
    let garden = try QuestionnaireFixture.load(QuestionnaireFixture.text)
    #expect(garden.id == "garden")
    #expect(garden.version == SemanticVersion(major: 0, minor: 2, patch: 0))
    #expect(garden.language == LanguageTag(.english))
    #expect(garden.summary == "How ready a garden is for winter.")
    #expect(garden.sources.isEmpty)
    #expect(garden.scale.levels.map(\.number) == [0, 4, 9])
    #expect(garden.scale.levels.map(\.rank) == [0, 1, 2])
    #expect(garden.supports.map(\.id) == ["advice", "hands"])
    #expect(garden.supports.map(\.questions.count) == [1, 0])
    #expect(garden.axes.map(\.weight) == [2, 1])

    let depth = try #require(garden.criterion("soil.depth"))
    #expect(depth.isEssential)
    #expect(depth.weight == 1)
    #expect(depth.effort == 3)
    #expect(depth.affinities.affinity(for: "hands") == 2)
    #expect(depth.affinities.affinity(for: "advice") == 1)
    #expect(depth.descriptors == ["A stone.", "A spade: no more.", "A spade's length, dug."])
    #expect(depth.help == "Dig.\n\nThen look.")
  }

  @Test func `rules are fractions however they are written, and levels are named by their numbers`() throws {
    let rules = try QuestionnaireFixture.load(QuestionnaireFixture.text).rules
    #expect(rules.criteriaGate.share == Fraction(3, 5))
    #expect(rules.criteriaGate.maxLag == 1)
    #expect(rules.axesGate.share == Fraction(1, 1))
    #expect(rules.axesGate.maxLag == 2)
    #expect(rules.minCoverage == Fraction(3, 4))
    #expect(rules.complementaryFrom == .zero)
    #expect(rules.target == 1)
    #expect(rules.sequence.map(\.atOrBelow) == [0])
    #expect(rules.sequence.map(\.whenAny) == [["soil.depth"]])
  }

  @Test func `the digest is that of the bytes`() throws {
    let garden = try QuestionnaireFixture.load(QuestionnaireFixture.text)
    #expect(garden.digest == QuestionnaireFile.digest(of: QuestionnaireFixture.text.utf8))
  }

  @Test func `a byte order mark and carriage returns change nothing`() throws {
    let windows =
      "\u{FEFF}"
      + QuestionnaireFixture.text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let garden = try QuestionnaireFixture.load(windows)
    #expect(garden.criterion("soil.depth")?.help == "Dig.\n\nThen look.")
    #expect(try QuestionnaireFixture.problems("\u{FEFF}titel: x").map(\.location?.column).allSatisfy { $0 == 1 })
  }

  @Test func `one secondary kind may stand without a list`() throws {
    let text = try QuestionnaireFixture.replacing("secondary: [advice]", with: "secondary: advice")
    #expect(try QuestionnaireFixture.load(text).criterion("soil.depth")?.affinities.secondary == ["advice"])
  }

  @Test func `a file that is one byte too large is refused, whatever it holds`() throws {
    let padding = QuestionnaireFile.limit - QuestionnaireFixture.text.utf8.count
    let fits = QuestionnaireFixture.text + "#" + String(repeating: " ", count: padding - 1)
    #expect(try QuestionnaireFixture.load(fits).id == "garden")
    #expect(throws: QuestionnaireLoadError.tooLarge(path: "garden.yaml", limit: QuestionnaireFile.limit)) {
      try QuestionnaireFixture.load(fits + " ")
    }
  }
}
