import Glibc
import JSON
import PtyHarness
import Testing

/// What keys do to the file, in a real session.
@Suite struct AnsweringSessionTests {
  /// The one assessment in the data home.
  private func saved(_ scratch: Scratch) throws -> SavedAssessment {
    let names = scratch.names("data/assessments").filter { !$0.hasPrefix(".") }
    try #require(names.count == 1)
    return try SavedAssessment(scratch.bytes("data/assessments/\(names[0])"))
  }

  @Test func `from the start screen to a file with answers, a reason and a note`() throws {
    let scratch = try Scratch()
    let session = try Session(scratch)
    session.shows("Nouvelle évaluation : Matrice Squads Cloud")
    session.type("\r")
    session.shows("Organisation", "Participants")
    session.type("DSI d’Élancourt\tÉquipe A\tRizomo\r\r\rdirection, chef de projet\t")
    session.shows("DSI d’Élancourt", "direction, chef de projet")
    session.type("\u{1B}")
    session.shows("1.1 Portage par la direction", "0/40")
    session.type("3")
    session.shows("▸ 3 Structuration", "1/40")
    session.type("nUne note\rà deux lignes — 💶\u{1B}")
    session.shows("Une note", "à deux lignes", "1-5 répondre")
    session.type("\u{1B}[C?")
    session.shows("1.2 ", "ne sait pas")
    session.type(" sTout est externalisé\r")
    session.shows("sans objet : Tout est externalisé", "1/39")
    session.type("qq")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(session.isRestored)
    let saved = try saved(scratch)
    #expect(saved.answers == ["1.1": "2", "1.2": "unknown", "1.3": "not-applicable"])
    #expect(saved.note("1.1") == "Une note\nà deux lignes — 💶")
    let expected = [
      "format": "palier-assessment", "formatVersion": "1.0", "questionnaire.id": "squads-cloud",
      "answers.1.3.reason": nil, "subject.organisation": "DSI d’Élancourt", "subject.team": "Équipe A",
      "subject.product": "Rizomo", "subject.scope": "", "session.facilitator": "",
      "session.participants.0": "direction", "session.participants.1": "chef de projet",
    ]
    for (path, value) in expected { #expect(saved.tree.at(path)?.plain == value, "\(path)") }
    #expect(saved.tree["answers"]?["1.3"]?["reason"]?.plain == "Tout est externalisé")
    #expect(saved.tree.at("session.date")?.plain?.count == 10)
  }

  @Test func `the file is private, and the lock goes with the session`() throws {
    let scratch = try Scratch()
    let session = try Session(scratch, "take", "a.json")
    session.shows("Organisation", "sera créé")
    #expect(scratch.names() == [])
    session.type("D")
    session.shows("Organisation : D")
    #expect(scratch.names().contains(".a.json.lock"))
    session.type("\u{1B}")
    session.shows("1.1 ")
    session.type("2q")
    session.shows("Reprendre")
    #expect(!scratch.names().contains(".a.json.lock"))
    session.type("q")
    #expect(session.pty.waitForEnd() == .exited(0))
    var status = stat()
    #expect(stat(scratch("a.json"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func `a resumed assessment continues at the first criterion without an answer`() throws {
    let scratch = try Scratch()
    try scratch.put(SquadsAssessment.oneAnswer, "data/assessments/one.json")
    let session = try Session(scratch)
    session.shows("▸ Reprendre", "one.json")
    session.type("\r")
    session.shows("1.2 ", "1/40")
    session.type("\u{1B}[D")
    session.shows("1.1 ", "▸ 3 ")
    session.type("u")
    session.shows("Rien")
    session.type("x")
    session.shows("0/40")
    session.type("u")
    session.shows("1/40", "▸ 3 ")
    session.type("U")
    session.shows("0/40")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(try saved(scratch).answers.isEmpty)
  }

  @Test func `a French keyboard answers without the shift key`() throws {
    let scratch = try Scratch()
    let session = try Session(scratch, "take", "a.json")
    session.shows("Organisation")
    session.type("\u{1B}")
    session.shows("1.1 ")
    session.type("& é \" ' ( ")
    session.shows("5/40", "2.1 ")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    let answers = try SavedAssessment(scratch.bytes("a.json")).answers
    #expect(answers == ["1.1": "0", "1.2": "1", "1.3": "2", "1.4": "3", "1.5": "4"])
  }

  @Test func `members that this version does not know survive a session`() throws {
    let scratch = try Scratch()
    let text = SquadsAssessment.oneAnswer.replacing(
      "\"rank\": 2", with: "\"rank\": 2, \"hunch\": [0, 2, 3.10]"
    ).replacing("\"answers\"", with: "\"future\": {\"a\": 1e2}, \"answers\"")
    try scratch.put(text, "a.json")
    let session = try Session(scratch, "take", "a.json")
    session.shows("1.2 ")
    session.type("4")
    session.shows("2/40")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    let saved = try SavedAssessment(scratch.bytes("a.json"))
    #expect(saved.answers == ["1.1": "2", "1.2": "3"])
    #expect(saved.tree["answers"]?["1.1"]?["hunch"] == .array([.number("0"), .number("2"), .number("3.10")]))
    #expect(saved.tree.at("future.a")?.plain == "1e2")
  }

  @Test func `the example opens and its result can be exported`() throws {
    let scratch = try Scratch()
    let session = try Session(scratch)
    session.shows("Ouvrir l’exemple")
    session.type("\u{1B}[F\r")
    session.shows("DSI Exemple", "1.1 ")
    session.type("r")
    session.shows("Accompagnement")
    session.type("e")
    session.shows("› Exporter", "▸ [x] html")
    session.type("\u{1B}[B\u{1B}[B\u{1B}[B ")
    session.shows("▸ [x] markdown")
    session.type("\r")
    session.shows("Rapports écrits")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(scratch.names("data/assessments") == ["exemple.html", "exemple.json", "exemple.md"])
    let path = scratch("data/assessments/exemple.json")
    for (format, name) in [("markdown", "exemple.md"), ("html", "exemple.html")] {
      let exported = try scratch.palier("export", path, "--format", format)
      #expect(scratch.text("data/assessments/\(name)") == exported.output)
    }
  }

  @Test func `a terminal that cannot place the cursor is refused, with what to do`() throws {
    for type in ["dumb", "", "no-such-terminal"] {
      let scratch = try Scratch()
      let session = try Session(scratch, "take", "a.json", environment: ["TERM": type])
      #expect(session.pty.waitForEnd() == .exited(1))
      #expect(session.isRestored)
      #expect(session.pty.text.contains("palier: "))
      #expect(session.pty.text.contains("TERM"))
      #expect(scratch.bytes("a.json") == nil, "\(type)")
    }
  }
}
