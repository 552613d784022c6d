import Glibc
import PtyHarness

/// The probe on a pseudo-terminal, and the log of what it received.
final class ProbeSession {
  let pty: PtySession
  /// The terminal's modes before the probe changed them.
  let modesBefore: TerminalModes
  private let logPath: String

  /// Starts the probe, by itself or by a shell script that calls it `"$0"`, and waits until it has opened the terminal.
  init(
    environment: [String: String] = [:], rows: Int = 24, columns: Int = 80, script: String? = nil,
    isControlling: Bool = true, opens: Bool = true
  ) throws {
    var template = Array("/tmp/palier-probe-XXXXXX".utf8CString)
    close(mkstemp(&template))
    logPath = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let usual = ["TERM": "xterm-256color", "PROBE_LOG": logPath, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let variables = usual.merging(environment) { $1 }.filter { $0.value != "unset" }
    let probe = builtProduct("TerminalProbe")
    // A shell that first waits for a line: the modes can be read before anything changes them.
    let shell = "ulimit -c 0; read -r go; " + (script ?? "exec \"$0\"")
    pty = try PtySession(
      "/bin/sh", [script == nil ? "-c" : "-mc", shell, probe], environment: variables, rows: rows, columns: columns,
      isControlling: isControlling)
    modesBefore = pty.modes
    pty.send("\n")
    if opens, !waitForLog("open ") { throw NotOpened() }
  }

  struct NotOpened: Error {}

  deinit { unlink(logPath) }

  /// The lines that the probe has logged so far.
  var log: [Substring] {
    let descriptor = open(logPath, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  /// The probe's own number, also when a shell runs it.
  var processID: pid_t? { log.first?.split(separator: " ").last.flatMap { pid_t($0) } }

  /// What was logged after the opening.
  var keys: [String] { log.dropFirst().map(String.init) }

  func waitForLog(_ prefix: String) -> Bool {
    pty.wait { self.log.contains { $0.hasPrefix(prefix) } }
  }

  func waitForKeys(_ count: Int) -> [String] {
    _ = pty.wait { self.keys.count >= count }
    return keys
  }

  /// Whether the alternate screen was entered, and left last.
  var hasLeftScreen: Bool {
    guard let entered = pty.output.lastPosition(of: Array("\u{1B}[?1049h".utf8)),
      let left = pty.output.lastPosition(of: Array("\u{1B}[?1049l".utf8))
    else { return false }
    return left > entered
  }

  /// Whether bracketed paste and the mouse were turned off, and the cursor shown, last.
  var hasResetScreen: Bool {
    endsWith("\u{1B}[?2004l", after: "\u{1B}[?2004h") && endsWith("\u{1B}[?25h", after: "\u{1B}[?25l")
      && endsWith("\u{1B}[?1000l", after: "\u{1B}[?1000h") && endsWith("\u{1B}[?1006l", after: "\u{1B}[?1006h")
  }

  private func endsWith(_ wanted: String, after other: String) -> Bool {
    (pty.output.lastPosition(of: Array(wanted.utf8)) ?? -1) >= (pty.output.lastPosition(of: Array(other.utf8)) ?? -1)
  }
}
