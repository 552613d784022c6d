import Glibc
import JSON
import PtyHarness
import Testing

/// What a person sees when an answer cannot be saved, and that nothing is lost by it.
@Suite struct SavingSessionTests {
  private func begun(_ scratch: Scratch, script: String? = nil) throws -> Session {
    try scratch.put(SquadsAssessment.oneAnswer, "work/a.json")
    let session = try Session(scratch, "take", "work/a.json", script: script)
    session.shows("1.2 ", "1/40")
    return session
  }

  @Test func `a directory that goes away is said, and everything can be saved elsewhere`() throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    session.type("4")
    session.shows("2/40")
    let before = scratch.bytes("work/a.json")
    rename(scratch("work"), scratch("moved"))
    session.type(" 2")
    session.shows("NON ENREGISTRÉ", "3/40", "n’existe plus", "enregistrer ailleurs")
    session.type(" 5")
    session.shows("NON ENREGISTRÉ", "4/40")
    session.type("q")
    session.shows("Non enregistré.")
    session.type("W")
    session.shows("Enregistrer dans")
    session.type("\u{15}\(scratch("saved.json"))\r")
    session.shows("La suite s’enregistre")
    #expect(!session.screen.contains("NON ENREGISTRÉ"))
    session.type(" 1")
    session.shows("5/40")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    let saved = try SavedAssessment(scratch.bytes("saved.json"))
    #expect(saved.answers == ["1.1": "2", "1.2": "3", "1.3": "1", "1.4": "4", "1.5": "0"])
    #expect(scratch.bytes("moved/a.json") == before)
  }

  @Test func `a place to save that is taken or impossible is refused, and asked for again`() throws {
    let scratch = try Scratch()
    let other = "not mine\n"
    try scratch.put(other, "other.json")
    let session = try begun(scratch)
    unlink(scratch("work/a.json"))
    session.type("4")
    session.shows("NON ENREGISTRÉ")
    session.type("W")
    session.shows("Enregistrer dans")
    session.type("\u{15}\(scratch("other.json"))\r")
    session.shows("existe déjà")
    session.type("W")
    session.shows("Enregistrer dans")
    session.type("\u{15}\(scratch("missing/b.json"))\r")
    session.shows("dossier introuvable", "NON ENREGISTRÉ")
    session.type("W")
    session.shows("Enregistrer dans")
    session.type("\u{15}\(scratch("b.json"))\r")
    session.shows("La suite s’enregistre")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(scratch.text("other.json") == other)
    #expect(try SavedAssessment(scratch.bytes("b.json")).answers == ["1.1": "2", "1.2": "3"])
  }

  @Test func `a file that was removed is made again under its own name when that is asked for`() throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    unlink(scratch("work/a.json"))
    session.type("4")
    session.shows("NON ENREGISTRÉ")
    session.type("W")
    session.shows("Enregistrer dans")
    session.type("\u{15}\(scratch("work/a.json"))\r")
    session.shows("La suite s’enregistre")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(try SavedAssessment(scratch.bytes("work/a.json")).answers == ["1.1": "2", "1.2": "3"])
  }

  @Test func `what another program wrote meanwhile is not overwritten`() throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    let theirs = SquadsAssessment.oneAnswer.replacing("\"rank\": 2", with: "\"rank\": 4")
    try scratch.put(theirs, "work/a.json")
    session.type("1")
    session.shows("NON ENREGISTRÉ", "un autre programme")
    session.type("w")
    session.shows("NON ENREGISTRÉ", "un autre programme")
    session.type("\u{3}")
    session.shows("Non enregistré.")
    session.type("W")
    session.shows("Enregistrer dans")
    session.type("\u{15}\(scratch("mine.json"))\r")
    session.shows("La suite s’enregistre")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(scratch.text("work/a.json") == theirs)
    #expect(try SavedAssessment(scratch.bytes("mine.json")).answers == ["1.1": "2", "1.2": "0"])
  }

  /// A limit to the size of files, since only root can mount a small disk: the same call fails, with another number.
  @Test func `a disk without room keeps the old file, and saves once there is room`() throws {
    let scratch = try Scratch()
    let session = try begun(scratch, script: "trap '' XFSZ; exec \"$0\" \"$@\"")
    let process = "\(session.pty.processID)"
    let before = scratch.bytes("work/a.json")
    let limited = try scratch.run(["prlimit", "--fsize=1000:unlimited", "--pid", process])
    #expect(limited.code == 0, "\(limited.errors)")
    session.type("4")
    session.shows("NON ENREGISTRÉ", "2/40", "a.json : écriture impossible, fichier trop grand")
    #expect(scratch.bytes("work/a.json") == before)
    #expect(scratch.names("work") == [".a.json.lock", "a.json"])
    #expect(try scratch.run(["prlimit", "--fsize=unlimited:unlimited", "--pid", process]).code == 0)
    session.type("w")
    session.shows("Enregistré.")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(scratch.names("work") == ["a.json"])
    #expect(try SavedAssessment(scratch.bytes("work/a.json")).answers == ["1.1": "2", "1.2": "3"])
  }

  @Test func `leaving without saving takes two tries`() throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    unlink(scratch("work/a.json"))
    session.type("4")
    session.shows("NON ENREGISTRÉ")
    session.type("\u{3}")
    session.shows("Non enregistré.", "2/40")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(73))
    #expect(session.isRestored)
    #expect(scratch.bytes("work/a.json") == nil)
  }

  @Test func `a second session on the same file reads it and changes nothing`() throws {
    let scratch = try Scratch()
    let first = try begun(scratch)
    let before = scratch.bytes("work/a.json")
    let second = try Session(scratch, "take", "work/a.json")
    second.shows("LECTURE", "1.2 ", "déjà ouvert")
    for key in ["5", "?", "s", "x", "n", "u", "w"] {
      second.type(key)
      second.shows("Lecture seule")
      second.type("m")
      second.shows("1 Stratégie")
      second.type("\r")
      second.shows("1/40", "1.2 ")
    }
    second.type("\u{3}")
    #expect(second.pty.waitForEnd() == .exited(0))
    #expect(scratch.bytes("work/a.json") == before)
    first.type("3")
    first.shows("2/40")
    first.type("\u{3}")
    #expect(first.pty.waitForEnd() == .exited(0))
    #expect(try SavedAssessment(scratch.bytes("work/a.json")).answers == ["1.1": "2", "1.2": "2"])
  }
}
