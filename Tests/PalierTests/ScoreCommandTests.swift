import JSON
import Testing

/// `palier score` of the worked example of SCORING.md, whose numbers are worked out there.
@Suite struct ScoreCommandTests {
  private func card(_ run: Run) throws -> JSONValue {
    try #require(run.code == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    return try JSONReader.read(Array(run.output.utf8))
  }

  @Test func `the worked example scores as SCORING says`() throws {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    try scratch.put(WorkedExample.assessment, "worked.json")
    let card = try card(scratch.palier("score", "worked.json", "--format", "json"))
    let expected = [
      "level.rank": "1", "level.number": "2", "level.name": "Two", "level.provisional": "false",
      "level.low.rank": "1", "level.high.rank": "1", "level.next.rank": "2",
      "index.value.exact": "71/144", "index.low.exact": "19/48", "index.high.exact": "9/16",
      "coverage.answered": "6", "coverage.applicable": "7", "coverage.share.exact": "6/7",
      "axes.0.index.value.exact": "5/16", "axes.0.level.rank": "1",
      "axes.1.index.value.exact": "7/12", "axes.1.level.rank": "1",
      "axes.1.level.low.rank": "1", "axes.1.level.high.rank": "2",
      "needs.0.id": "strategy", "needs.0.need.value.exact": "3/8", "needs.0.priority.points": "37.5",
      "needs.1.id": "coaching", "needs.1.need.value.exact": "1/6",
      "needs.2.id": "training", "needs.2.need.value.exact": "0/1",
      "recommendation.outcome": "support", "recommendation.principal": "strategy",
      "recommendation.complementary": "null", "recommendation.combined": "false",
    ]
    for (path, value) in expected { #expect(card.at(path)?.plain == value, "\(path)") }
  }

  @Test(arguments: ["matrix", "matrix/questionnaire.yaml"])
  func `a questionnaire given by its path scores the same`(path: String) throws {
    let scratch = try Scratch()
    try scratch.put(WorkedExample.questionnaire, "matrix/questionnaire.yaml")
    let assessment = Array(WorkedExample.assessment.utf8)
    for option in ["--questionnaire", "-q"] {
      let run = try scratch.palier("score", "-", "--format", "json", option, "./\(path)", input: assessment)
      #expect(try card(run).at("index.value.exact")?.plain == "71/144")
    }
  }

  @Test func `the text says level, index, coverage and support in either language`() throws {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    try scratch.put(WorkedExample.assessment, "worked.json")
    let french = try scratch.palier("score", "worked.json")
    let english = try scratch.palier("score", "worked.json", "--lang", "en")
    #expect([french.code, english.code] == [0, 0])
    // 71/144 is 49.3 %, 6/7 is 85.7 %, a need of 3/8 is 37.5 %.
    for text in ["niveau 2", "Two", "49", "86", "Strategy", "38"] {
      #expect(french.output.lowercased().contains(text.lowercased()), "\(text)")
    }
    for text in ["Level 2", "Two", "49", "86", "Strategy", "38"] {
      #expect(english.output.lowercased().contains(text.lowercased()), "\(text)")
    }
  }

  @Test func `what a file says of its own score is not believed`() throws {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    let lie = #""scorecard": {"level": {"rank": 4}, "index": {"value": {"exact": "1"}}}, "answers""#
    try scratch.put(WorkedExample.assessment("\"answers\"", with: lie), "worked.json")
    let run = try scratch.palier("score", "worked.json", "--format", "json", "--lang", "en")
    let card = try JSONReader.read(Array(run.output.utf8))
    #expect(card.at("level.rank")?.plain == "1")
    #expect(card.at("index.value.exact")?.plain == "71/144")
    #expect(
      run.errorLines == [
        "palier: worked.json: the stored level was 5, the answers give 2 (file changed by another program)"
      ])
  }

  @Test func `nothing answered gives no level and no index, not zero`() throws {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    try scratch.put(
      #"""
      {"format": "palier-assessment", "formatVersion": "1.0", "id": "x", "answers": {},
       "questionnaire": {"id": "worked-example", "version": "1.0.0"}}
      """#, "empty.json")
    let card = try card(scratch.palier("score", "empty.json", "--format", "json"))
    #expect(card.at("level.rank")?.plain == "null")
    #expect(card.at("index.value")?.plain == "null")
    #expect(card.at("recommendation.outcome")?.plain == "insufficient-diagnosis")
  }
}
