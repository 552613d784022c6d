import JSON
import PtyHarness
import Testing

/// A questionnaire with a translation: each language of the interface has its texts.
@Suite struct TranslatedQuestionnaireTests {
  private static let directory = "data/questionnaires/worked-example"

  /// Only the title and the first criterion are translated; fingerprints worked out apart, from the format's
  /// definition.
  private static let french = """
    format: 1
    questionnaire: worked-example
    language: fr
    matrix:
      of: e60f4dad
      title: Exemple traduit
      summary: Deux axes, sept critères.
      notice: Pour les tests.
    criteria:
      a1:
        of: 9def2c24
        name: Critère a1
        question: Jusqu’où va a1 ?
        levels: [Premier de a1, Deuxième de a1, Troisième de a1, Quatrième de a1, Cinquième de a1]
        help: Rien à ajouter.

    """

  private func scratch(_ translation: String = french) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    try scratch.put(translation, "\(Self.directory)/fr.yaml")
    try scratch.put(WorkedExample.assessment, "worked.json")
    return scratch
  }

  @Test func `lists, scores and reports are in the language of the interface`() throws {
    let scratch = try scratch()
    #expect(try scratch.palier("list").output.contains("worked-example 1.0.0  Exemple traduit"))
    #expect(try scratch.palier("list", "--lang", "en").output.contains("worked-example 1.0.0  Worked example"))
    let french = try scratch.palier("export", "worked.json")
    #expect(french.code == 0)
    #expect(french.output.contains("Exemple traduit") && french.output.contains("Critère a1"))
    // What is not translated yet stays as it is.
    #expect(french.output.contains("Criterion a2"))
    let english = try scratch.palier("export", "worked.json", "--lang", "en").output
    #expect(english.contains("Worked example") && english.contains("Criterion a1"))
    #expect(!english.contains("Exemple traduit"))
    let path = try scratch.palier("export", "worked.json", "-q", "./\(Self.directory)").output
    #expect(path == french.output)
  }

  @Test func `no language changes a score`() throws {
    let scratch = try scratch()
    let french = try scratch.palier("score", "worked.json", "--format", "json")
    let english = try scratch.palier("score", "worked.json", "--format", "json", "--lang", "en")
    #expect(french.code == 0)
    #expect(try scores(french) == scores(english))
    #expect(try scores(french).at("index.value.exact")?.plain == "71/144")
    #expect(french.output.contains("Exemple traduit") && english.output.contains("Worked example"))
    #expect(french.errors.isEmpty)
  }

  /// What `palier score` printed, without the words of the questionnaire.
  private func scores(_ run: Run) throws -> JSONValue {
    let words: Set = ["title", "language", "notice", "name"]
    func bare(_ value: JSONValue) -> JSONValue {
      switch value {
      case .object(let members):
        .object(members.filter { !words.contains($0.name) }.map { .init($0.name, bare($0.value)) })
      case .array(let elements): .array(elements.map(bare))
      default: value
      }
    }
    return bare(try JSONReader.read(Array(run.output.utf8)))
  }

  @Test func `the language that is switched to on the start screen is that of what is opened`() throws {
    let scratch = try scratch()
    let session = try Session(scratch, "-q", "worked-example")
    session.shows("Nouvelle évaluation", "Exemple traduit")
    session.type("l")
    session.shows("New assessment", "Worked example")
    session.type("l")
    session.shows("Exemple traduit")
    session.type("o")
    session.type("worked.json\r")
    session.shows("Critère a1")
    session.type("q")
    session.shows("Nouvelle évaluation")
    session.type("lo")
    session.type("worked.json\r")
    session.shows("Criterion a1")
    session.type("qq")
    #expect(session.pty.waitForEnd() == .exited(0))
  }

  @Test func `check tells what the translation lacks, with the fingerprints to write`() throws {
    let scratch = try scratch()
    let run = try scratch.palier("check", "--lang", "en", Self.directory)
    #expect(run.code == 65)
    let prefix = "palier: \(Self.directory)/fr.yaml:"
    #expect(run.errorLines.allSatisfy { $0.hasPrefix(prefix) }, "\(run.errors)")
    // Five levels, three supports, two axes and the criteria but one.
    #expect(run.errorLines.count == 5 + 3 + 2 + 6)
    #expect(
      run.errorLines.contains(
        "\(prefix)1:1: no translation for “l1” in “levels”; add it, with “of: 6c1dfed2”"))
    #expect(
      run.errorLines.contains(
        "\(prefix)10:3: no translation for “a2” in “criteria”; add it, with “of: bb06f6fa”"))
  }

  @Test func `check tells when the source has changed`() throws {
    let scratch = try scratch(Self.french.replacing("of: e60f4dad", with: "of: 00000000"))
    let run = try scratch.palier("check", "--lang", "en", "worked-example")
    #expect(run.code == 65)
    #expect(
      run.errorLines.contains {
        $0.hasSuffix(
          "fr.yaml:5:7: the source text has changed since it was translated (“00000000”); "
            + "revise the translation, then write “of: e60f4dad”")
      }, "\(run.errors)")
    #expect(try scratch.palier("list").output.contains("worked-example 1.0.0  Worked example"))
  }

  @Test func `a translation that cannot be read is refused in its language only`() throws {
    let scratch = try scratch("format: [\n")
    #expect(try scratch.palier("score", "worked.json", "--lang", "en").code == 0)
    let run = try scratch.palier("score", "worked.json")
    #expect(run.code == 65)
    #expect(run.errors.contains("fr.yaml:"))
    #expect(try scratch.palier("check", "worked-example", "--lang", "en").code == 65)
  }

  @Test func `strict also asks for what helps a facilitator`() throws {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    #expect(try scratch.palier("check", "worked-example").code == 0)
    let run = try scratch.palier("check", "--strict", "--lang", "en", "worked-example")
    #expect(run.code == 65)
    // Four keys for each of seven criteria, two of the questionnaire, three files, one translation.
    #expect(run.errorLines.count == 4 * 7 + 2 + 3 + 1)
    for text in [
      "axis A › criterion a1: “evidence” is missing from the facilitation; add this key", "no file “hosting.yaml”",
      "no translation “fr.yaml”; write this file beside the questionnaire",
    ] {
      #expect(run.errors.contains(text), "\(run.errors)")
    }
    let input = try scratch.palier("check", "--strict", "-", input: Array(WorkedExample.questionnaire.utf8))
    #expect(input.code == 65)
  }
}
