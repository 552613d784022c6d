import Glibc
import PtyHarness
import Testing

/// “What if”, on the real program and its file.
@Suite struct TrialSessionTests {
  /// On the first criterion, which is answered and on the disk.
  private func begun(_ scratch: Scratch) throws -> Session {
    try scratch.put(SquadsAssessment.oneAnswer, "a.json")
    let session = try Session(scratch, "take", "a.json")
    session.shows("1.2 ", "1/40")
    session.type("\u{1B}[D")
    session.shows("1.1 ", "▸ 3 ")
    return session
  }

  private func answers(_ scratch: Scratch) throws -> [String: String] {
    try SavedAssessment(scratch.bytes("a.json")).answers
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP])
  func `what ends the program during a trial leaves the real answers, and only them`(number: Int32) throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    let before = scratch.bytes("a.json")
    session.type("y5")
    session.shows("ESSAI, rien n’est enregistré", "Niveau 3 → 5")
    session.pty.signal(number)
    #expect(session.pty.waitForEnd() == .killed(signal: number))
    #expect(scratch.bytes("a.json") == before)
    #expect(try answers(scratch) == ["1.1": "2"])
  }

  @Test func `a trial that is forgotten leaves no trace, one that is kept is saved`() throws {
    let scratch = try Scratch()
    let session = try begun(scratch)
    session.type("y5")
    session.shows("Niveau 3 → 5")
    session.type("\u{1B}")
    session.shows("Essai terminé", "▸ 3 ")
    #expect(try answers(scratch) == ["1.1": "2"])
    session.type("y4")
    session.shows("Niveau 3 → 4")
    session.type("k")
    session.shows("Essai gardé et enregistré")
    #expect(try answers(scratch) == ["1.1": "3"])
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
  }
}
