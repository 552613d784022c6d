import JSON
import PtyHarness
import Testing

/// Participants' own sheets, put together, and what leaves the room without a name.
@Suite struct SheetTests {
  /// A sheet filled in a real session.
  private func fill(_ scratch: Scratch, _ name: String, role: String, keys: String, shows: String) throws {
    let session = try Session(scratch, "take", "--sheet", role, name)
    session.shows("Organisation")
    session.type("\u{1B}")
    session.shows("feuille \(role)", "1.1 ")
    session.type(keys)
    session.shows(shows)
    session.type("qq")
    #expect(session.pty.waitForEnd() == .exited(0))
  }

  @Test func `two sheets become a workshop with their answers as votes`() throws {
    let scratch = try Scratch()
    try fill(scratch, "a.json", role: "RSSI", keys: "4nUne note\u{1B}", shows: "Une note")
    try fill(scratch, "b.json", role: "architecte", keys: "2", shows: "▸ 2")
    let merge = try scratch.palier("merge", "a.json", "b.json", "-o", "atelier.json")
    #expect(merge.code == 0, "\(merge.errors)")
    let saved = try SavedAssessment(scratch.bytes("atelier.json"))
    #expect(saved.answers.isEmpty)
    #expect(saved.note("1.1") == "[RSSI] Une note")
    let votes = saved.tree["answers"]?["1.1"]
    #expect(votes?.at("votes.0.role")?.plain == "RSSI")
    #expect(votes?.at("votes.0.rank")?.plain == "3")
    #expect(votes?.at("votes.1.rank")?.plain == "1")
    #expect(try scratch.palier("merge", "b.json", "a.json").output == scratch.text("atelier.json"))
    #expect(try scratch.palier("merge", "a.json", "b.json", "-o", "atelier.json").code == 73)
    let same = try scratch.palier("merge", "a.json", "b.json", "a.json", "--lang", "en")
    #expect(same.code == 65)
    #expect(same.errorLines == ["palier: a.json: the same sheet as a.json"])
  }

  @Test func `a sheet is its owner's`() throws {
    let scratch = try Scratch()
    try fill(scratch, "a.json", role: "RSSI", keys: "4", shows: "▸ 4")
    let session = try Session(scratch, "take", "--sheet", "DSI", "a.json")
    #expect(session.pty.waitForEnd() == .exited(65))
    #expect(session.pty.text.contains("la feuille de RSSI"))
  }

  @Test func `a sheet of another questionnaire is refused by its name`() throws {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    try scratch.put(WorkedExample.assessment, "worked.json")
    try scratch.put(try scratch.palier("example").output, "example.json")
    let run = try scratch.palier("merge", "worked.json", "example.json", "--lang", "en")
    #expect(run.code == 65)
    #expect(
      run.errors.contains("example.json: made with squads-cloud 1.0.0, and worked.json with worked-example 1.0.0"))
  }

  @Test func `what is redacted or exported without names keeps every score and no word`() throws {
    let scratch = try Scratch()
    try scratch.put(try scratch.palier("example").output, "example.json")
    let redacted = try scratch.palier("redact", "example.json")
    #expect(redacted.code == 0)
    for word in ["DSI Exemple", "Rizomo", "secrétaire", "note\"", "decidedAt", "facilitator\": \"S"] {
      #expect(!redacted.output.contains(word), "\(word)")
    }
    try scratch.put(redacted.output, "redacted.json")
    let before = try scratch.palier("score", "example.json", "--format", "json")
    let after = try scratch.palier("score", "redacted.json", "--format", "json")
    #expect(before.output == after.output)
    let report = try scratch.palier("export", "example.json", "--anonymous").output
    #expect(!report.contains("DSI Exemple") && !report.contains("secrétaire") && report.contains("Coaching"))
  }
}
