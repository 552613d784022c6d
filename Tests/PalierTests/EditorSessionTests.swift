import Glibc
import JSON
import PtyHarness
import Testing

/// Notes in the person's own editor, here small shell scripts.
@Suite struct EditorSessionTests {
  private let scratch: Scratch
  init() throws { scratch = try Scratch() }

  /// A session on criterion 1.2, which has the note “avant”.
  private func begun(_ editor: String, _ environment: [String: String] = [:], script: String? = nil) throws -> Session {
    _ = scratch.makeDirectory("run")
    try scratch.put("#!/bin/sh\n" + editor, "editor")
    chmod(scratch("editor"), 0o755)
    try scratch.put(SquadsAssessment.oneAnswer, "a.json")
    let usual = ["EDITOR": scratch("editor"), "XDG_RUNTIME_DIR": scratch("run")]
    let session = try Session(
      scratch, "take", "a.json", environment: usual.merging(environment) { $1 }, script: script)
    session.shows("1.2 ", "1/40")
    session.type("navant\u{1B}")
    session.shows("Note   avant", "1-5 répondre")
    return session
  }

  private func expectNote(
    _ note: String, _ session: Session, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0), sourceLocation: sourceLocation)
    #expect(session.isRestored, sourceLocation: sourceLocation)
    let saved = try SavedAssessment(scratch.bytes("a.json"))
    #expect(saved.note("1.2") == note, sourceLocation: sourceLocation)
    // Neither the file nor what the editor left beside it stays.
    #expect(scratch.names("run") == [], sourceLocation: sourceLocation)
  }

  @Test func `the note goes to a private file and comes back as one change`() throws {
    let session = try begun(
      """
      stat -c '%a %n' "$1" "$(dirname "$1")" > \(scratch("modes"))
      cp "$1" "$1~"
      printf 'é deux\\r\\nlignes\\n' >> "$1"
      """)
    session.type("N")
    session.shows("Note de 1.2 enregistrée", "é deux", "lignes")
    let modes = scratch.text("modes").split(separator: "\n").map { $0.prefix(3) }
    #expect(modes == ["600", "700"])
    session.type("u")
    session.shows("la note de 1.2")
    session.type("U")
    session.shows("Rétabli")
    try expectNote("avant\né deux\nlignes", session)
  }

  @Test func `an editor that replaces the file instead of writing it is fine, and so are arguments`() throws {
    let session = try begun(
      "[ \"$1\" = -w ] && [ \"$2\" = 'a b' ] || exit 9; echo neuf > \"$3.new\"; mv \"$3.new\" \"$3\"",
      ["VISUAL": "\(scratch("editor")) -w 'a b'", "EDITOR": "false"])
    session.type("N")
    session.shows("Note de 1.2 enregistrée", "neuf")
    try expectNote("neuf", session)
  }

  @Test(arguments: [
    ("exit 3", "a échoué (code 3)"), ("echo x > \"$1\"; kill -9 $$", "a été interrompu (signal 9)"),
    ("rm \"$1\"", "fichier introuvable"), ("rm \"$1\"; mkdir \"$1\"", "un dossier"),
    ("head -c 2000000 /dev/zero > \"$1\"", "plus que les"),
  ])
  func `an editor that fails leaves the note as it was, and a line says why`(editor: String, said: String) throws {
    let session = try begun(editor)
    session.type("N")
    session.shows("note inchangée", said, "Note   avant")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    let saved = try SavedAssessment(scratch.bytes("a.json"))
    #expect(saved.note("1.2") == "avant")
  }

  @Test(arguments: [
    ("palier-no-such-editor", "éditeur introuvable (palier-no-such-editor)"), ("/etc/passwd", "impossible à lancer"),
    (" ", "aucun éditeur"),
  ])
  func `a missing editor leaves the note as it was, and a line says why`(editor: String, said: String) throws {
    let session = try begun("exit 0", ["EDITOR": editor])
    session.type("N")
    session.shows(said, "Note   avant")
    try expectNote("avant", session)
  }

  @Test func `bytes that are no text come back as signs, not as controls`() throws {
    let session = try begun("printf 'a\\377b\\033[31mc' > \"$1\"")
    session.type("N")
    session.shows("a\u{FFFD}b\u{FFFD}[31mc")
    try expectNote("a\u{FFFD}b\u{FFFD}[31mc", session)
  }

  @Test(arguments: ["kill -TSTP 0", "kill -TSTP $$"])
  func `an editor that is stopped stops the session too, and both go on`(stop: String) throws {
    let shell =
      "set -m; \"$0\" \"$@\"; echo stopped > state; read -r go; fg > /dev/null; echo \"over $?\" > state"
    let session = try begun("\(stop); echo après >> \"$1\"", script: shell)
    session.type("N")
    #expect(session.pty.wait { scratch.text("state") == "stopped\n" })
    #expect(session.pty.modes == session.modesBefore)
    session.type("\n")
    session.shows("Note de 1.2 enregistrée", "après")
    session.type("\u{3}")
    #expect(session.pty.wait { scratch.text("state") == "over 0\n" })
    let saved = try SavedAssessment(scratch.bytes("a.json"))
    #expect(saved.note("1.2") == "avant\naprès")
  }
}
