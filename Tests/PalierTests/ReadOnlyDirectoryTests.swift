import Glibc
import PtyHarness
import Testing

/// Being somebody who may not write in a directory, for root too: without the capability that lets it.
private enum Unprivileged {
  /// What goes before a command.
  static let wrapper =
    geteuid() == 0
    ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"] : []

  static let isPossible: Bool = {
    guard let scratch = try? prepared() else { return false }
    return (try? scratch.run(wrapper + ["touch", "locked/b"]).code) ?? 0 != 0
      && (try? scratch.run(wrapper + ["cat", "locked/a.json"]).code) == 0
  }()

  /// “locked” with an assessment in it.
  static func prepared() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.put(SquadsAssessment.oneAnswer, "locked/a.json")
    chmod(scratch("locked"), 0o555)
    return scratch
  }
}

@Suite(.enabled(if: Unprivileged.isPossible, "root cannot give up its rights here"))
struct ReadOnlyDirectoryTests {
  private func session(_ scratch: Scratch, _ arguments: String..., environment: [String: String] = [:]) throws
    -> Session
  {
    let command =
      "exec \((Unprivileged.wrapper + ["\"$0\""]).joined(separator: " ")) \(arguments.joined(separator: " "))"
    return try Session(scratch, environment: environment, script: command)
  }

  @Test func `an assessment in it opens read-only and says why`() throws {
    let scratch = try Unprivileged.prepared()
    let session = try session(scratch, "take", "locked/a.json")
    session.shows("LECTURE", "1/40", "Lecture seule : a.json : ne peut pas être écrit ici, accès refusé")
    session.type("4")
    session.shows("Lecture seule")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(scratch.text("locked/a.json") == SquadsAssessment.oneAnswer)
  }

  @Test func `neither an assessment nor a report can be put in it`() throws {
    let scratch = try Unprivileged.prepared()
    let session = try session(scratch, "take", "locked/new.json")
    #expect(session.pty.waitForEnd() == .exited(73))
    #expect(session.isRestored)
    #expect(session.screen.contains("accès refusé"))
    let palier = builtProduct("palier")
    let run = try scratch.run(
      Unprivileged.wrapper + [palier, "export", "locked/a.json", "--format", "markdown", "-o", "locked/a.md"])
    #expect(run.code == 73)
    #expect(run.errorLines == ["palier: locked/a.md : écriture impossible, accès refusé"])
    #expect(scratch.names("locked") == ["a.json"])
  }

  @Test func `a data home in it keeps the start screen going`() throws {
    let scratch = try Unprivileged.prepared()
    let session = try session(scratch, environment: ["PALIER_HOME": scratch("locked/data")])
    session.shows("Nouvelle évaluation")
    session.type("\r")
    session.shows("création impossible, accès refusé")
    session.type("q")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(scratch.names("locked") == ["a.json"])
  }
}
