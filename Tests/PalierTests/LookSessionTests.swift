import Glibc
import PtyHarness
import Testing

/// How a session looks, as its options and the environment say.
@Suite struct LookSessionTests {
  private let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private func begun(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Session {
    try scratch.put(SquadsAssessment.oneAnswer, "a.json")
    let script = "exec \"$0\" take a.json " + arguments.joined(separator: " ")
    return try Session(scratch, environment: environment, script: script)
  }

  @Test(
    arguments: [
      (["--theme", "contrast"], [:], "48;5;231"), (["--theme", "light"], ["NO_COLOR": "1"], "38;5;25"),
      ([], ["PALIER_THEME": "dark"], "38;5;117"), ([], ["COLORFGBG": "0;15"], "38;5;25"),
      (["--theme", "dark"], ["PALIER_THEME": "light"], "38;5;117"),
    ] as [([String], [String: String], String)])
  func `the theme asked for is used`(arguments: [String], environment: [String: String], sent: String) throws {
    let session = try begun(arguments, environment)
    session.shows("1.2 ")
    #expect(session.pty.text.contains(sent))
  }

  @Test(
    arguments: [
      (["--theme", "mono"], [:]), ([], ["NO_COLOR": "1"]), ([], ["NO_COLOR": "1", "PALIER_THEME": "contrast"]),
      ([], ["PALIER_THEME": "mono"]),
    ] as [([String], [String: String])])
  func `without colours none is sent`(arguments: [String], environment: [String: String]) throws {
    let session = try begun(arguments, environment)
    session.shows("1.2 ")
    #expect(!session.pty.text.contains("38;5;"))
    #expect(!session.pty.text.contains("]11;?"))
  }

  @Test func `a terminal that says its background late is followed, and types nothing`() throws {
    let session = try begun([])
    session.shows("1.2 ", "1/40")
    session.type("\u{1B}]11;rgb:fdfd/f6f6/e3e3\u{1B}\\")
    #expect(session.pty.wait(for: "38;5;25m"))
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(session.isRestored)
  }

  @Test(arguments: [(["--ascii"], [:]), ([], ["TERM": "linux"])] as [([String], [String: String])])
  func `in ASCII screens have no rules or arrows`(arguments: [String], environment: [String: String]) throws {
    let session = try begun(arguments, environment)
    session.shows("1.2 ")
    session.type("4m")
    #expect(session.pty.wait { session.pty.text.contains("critère") })
    #expect(!session.pty.text.contains("─"))
    #expect(!session.pty.text.contains("▸"))
  }

  @Test func `an unknown theme is refused by name`() throws {
    let option = try scratch.palier("take", "--theme", "rose")
    #expect(option.code == 64)
    #expect(option.errors.contains("rose") && option.errors.contains("contrast"))
    try scratch.put(SquadsAssessment.oneAnswer, "a.json")
    let session = try begun([], ["PALIER_THEME": "rose"])
    #expect(session.pty.waitForEnd() == .exited(64))
    #expect(session.pty.text.contains("PALIER_THEME"))
  }

  @Test func `a click on a level answers once the mouse is taken`() throws {
    let session = try begun([])
    session.shows("1.2 ", "3 Structuration")
    session.type("M")
    session.shows("Souris prise")
    let row = try #require(
      session.screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.contains("3 Structuration")
      })
    session.type("\u{1B}[<0;10;\(row + 1)M\u{1B}[<0;10;\(row + 1)m")
    session.shows("▸ 3 Structuration", "2/40")
    session.pty.signal(SIGTERM)
    #expect(session.pty.waitForEnd() == .killed(signal: SIGTERM))
    let output = session.pty.output
    #expect(
      (output.lastPosition(of: Array("\u{1B}[?1000l".utf8)) ?? -1)
        > (output.lastPosition(of: Array("\u{1B}[?1000h".utf8)) ?? .max))
    let saved = try SavedAssessment(scratch.bytes("a.json"))
    #expect(saved.answer("1.2") == "2")
  }
}
