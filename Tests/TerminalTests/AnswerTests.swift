import Glibc
import PtyHarness
import Testing

/// What the terminal says of itself, and when.
@Suite struct AnswerTests {
  private let question = "\u{1B}]11;?\u{7}"

  /// The accent of the dark theme, as ncurses sends it.
  private let darkAccent = "38;5;117m"
  private let lightAccent = "38;5;25m"

  @Test func `the answer decides the colours, and is no key`() throws {
    let probe = try ProbeSession()
    #expect(probe.pty.wait(for: question))
    probe.pty.send("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\")
    #expect(probe.pty.wait(for: darkAccent))
    probe.pty.send("a")
    #expect(probe.waitForKeys(1) == ["character(\"a\")"])
    // Terminals say so again when the person changes their colours, if asked to.
    probe.pty.send("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}")
    #expect(probe.pty.wait(for: lightAccent))
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.keys == ["character(\"a\")", "character(\"q\")"])
  }

  @Test func `an answer in two pieces, the second late, is no key either`() throws {
    let probe = try ProbeSession()
    #expect(probe.pty.wait(for: question))
    probe.pty.send("\u{1B}]11;rgb:ffff/")
    usleep(200_000)
    probe.pty.send("ffff/ffff\u{7}")
    #expect(probe.pty.wait(for: lightAccent))
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.keys == ["character(\"q\")"])
  }

  @Test func `an answer that comes as the session ends does not reach the shell`() throws {
    let probe = try ProbeSession()
    #expect(probe.pty.wait(for: question))
    probe.pty.send("q\u{1B}]11;rgb:ffff/ffff/ffff\u{7}")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.pty.unreadInput == 0)
  }

  @Test(arguments: [("dark", "38;5;117m"), ("light", "38;5;25m"), ("contrast", "38;5;18m")])
  func `a theme that was chosen asks nothing and stays`(theme: String, accent: String) throws {
    let probe = try ProbeSession(environment: ["PROBE_THEME": theme, "NO_COLOR": "1"])
    #expect(probe.pty.wait(for: accent))
    probe.pty.send("\u{1B}]11;rgb:8080/0000/0000\u{7}q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(!probe.pty.text.contains(question))
    #expect(probe.keys == ["character(\"q\")"])
  }

  @Test func `the theme for projectors fills the screen with its background, and takes it away`() throws {
    let probe = try ProbeSession(environment: ["PROBE_THEME": "contrast"])
    #expect(probe.pty.wait(for: "48;5;231m"))
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    let set = probe.pty.output.lastPosition(of: Array("48;5;231m".utf8)) ?? .max
    let reset = probe.pty.output.lastPosition(of: Array("\u{1B}[39;49m".utf8)) ?? -1
    #expect(reset > set)
  }

  @Test func `without colours nothing is asked and no colour is sent`() throws {
    let probe = try ProbeSession(environment: ["PROBE_THEME": "mono"])
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(!probe.pty.text.contains(question))
    #expect(!probe.pty.text.contains("38;5;"))
  }

  @Test func `COLORFGBG is believed until the terminal answers`() throws {
    let probe = try ProbeSession(environment: ["COLORFGBG": "0;15"])
    #expect(probe.pty.wait(for: lightAccent))
    probe.pty.send("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\")
    #expect(probe.pty.wait(for: darkAccent))
  }
}
