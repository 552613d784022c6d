import Glibc
import PtyHarness
import Testing

@Suite struct MouseTests {
  private let on = "\u{1B}[?1000h\u{1B}[?1006h"

  private func clicking() throws -> ProbeSession {
    let probe = try ProbeSession()
    #expect(!probe.pty.text.contains("\u{1B}[?1000h"))
    probe.pty.send("m")
    #expect(probe.pty.wait(for: on))
    return probe
  }

  @Test func `a click and the wheel come as keys, each with its place`() throws {
    let probe = try clicking()
    probe.pty.send("\u{1B}[<0;3;2M\u{1B}[<0;3;2m\u{1B}[<65;80;24M")
    let keys = probe.waitForKeys(3)
    #expect(keys.count == 3)
    #expect(keys.dropFirst().first.map { $0.contains("press") && $0.contains("row: 1, column: 2") } ?? false)
    #expect(keys.last.map { $0.contains("wheelDown") && $0.contains("row: 23, column: 79") } ?? false)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT])
  func `a deadly signal gives the mouse back`(number: Int32) throws {
    let probe = try clicking()
    probe.pty.signal(number)
    #expect(probe.pty.waitForEnd() == .killed(signal: number))
    #expect(probe.hasResetScreen)
  }

  @Test(arguments: ["q", "Mq", "X"]) func `any end gives the mouse back`(keys: String) throws {
    let probe = try clicking()
    probe.pty.send(keys)
    #expect(probe.pty.waitForEnd() == .exited(keys == "X" ? 7 : 0))
    #expect(probe.hasResetScreen)
  }

  @Test func `another program has the terminal without the mouse, which comes back after it`() throws {
    let probe = try clicking()
    let times = { probe.pty.text.count(of: "\u{1B}[?1000h") }
    probe.pty.send("r")
    #expect(probe.pty.wait { times() == 2 })
    #expect(probe.pty.text.count(of: "\u{1B}[?1006l\u{1B}[?1000l") == 1)
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.hasResetScreen)
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
