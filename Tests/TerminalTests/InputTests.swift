import PtyHarness
import Testing

/// What is typed on a real terminal, and what arrives.
@Suite struct InputTests {
  @Test func `keys in every form that terminals send them`() throws {
    let probe = try ProbeSession()
    for (sequences, name) in [
      (["\u{1B}[A", "\u{1B}OA", "\u{1B}[1;5A"], "up"), (["\u{1B}[B", "\u{1B}OB"], "down"),
      (["\u{1B}[C", "\u{1B}OC", "\u{1B}[1;2C"], "right"), (["\u{1B}[D", "\u{1B}OD"], "left"),
      (["\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~"], "home"),
      (["\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~"], "end"),
      (["\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A"], "function(1)"), (["\u{1B}[24~"], "function(12)"),
      (["\u{1B}[Z"], "backTab"), (["\u{1B}[5~"], "pageUp"), (["\u{1B}[6~"], "pageDown"), (["\u{1B}[3~"], "delete"),
      (["\u{1B}[2~"], "insert"), (["\r", "\u{1B}OM"], "enter"), (["\u{7F}", "\u{8}"], "backspace"),
      (["\t"], "tab"), (["\u{1B}x"], "alt(\"x\")"), (["\u{1B}Oq"], "character(\"1\")"), (["\u{3}"], "control(\"c\")"),
      (["\u{1C}"], "control(\"\\\\\")"), (["\u{13}"], "control(\"s\")"), (["\u{11}"], "control(\"q\")"),
    ] {
      for sequence in sequences {
        let count = probe.keys.count
        probe.pty.send(sequence)
        #expect(probe.waitForKeys(count + 1).dropFirst(count) == [name], "\(sequence.debugDescription)")
      }
    }
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
  }

  @Test func `Escape alone is Escape`() throws {
    let probe = try ProbeSession()
    probe.pty.send("\u{1B}")
    #expect(probe.waitForKeys(1) == ["escape"])
    probe.pty.send("x")
    #expect(probe.waitForKeys(2) == ["escape", "character(\"x\")"])
  }

  @Test func `ESCDELAY says how long a sequence may take`() throws {
    let probe = try ProbeSession(environment: ["ESCDELAY": "\(PtySession.patience * 1000)"])
    probe.pty.send("\u{1B}")
    #expect(probe.pty.wait { probe.pty.unreadInput == 0 })
    probe.pty.send("x")
    #expect(probe.waitForKeys(1) == ["alt(\"x\")"])
  }

  @Test func `sequences that nobody knows are no keys`() throws {
    let probe = try ProbeSession()
    probe.pty.send("\u{1B}[<2;12;34M\u{1B}[I\u{1B}[?62;22cq")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.keys == ["character(\"q\")"])
  }

  @Test func `a character split over two writes arrives whole`() throws {
    let probe = try ProbeSession()
    for byte in Array("é漢😀".utf8) {
      probe.pty.send([byte])
      #expect(probe.pty.wait { probe.pty.unreadInput == 0 })
    }
    #expect(probe.waitForKeys(3) == ["character(\"é\")", "character(\"漢\")", "character(\"😀\")"])
  }

  @Test func `combining marks arrive with their base`() throws {
    let probe = try ProbeSession()
    probe.pty.send("e\u{301}q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.keys == ["character(\"e\u{301}\")", "character(\"q\")"])
  }

  @Test func `what is no UTF-8 does not end the session`() throws {
    let probe = try ProbeSession()
    probe.pty.send([0xFF, 0xC3, 0x61])
    #expect(
      probe.waitForKeys(3) == ["character(\"\u{FFFD}\")", "character(\"\u{FFFD}\")", "character(\"a\")"])
  }

  private func described(_ text: String) -> String {
    "paste \(text.utf8.count) \(text.utf8.reduce(0) { ($0 &* 31) &+ Int($1) })"
  }

  @Test func `a paste of 20 kB arrives whole, as one key`() throws {
    let probe = try ProbeSession()
    let text = String(repeating: "Les accents é, 1 2 3, \u{1B}[A et «q».\n", count: 500)
    #expect(text.utf8.count > 18_000)
    let asTyped = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r")
    probe.pty.send("\u{1B}[200~" + asTyped + "\u{1B}[201~q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.keys == [described(text), "character(\"q\")"])
  }

  @Test func `a paste without its end marker is given up`() throws {
    let probe = try ProbeSession()
    probe.pty.send("\u{1B}[200~abc")
    #expect(probe.waitForKeys(1) == [described("abc")])
    probe.pty.send("q")
    #expect(probe.pty.waitForEnd() == .exited(0))
  }

  @Test func `a flood of typing is drained and drawn`() throws {
    let probe = try ProbeSession()
    probe.pty.send(String(repeating: "ab", count: 10_000) + "q")
    #expect(probe.pty.waitForEnd() == .exited(0))
    #expect(probe.keys.count == 20_001)
  }
}
