import JSON
import Testing

/// Assessment files held against their schema by an independent validator, and by the program.
@Suite struct AssessmentSchemaTests {
  /// Everything that a file may hold, and members of a later version at every depth.
  private static let everything = """
    {
      "answers": {
        "1.1": {
          "actions": [{"due": "2027-01-31", "later": 1, "owner": "architecte", "text": "Écrire la lettre."}],
          "decidedAt": "2026-11-23T14:42:07Z", "decidedBy": "majority",
          "evidence": [{"date": "2026-09-01", "holder": "RSSI", "later": 1, "link": "a/b", "text": "La lettre."}],
          "flagged": true, "later": {"a": []}, "note": "Deux\\nlignes", "rank": 2, "seconds": 180, "state": "answered",
          "target": 3,
          "votes": [{"count": 3, "later": 1, "rank": 2, "role": "RSSI"}, {"count": 1, "rank": null}]
        },
        "1.2": {"state": "unknown"},
        "1.3": {"reason": "Pas de parc.", "state": "not-applicable"},
        "1.4": {"state": "unanswered", "note": "À voir."},
        "1.5": {}
      },
      "demand": ["strategy-doctrine"],
      "format": "palier-assessment",
      "formatVersion": "1.7",
      "hosting": {"legal-secret": true, "harm": false},
      "id": "tout",
      "later": [null],
      "questionnaire": {"digest": "", "id": "squads-cloud", "later": 1, "version": "1.0.0"},
      "revision": 12,
      "session": {
        "budgetMinutes": 120, "date": "2026-11-23", "facilitator": "Squad", "later": 1, "participants": ["RSSI"]
      },
      "sheet": {"later": 1, "role": "RSSI"},
      "subject": {"later": 1, "organisation": "DSI", "product": "", "scope": "", "team": ""},
      "targets": {"axes": {"3": 2}, "later": 1, "overall": 3}
    }

    """

  @Test func `the example, an empty file, a full one and what the program writes follow the schema`() throws {
    let scratch = try Scratch()
    try scratch.put(scratch.palier("example").output, "example.json")
    try scratch.put(SquadsAssessment.oneAnswer, "one.json")
    try scratch.put(
      SquadsAssessment.oneAnswer.replacing(#""1.1": {"state": "answered", "rank": 2}"#, with: ""), "empty.json")
    try scratch.put(Self.everything, "everything.json")
    // Written by the program, with a scorecard.
    #expect(try scratch.palier("redact", "example.json", "-o", "saved.json").code == 0)
    #expect(scratch.text("saved.json").contains(#""scorecard": {"#))
    let names = ["empty.json", "everything.json", "example.json", "one.json", "saved.json"]
    #expect(try scratch.faults(in: names, against: "assessment") == [])
    for name in names { #expect(try scratch.palier("score", name).code == 0, "\(name)") }
  }

  @Test func `what the schema refuses the program refuses too`() throws {
    let scratch = try Scratch()
    let cases = [
      (#""id": "tout","#, "", "'$' required"),
      (#""format": "palier-assessment""#, #""format": "survey""#, "'$.format' enum"),
      (#""formatVersion": "1.7""#, #""formatVersion": "2.0""#, "'$.formatVersion' pattern"),
      (#""version": "1.0.0""#, #""version": "1.0""#, "'$.questionnaire.version' pattern"),
      (#""rank": 2, "seconds""#, #""seconds""#, "'$.answers.1.1' required"),
      (#""rank": 2, "seconds""#, #""rank": 1000, "seconds""#, "'$.answers.1.1.rank' maximum"),
      (#"{"state": "unknown"}"#, #"{"state": "unknown", "rank": 1}"#, "'$.answers.1.2.rank' None"),
      (#"{"state": "unknown"}"#, #"{"state": "unknown", "reason": ""}"#, "'$.answers.1.2.reason' None"),
      (#"{"state": "unknown"}"#, #"{"state": "unsure"}"#, "'$.answers.1.2.state' enum"),
      (#"{"state": "unknown"}"#, "3", "'$.answers.1.2' type"),
      (#""decidedBy": "majority""#, #""decidedBy": "dice""#, "'$.answers.1.1.decidedBy' enum"),
      (#""decidedAt": "2026-11-23T14:42:07Z""#, #""decidedAt": "hier""#, "'$.answers.1.1.decidedAt' pattern"),
      (#"{"count": 1, "rank": null}"#, #"{"count": 0, "rank": null}"#, "'$.answers.1.1.votes[1].count' minimum"),
      (#"{"count": 1, "rank": null}"#, #"{"count": 1}"#, "'$.answers.1.1.votes[1]' required"),
      (#""due": "2027-01-31""#, #""due": "2027-13-31""#, "'$.answers.1.1.actions[0].due' pattern"),
      (#""flagged": true"#, #""flagged": 1"#, "'$.answers.1.1.flagged' type"),
      (#""harm": false"#, #""harm": "no""#, "'$.hosting.harm' type"),
      (#""demand": ["strategy-doctrine"]"#, #""demand": [""]"#, "'$.demand[0]' minLength"),
      (#""budgetMinutes": 120"#, #""budgetMinutes": 0"#, "'$.session.budgetMinutes' minimum"),
      (#"{"later": 1, "role": "RSSI"}"#, #"{"later": 1}"#, "'$.sheet' required"),
      (#""overall": 3"#, #""overall": null"#, "'$.targets.overall' type"),
    ]
    for (index, (part, other, fault)) in cases.enumerated() {
      #expect(Self.everything.contains(part), "\(part)")
      let name = "damaged-\(index).json"
      try scratch.put(Self.everything.replacing(part, with: other, maxReplacements: 1), name)
      #expect(try scratch.faults(in: [name], against: "assessment") == ["\(name) \(fault)"], "\(other)")
      #expect(try scratch.palier("score", name).code == 65, "\(other)")
    }
  }
}
