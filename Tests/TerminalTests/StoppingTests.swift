import Glibc
import PtyHarness
import Testing

/// Stops, as a shell with job control sees them, and programs run in between.
@Suite struct StoppingTests {
  /// Says when the program stops, waits for a line, and brings it back.
  private static let shell = """
    "$0"; echo "stopped" >> "$PROBE_LOG"; read -r go; fg > /dev/null; echo "over $?" >> "$PROBE_LOG"
    """

  @Test(arguments: [nil, SIGTSTP]) func `a stop gives the terminal to the shell and back`(number: Int32?) throws {
    let probe = try ProbeSession(script: Self.shell)
    if let number { kill(try #require(probe.processID), number) } else { probe.pty.send("\u{1A}") }
    #expect(probe.waitForLog("stopped"))
    #expect(probe.pty.modes == probe.modesBefore)
    #expect(probe.hasLeftScreen)
    #expect(probe.hasResetScreen)
    probe.pty.send("\n")
    #expect(probe.waitForLog("resumed"))
    #expect(probe.pty.modes != probe.modesBefore)
    #expect(!probe.hasLeftScreen)
    probe.pty.send("éq")
    #expect(probe.waitForLog("over 0"))
    #expect(probe.keys.filter { $0.hasPrefix("character") } == ["character(\"é\")", "character(\"q\")"])
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.pty.modes == probe.modesBefore)
  }

  @Test func `a stop that nobody can catch is repaired afterwards`() throws {
    let script = "\"$0\"; stty sane; echo stopped >> \"$PROBE_LOG\"; read -r go; fg > /dev/null"
    let probe = try ProbeSession(script: script)
    kill(try #require(probe.processID), SIGSTOP)
    #expect(probe.waitForLog("stopped"))
    #expect(probe.pty.modes.isCanonical)
    probe.pty.send("\n")
    #expect(probe.waitForLog("resumed"))
    #expect(!probe.pty.modes.isCanonical)
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.pty.modes == probe.modesBefore)
    #expect(probe.hasLeftScreen)
  }

  @Test func `a stop that no shell could end is none`() throws {
    let probe = try ProbeSession()
    probe.pty.send("\u{1A}")
    #expect(probe.waitForLog("resumed"))
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.pty.modes == probe.modesBefore)
  }

  @Test func `a resize during a stop is seen afterwards`() throws {
    let probe = try ProbeSession(script: Self.shell)
    probe.pty.send("\u{1A}")
    #expect(probe.waitForLog("stopped"))
    probe.pty.resize(rows: 30, columns: 100)
    probe.pty.send("\n")
    #expect(probe.waitForLog("resized 30x100"))
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
  }

  @Test func `another program has the terminal as it was`() throws {
    let probe = try ProbeSession(environment: ["PROBE_CHILD": "echo edit\"\"ing; read -r line; exit 5"])
    probe.pty.send("r")
    #expect(probe.pty.wait(for: "editing"))
    #expect(probe.pty.modes == probe.modesBefore)
    #expect(probe.hasLeftScreen)
    probe.pty.send("a line\n")
    #expect(probe.waitForLog("child exited(5)"))
    #expect(!probe.hasLeftScreen)
    probe.pty.send("aq")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.keys.suffix(2) == ["character(\"a\")", "character(\"q\")"])
    #expect(probe.pty.modes == probe.modesBefore)
  }

  @Test func `Ctrl-C in another program ends that program only`() throws {
    let probe = try ProbeSession(environment: ["PROBE_CHILD": "echo edit\"\"ing; exec sleep 60"])
    probe.pty.send("r")
    #expect(probe.pty.wait(for: "editing"))
    probe.pty.send("\u{3}")
    #expect(probe.waitForLog("child killed(signal: 2)"))
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.pty.modes == probe.modesBefore)
  }

  @Test(arguments: [("PIPE", SIGPIPE), ("XFSZ", SIGXFSZ)])
  func `another program does not inherit what a session ignores`(name: String, number: Int32) throws {
    let probe = try ProbeSession(environment: ["PROBE_CHILD": "ulimit -c 0; kill -\(name) $$; sleep 1; exit 9"])
    probe.pty.send("r")
    #expect(probe.waitForLog("child killed(signal: \(number))"))
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
  }

  @Test func `Ctrl-Z in another program stops both, and both go on`() throws {
    let probe = try ProbeSession(
      environment: ["PROBE_CHILD": "echo edit\"\"ing; read -r line; exit 6"], script: Self.shell)
    probe.pty.send("r")
    #expect(probe.pty.wait(for: "editing"))
    probe.pty.send("\u{1A}")
    #expect(probe.waitForLog("stopped"))
    probe.pty.send("\n")
    // The shell and the program read the same terminal: the line must go to the program.
    #expect(probe.pty.wait { probe.pty.foregroundGroup != probe.pty.processID })
    probe.pty.send("a line\n")
    #expect(probe.waitForLog("child exited(6)"))
    probe.pty.send("q")
    #expect(probe.waitForLog("over 0"))
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.pty.modes == probe.modesBefore)
  }
}
