import Glibc
import JSON
import PtyHarness
import Testing

/// However a session ends, what was drawn is on the disk, and the terminal is as it was.
@Suite struct EndingSessionTests {
  private func begun(_ scratch: Scratch, script: String? = nil) throws -> Session {
    try scratch.put(SquadsAssessment.oneAnswer, "a.json")
    let session = try Session(scratch, "take", "a.json", script: script)
    session.shows("1.2 ", "1/40")
    return session
  }

  private func expectAnswers(
    _ scratch: Scratch, _ answers: [String: String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let saved = try SavedAssessment(scratch.bytes("a.json"))
    #expect(saved.answers == answers, sourceLocation: sourceLocation)
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal right after an answer is drawn finds it on the disk`(number: Int32) throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    session.type("4")
    session.shows("2/40")
    session.pty.signal(number)
    #expect(session.pty.waitForEnd() == .killed(signal: number))
    if number != SIGKILL { #expect(session.isRestored) }
    try expectAnswers(scratch, ["1.1": "2", "1.2": "3"])
  }

  @Test(arguments: [SIGKILL, SIGTERM])
  func `a signal in the middle of a note finds what was drawn of it`(number: Int32) throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    session.type("nà moitié écri")
    session.shows("à moitié écri")
    session.pty.signal(number)
    #expect(session.pty.waitForEnd() == .killed(signal: number))
    let saved = try SavedAssessment(scratch.bytes("a.json"))
    #expect(saved.note("1.2") == "à moitié écri")
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP])
  func `a signal in the middle of a show of hands finds every hand that was drawn`(number: Int32) throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    session.type("vs33")
    session.shows("vote secret, 2 voix")
    session.type("5")
    session.shows("vote secret, 3 voix")
    session.pty.signal(number)
    #expect(session.pty.waitForEnd() == .killed(signal: number))
    #expect(try SavedAssessment(scratch.bytes("a.json")).hands(on: "1.2") == [" 2", " 2", " 4"])
  }

  @Test(arguments: [SIGKILL, SIGTERM])
  func `a signal in the middle of an action finds what was drawn of it`(number: Int32) throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    session.type("A+Publier la traj\tla direc")
    session.shows("Publier la traj", "la direc")
    session.pty.signal(number)
    #expect(session.pty.waitForEnd() == .killed(signal: number))
    let action = try SavedAssessment(scratch.bytes("a.json")).tree["answers"]?["1.2"]?.at("actions.0")
    #expect(action?["text"]?.plain == "Publier la traj")
    #expect(action?["owner"]?.plain == "la direc")
  }

  @Test(arguments: ["v33", "A+Publier", "nUne note", "iX"])
  func `leaving with Ctrl-C in the middle of something keeps what was keyed in`(keys: String) throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    session.type(keys)
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    let saved = try SavedAssessment(scratch.bytes("a.json"))
    let kept = [
      saved.hands(on: "1.2") == [" 2", " 2"], saved.note("1.2") == "Une note",
      saved.tree["answers"]?["1.2"]?.at("actions.0.text")?.plain == "Publier",
      saved.tree.at("subject.organisation")?.plain?.contains("X") == true,
    ]
    #expect(kept.count { $0 } == 1, "\(keys)")
  }

  @Test func `a killed session leaves a file that the next one opens for writing`() throws {
    let scratch = try Scratch()
    let first = try begun(scratch)
    first.pty.signal(SIGKILL)
    #expect(first.pty.waitForEnd() == .killed(signal: SIGKILL))
    let second = try Session(scratch, "take", "a.json")
    second.shows("1.2 ", "1/40")
    second.type("1")
    second.shows("2/40")
    second.type("\u{3}")
    #expect(second.pty.waitForEnd() == .exited(0))
    try expectAnswers(scratch, ["1.1": "2", "1.2": "0"])
  }

  @Test func `closing the window ends the session with every answer saved`() throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    session.type("5")
    session.shows("2/40")
    session.pty.hangUp()
    #expect(session.pty.waitForEnd() == .killed(signal: SIGHUP))
    try expectAnswers(scratch, ["1.1": "2", "1.2": "4"])
  }

  @Test func `closing the window under nohup ends the session, too`() throws {
    let scratch = try Scratch()
    let session = try begun(scratch, script: "trap '' HUP; \"$0\" \"$@\"; echo \"$?\" > ended")
    session.type("5")
    session.shows("2/40")
    session.pty.hangUp()
    #expect(session.pty.wait { scratch.text("ended") == "0\n" })
    try expectAnswers(scratch, ["1.1": "2", "1.2": "4"])
  }

  @Test func `a session stopped with Ctrl-Z comes back as it was`() throws {
    let scratch = try Scratch()
    let script = "set -m; \"$0\" \"$@\"; echo stopped > state; read -r go; fg > /dev/null; echo \"over $?\" > state"
    let session = try begun(scratch, script: script)
    session.type("4")
    session.shows("2/40")
    session.type("\u{1A}")
    #expect(session.pty.wait { scratch.text("state") == "stopped\n" })
    #expect(session.isRestored)
    try expectAnswers(scratch, ["1.1": "2", "1.2": "3"])
    session.type("\n")
    session.shows("1.2 ", "▸ 4 ", "2/40")
    #expect(!session.isRestored)
    session.type(" 1")
    session.shows("3/40")
    session.type("\u{3}")
    #expect(session.pty.wait { scratch.text("state") == "over 0\n" })
    #expect(session.isRestored)
    try expectAnswers(scratch, ["1.1": "2", "1.2": "3", "1.3": "0"])
  }

  @Test func `a session stopped from outside goes on after SIGCONT`() throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    session.pty.signal(SIGSTOP)
    session.type("4")
    session.pty.signal(SIGCONT)
    session.shows("2/40", "▸ 4 ")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(session.isRestored)
    try expectAnswers(scratch, ["1.1": "2", "1.2": "3"])
  }

  @Test func `Ctrl-L repairs a screen that another program wrote on`() throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    session.shows("h aide")
    let before = session.screen
    session.blank()
    session.type("\u{0C}")
    #expect(session.pty.wait { session.screen == before })
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(session.isRestored)
  }

  @Test func `any size from one cell to a wall keeps the session going`() throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    session.resize(rows: 1, columns: 1)
    session.shows("F")
    // Nobody can see what keys would do here: they do nothing.
    session.blank()
    session.type("1nx\u{0C}")
    session.shows("F")
    session.resize(rows: 10, columns: 40)
    session.shows("Niv. 3", "1/40", "1.2 ")
    session.type("1")
    session.shows("2/40")
    session.resize(rows: 70, columns: 250)
    session.shows("1.2 Trajectoire et schéma directeur", "▸ 1 Découverte", "Aide")
    session.type(" 2")
    session.shows("3/40")
    session.resize(rows: 9, columns: 40)
    session.shows("40×10")
    session.resize(rows: 24, columns: 80)
    session.shows("1.3 Pilotage", "▸ 2 Amorçage", "3/40", "h aide")
    #expect(session.screen.split(separator: "\n").first?.hasPrefix(" Palier · ") ?? false)
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(session.isRestored)
    try expectAnswers(scratch, ["1.1": "2", "1.2": "0", "1.3": "1"])
  }
}
