import JSON
import PtyHarness
import Testing

/// What `palier score --format json` prints, held against its schema by an independent validator.
@Suite struct ScorecardSchemaTests {
  /// Scores a file of the scratch directory into `name`.
  private func score(_ file: String, into name: String, _ options: String..., in scratch: Scratch) throws {
    let run = try scratch.run([builtProduct("palier"), "score", file, "--format", "json"] + options)
    try #require(run.code == 0, "\(name): \(run.errors)")
    try scratch.put(run.output, name)
  }

  @Test func `the example follows the schema in both languages`() throws {
    let scratch = try Scratch()
    try scratch.put(scratch.palier("example").output, "example.json")
    for language in ["fr", "en"] {
      try score("example.json", into: "\(language).json", "--lang", language, in: scratch)
    }
    #expect(try scratch.faults(in: ["fr.json", "en.json"], against: "scorecard") == [])
    #expect(scratch.text("fr.json").contains(#""name": "Amorçage""#))
    #expect(scratch.text("en.json").contains(#""name": "Initiation""#))
  }

  @Test func `assessments of every kind follow the schema`() throws {
    let scratch = try Scratch()
    let ids = try SavedAssessment(Array(scratch.palier("example").output.utf8)).answers.keys
    func assessment(_ answer: String?, _ more: String = "") -> String {
      let answers = answer.map { answer in ids.map { "\"\($0)\": \(answer)" }.joined(separator: ", ") } ?? ""
      return """
        {"format": "palier-assessment", "formatVersion": "1.0", "id": "x", \(more)
         "questionnaire": {"id": "squads-cloud", "version": "1.0.0"}, "answers": {\(answers)}}
        """
    }
    var cases = ["empty": assessment(nil), "one": SquadsAssessment.oneAnswer]
    for rank in 0...4 { cases["rank-\(rank)"] = assessment(#"{"state": "answered", "rank": \#(rank)}"#) }
    cases["unknown"] = assessment(#"{"state": "unknown"}"#)
    cases["not-applicable"] = assessment(#"{"state": "not-applicable", "reason": "hors champ"}"#)
    cases["hosting"] = assessment(
      #"{"state": "answered", "rank": 1}"#,
      #""hosting": {"legal-secret": true, "harm": false}, "demand": ["strategy-costs"],"#)
    for (name, text) in cases {
      try scratch.put(text, "\(name).in")
      try score("\(name).in", into: "\(name).json", in: scratch)
    }
    #expect(try scratch.faults(in: cases.keys.sorted().map { "\($0).json" }, against: "scorecard") == [])
    // Each shows what the others do not have.
    func card(_ name: String) throws -> JSONValue { try JSONReader.read(scratch.bytes("\(name).json") ?? []) }
    #expect(try card("not-applicable").at("index.low")?.plain == "null")
    #expect(try card("rank-4").at("recommendation.outcome")?.plain == "autonomy")
    #expect(try card("rank-4").at("path")?.plain == "null")
    #expect(try card("rank-0").at("recommendation.sequenceRule.first")?.plain == "strategy")
    #expect(try card("hosting").at("hosting.facts.1.answer")?.plain == "true")
  }

  @Test func `a fragile recommendation and the smallest questionnaires follow the schema`() throws {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    // With a4 at 1 strategy is the only need that is not below a quarter, at 1/4: a3 or a4 one up, and none is left.
    try scratch.put(WorkedExample.assessment(#""rank": 0"#, with: #""rank": 1"#), "fragile.in")
    try score("fragile.in", into: "fragile.json", in: scratch)
    try scratch.put(MinimalMatrix.text, "barrierefreiheit/questionnaire.yaml")
    for (name, answers) in [("none", ""), ("some", #""2.1": {"state": "answered", "rank": 0}"#)] {
      try scratch.put(
        """
        {"format": "palier-assessment", "formatVersion": "1.0", "id": "x", "answers": {\(answers)},
         "questionnaire": {"id": "barrierefreiheit", "version": "1.0.0"}}
        """, "\(name).in")
      try score("\(name).in", into: "\(name).json", "-q", "./barrierefreiheit", in: scratch)
    }
    #expect(try scratch.faults(in: ["fragile.json", "none.json", "some.json"], against: "scorecard") == [])
    let fragile = try JSONReader.read(scratch.bytes("fragile.json") ?? [])
    #expect(fragile.at("firmness.firm")?.plain == "false")
  }

  @Test func `damaged copies are refused where they are damaged`() throws {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    try scratch.put(WorkedExample.assessment, "worked.json")
    try score("worked.json", into: "sound.json", in: scratch)
    let sound = scratch.text("sound.json")
    let cases = [
      (#""rulesVersion": "1","#, "", "'$' required"),
      (#""rulesVersion": "1""#, #""rulesVersion": "1", "extra": 1"#, "'$' additionalProperties"),
      (#""applicable": 7,"#, #""applicable": 7, "extra": 1,"#, "'$.coverage' additionalProperties"),
      (#""provisional": false"#, #""provisional": "no""#, "'$.level.provisional' type"),
      (#""exact": "71/144""#, #""exact": "0.493""#, "'$.index.value' anyOf"),
      (#""outcome": "support""#, #""outcome": "help""#, "'$.recommendation.outcome' enum"),
      (#""cost": 3,"#, #""cost": "3","#, "'$.path' anyOf"),
      (#""flips": []"#, #""flips": [{}]"#, "'$.firmness.flips[0]' required"),
      (#""id": "strategy","#, #""id": "la stratégie","#, "'$.needs[0].id' pattern"),
    ]
    #expect(try scratch.faults(in: ["sound.json"], against: "scorecard") == [])
    for (index, (part, other, fault)) in cases.enumerated() {
      #expect(sound.contains(part), "\(part)")
      let name = "damaged-\(index).json"
      try scratch.put(sound.replacing(part, with: other, maxReplacements: 1), name)
      #expect(try scratch.faults(in: [name], against: "scorecard").contains("\(name) \(fault)"), "\(other)")
    }
  }
}
