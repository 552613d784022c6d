import Glibc
import PtyHarness
import Testing

/// What kind of terminal is taken, and how its window is followed.
@Suite struct OpeningTests {
  @Test(arguments: [
    ("dumb", "refused: noCursorAddressing(\"dumb\")"), ("unset", "refused: noType"), ("", "refused: noType"),
    ("no-such-terminal", "refused: unknownType(\"no-such-terminal\")"),
    ("../../etc/passwd", "refused: unknownType(\"../../etc/passwd\")"),
  ])
  func `a terminal that cannot do is refused and left alone`(type: String, message: String) throws {
    let probe = try ProbeSession(environment: ["TERM": type], opens: false)
    #expect(probe.pty.waitForEnd() == .exited(3))
    #expect(probe.pty.text.contains(message))
    #expect(probe.pty.modes == probe.modesBefore)
    #expect(!probe.pty.text.contains("\u{1B}"))
  }

  @Test(arguments: ["< /dev/null", "| cat", "< /dev/null | cat"])
  func `what is not a terminal is refused`(redirection: String) throws {
    let probe = try ProbeSession(script: "\"$0\" \(redirection)", opens: false)
    #expect(probe.pty.waitForEnd() != nil)
    #expect(probe.pty.text.contains("refused: notATerminal"))
  }

  @Test(arguments: ["vt100", "linux", "screen-256color", "tmux-256color", "vt220", "rxvt", "ansi"])
  func `other terminals open and are restored`(type: String) throws {
    let probe = try ProbeSession(environment: ["TERM": type])
    probe.pty.send("é\u{1B}[Aq")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.keys == ["character(\"é\")", "up", "character(\"q\")"])
    #expect(probe.pty.modes == probe.modesBefore)
  }

  @Test(arguments: ["C", "POSIX", "xx_YY.ISO-8859-1", "en_US.ISO-8859-1"])
  func `a locale without UTF-8 does not cost the accents`(locale: String) throws {
    let probe = try ProbeSession(environment: ["LC_ALL": locale])
    #expect(probe.pty.wait(for: "漢"))
  }

  @Test(arguments: [("1", false), ("", true), ("unset", true)])
  func `colours unless NO_COLOR is set and not empty`(value: String, hasColours: Bool) throws {
    let probe = try ProbeSession(environment: ["NO_COLOR": value])
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.pty.text.contains("\u{1B}[38;5;28m") == hasColours)
  }

  @Test func `the window is followed whatever the environment says its size is`() throws {
    let probe = try ProbeSession(environment: ["LINES": "10", "COLUMNS": "40"])
    #expect(probe.log.first?.hasPrefix("open 24x80 ") == true)
    for (rows, columns) in [(10, 40), (70, 250), (3, 9), (1, 1), (24, 80)] {
      probe.pty.resize(rows: rows, columns: columns)
      #expect(probe.waitForLog("resized \(rows)x\(columns)"))
    }
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.pty.modes == probe.modesBefore)
  }

  @Test func `a window of one cell is survived`() throws {
    let probe = try ProbeSession(rows: 1, columns: 1)
    probe.pty.send("a")
    #expect(probe.waitForKeys(1).count == 1)
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.pty.modes == probe.modesBefore)
  }

  @Test func `a window that tells no size is taken for a usual one`() throws {
    let probe = try ProbeSession(rows: 0, columns: 0)
    #expect(probe.log.first?.hasPrefix("open 24x80 ") == true)
  }
}
