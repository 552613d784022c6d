import Glibc
import PtyHarness
import Testing

/// Whatever ends the session, the terminal is as it was.
@Suite struct RestorationTests {
  private func expectRestored(_ probe: ProbeSession, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(probe.pty.modes == probe.modesBefore, sourceLocation: sourceLocation)
    #expect(probe.hasLeftScreen, sourceLocation: sourceLocation)
    #expect(probe.hasResetScreen, sourceLocation: sourceLocation)
  }

  @Test func `leaving restores the terminal`() throws {
    let probe = try ProbeSession()
    #expect(probe.pty.modes != probe.modesBefore)
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    expectRestored(probe)
  }

  @Test func `exit without closing restores the terminal`() throws {
    let probe = try ProbeSession()
    probe.pty.send("X")
    #expect(probe.pty.waitForEnd() == .exited(7))
    expectRestored(probe)
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGALRM, SIGUSR1,
    SIGUSR2, SIGXCPU, SIGSYS,
  ])
  func `a deadly signal restores the terminal and kills`(number: Int32) throws {
    let probe = try ProbeSession()
    probe.pty.send("a")
    #expect(probe.waitForKeys(1) == ["character(\"a\")"])
    probe.pty.signal(number)
    #expect(probe.pty.waitForEnd() == .killed(signal: number))
    expectRestored(probe)
  }

  @Test(arguments: [SIGPIPE, SIGXFSZ])
  func `a signal that a failed write sends is for the caller of write to hear of`(number: Int32) throws {
    let probe = try ProbeSession()
    probe.pty.signal(number)
    probe.pty.send("aq")
    #expect(probe.waitForKeys(2) == ["character(\"a\")", "character(\"q\")"])
    #expect(probe.pty.waitForEnd() == .exited(0))
    expectRestored(probe)
  }

  @Test func `a file beyond the limit and a pipe without a reader are errors, and the session goes on`() throws {
    let probe = try ProbeSession(script: "ulimit -f 16; exec \"$0\"")
    probe.pty.send("w")
    #expect(probe.waitForLog("file error \(EFBIG)"))
    probe.pty.send("p")
    #expect(probe.waitForLog("pipe error \(EPIPE)"))
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    expectRestored(probe)
  }

  @Test func `once closed the process takes those signals as before`() throws {
    let probe = try ProbeSession(script: "PROBE_LAST=signal \"$0\"; echo \"over $?\" >> \"$PROBE_LOG\"")
    probe.pty.send("q")
    #expect(probe.waitForLog("over \(128 + SIGPIPE)"))
  }

  @Test func `a trap restores the terminal and shows its message`() throws {
    let probe = try ProbeSession()
    probe.pty.send("T")
    let outcome = probe.pty.waitForEnd()
    #expect(outcome == .killed(signal: SIGILL) || outcome == .killed(signal: SIGTRAP))
    expectRestored(probe)
    expectAfterScreen(probe, "a trap")
  }

  @Test(arguments: [("A", SIGABRT), ("F", SIGSEGV), ("O", SIGSEGV)])
  func `a fault restores the terminal and kills by its signal`(command: String, number: Int32) throws {
    let probe = try ProbeSession()
    probe.pty.send(command)
    #expect(probe.pty.waitForEnd() == .killed(signal: number))
    expectRestored(probe)
  }

  @Test(arguments: [nil, SIGTERM]) func `standard error is held until the end`(end: Int32?) throws {
    let probe = try ProbeSession()
    probe.pty.send("ea")
    #expect(probe.waitForKeys(2).count == 2)
    #expect(!probe.pty.text.contains("said on standard error"))
    if let end { probe.pty.signal(end) } else { probe.pty.send("q") }
    #expect(probe.pty.waitForEnd() == (end.map { .killed(signal: $0) } ?? .exited(0)))
    expectAfterScreen(probe, "said on standard error")
  }

  @Test func `signals ignored by whoever started the program stay ignored`() throws {
    let probe = try ProbeSession(script: "trap '' HUP; \"$0\"")
    let number = try #require(probe.processID)
    kill(number, SIGHUP)
    probe.pty.send("aq")
    #expect(probe.waitForKeys(2) == ["character(\"a\")", "character(\"q\")"])
    #expect(probe.pty.waitForEnd() == .exited(0))
    expectRestored(probe)
  }

  @Test func `the end of the terminal ends the session`() throws {
    let probe = try ProbeSession(isControlling: false)
    probe.pty.hangUp()
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.keys == ["ended"])
  }

  @Test func `closing the window ends the program`() throws {
    let probe = try ProbeSession()
    probe.pty.hangUp()
    #expect(probe.pty.waitForEnd() == .killed(signal: SIGHUP))
  }

  private func expectAfterScreen(
    _ probe: ProbeSession, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let left = probe.pty.output.lastPosition(of: Array("\u{1B}[?1049l".utf8)) ?? .max
    let said = probe.pty.output.lastPosition(of: Array(text.utf8)) ?? -1
    #expect(said > left, sourceLocation: sourceLocation)
  }
}
