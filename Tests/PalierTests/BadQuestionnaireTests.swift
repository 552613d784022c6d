import PtyHarness
import Testing

/// `palier check`: everything wrong with a questionnaire, with its place and what to do.
@Suite struct BadQuestionnaireTests {
  /// Twenty mistakes, each on the line that says so.
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
      criteria: {share: 6/5, maxLag: 1}
      axes: {share: half, maxLag: 0}
      minCoverage: 3/4
      target: 3
      autonomyBelow: 1/4
      complementaryFrom: 1/4
      combinedWithin: 5
      demandPoints: 5
      demandMaximum: 15
      sequence:
        - {id: advised, first: advise, whenAny: [a1], atOrBelow: 1, because: So.}
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
          - id: a2
            name: Two
            question: Which?
            support: {primary: advice, secondary: [advise]}
            levels: [This., Not that.]
            weight: 5000
            help: Look.

    """

  /// Lines of ``text`` that are wrong, in order: the first lacks a title, too.
  private static let lines = [1, 1, 2, 3, 4, 5, 6, 9, 12, 15, 17, 18, 20, 27, 31, 33, 39, 40, 41, 45, 47]

  private func expectAll(_ run: Run, of file: String) {
    #expect(run.code == 65)
    #expect(run.output.isEmpty)
    let prefix = "palier: \(file):"
    let found = run.errorLines.compactMap { line -> Int? in
      guard line.hasPrefix(prefix) else { return nil }
      let places = line.dropFirst(prefix.count).split(separator: ":", maxSplits: 2)
      return places.count == 3 && Int(places[1]) != nil ? Int(places[0]) : nil
    }
    #expect(found.count == run.errorLines.count, "\(run.errors)")
    // Some mistakes show twice, as what is missing and as what is there instead.
    #expect(Set(Self.lines).isSubset(of: found), "\(run.errors)")
    #expect(found.count >= 20)
    #expect(found == found.sorted())
    for wrong in ["Optional(", "Maturity.", "(key:"] { #expect(!run.errors.contains(wrong)) }
  }

  @Test(arguments: ["fr", "en"])
  func `twenty mistakes are twenty lines with file, line and column`(language: String) throws {
    let scratch = try Scratch()
    try scratch.put(Self.text, "bad/questionnaire.yaml")
    expectAll(try scratch.palier("check", "bad", "--lang", language), of: "bad/questionnaire.yaml")
    expectAll(
      try scratch.palier("check", "bad/questionnaire.yaml", "--lang", language), of: "bad/questionnaire.yaml")
    let input = try scratch.palier("check", "-", "--lang", language, input: Array(Self.text.utf8))
    expectAll(input, of: language == "fr" ? "entrée standard" : "standard input")
    #expect(scratch.text("bad/questionnaire.yaml") == Self.text)
  }

  @Test func `a bad questionnaire is refused wherever it is asked for`() throws {
    let scratch = try Scratch()
    try scratch.put(Self.text, "bad/questionnaire.yaml")
    try scratch.put(WorkedExample.assessment, "worked.json")
    expectAll(try scratch.palier("score", "worked.json", "-q", "./bad"), of: "./bad/questionnaire.yaml")
    let session = try Session(scratch, "take", "new.json", "-q", "./bad")
    #expect(session.pty.waitForEnd() == .exited(65))
    #expect(session.isRestored)
    #expect(scratch.bytes("new.json") == nil)
  }

  @Test func `one among the installed ones does not hide the others`() throws {
    let scratch = try Scratch()
    try scratch.put(Self.text, "data/questionnaires/bad/questionnaire.yaml")
    try scratch.installWorkedExample()
    let run = try scratch.palier("list")
    #expect(run.code == 65)
    #expect(run.output.contains("squads-cloud") && run.output.contains("worked-example"))
    let file = scratch("data/questionnaires/bad/questionnaire.yaml")
    #expect(run.errorLines.allSatisfy { $0.hasPrefix("palier: \(file):") })
    let session = try Session(scratch)
    session.shows("Matrice Squads Cloud", "Worked example")
    session.type("q")
    #expect(session.pty.waitForEnd() == .exited(0))
  }

  @Test(arguments: [
    ("a: &x [1]\nb: *x\n", 1), (String(repeating: "[", count: 5000), 1), ("a: [1\n", 2), ("\u{0}", 1), ("", 1),
    ("- just\n- a list\n", 1), ("a: !!binary abc\n", 1), ("%YAML 3.0\n---\na: 1\n", 1),
  ])
  func `what is no questionnaire at all is 65, in few lines`(text: String, line: Int) throws {
    let run = try Scratch().palier("check", "-", input: Array(text.utf8))
    #expect(run.code == 65)
    #expect(run.output.isEmpty)
    #expect(run.errorLines.first?.hasPrefix("palier: entrée standard:\(line):") ?? false, "\(run.errors)")
  }

  @Test func `a questionnaire larger than a megabyte is refused unread`() throws {
    let scratch = try Scratch()
    try scratch.put(Array(repeating: UInt8(ascii: "#"), count: (1 << 20) + 1), "large.yaml")
    let run = try scratch.palier("check", "large.yaml")
    #expect(run.code == 65)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains("large.yaml"))
  }
}
