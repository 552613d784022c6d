import CPty
import Glibc

/// A program running on a pseudo-terminal, as the leader of its own session.
///
/// Every wait reads what the program writes, so that it never stalls on a full terminal. Not for several threads at
/// once; the program is killed when the session goes.
package final class PtySession {
  /// The longest that ``wait(until:)`` waits, in seconds: generous, for only a failing test takes so long.
  package static let patience = 60

  package let processID: pid_t
  /// Everything that the program has written so far.
  package private(set) var output: [UInt8] = []
  /// How the program ended; nil while it runs, or when nobody has waited for it.
  package private(set) var outcome: Outcome?

  package enum Outcome: Equatable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// A call that failed while starting, with its error number.
  package struct StartError: Error {
    package let call: String
    package let number: Int32
  }

  private var terminal: Int32
  /// Kept open for the modes to outlive the program, and what it wrote last to be read.
  private var device: Int32

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - executable: its path.
  ///   - arguments: without the program's name.
  ///   - environment: all of it; nothing is inherited.
  ///   - rows: the window's height.
  ///   - columns: the window's width.
  ///   - directory: where it runs; nil for the current directory.
  ///   - isControlling: whether the terminal is the session's controlling one, whose hang-up sends SIGHUP.
  /// - Throws: when there is no terminal to be had, or no such program.
  package init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:], rows: Int = 24,
    columns: Int = 80, directory: String? = nil, isControlling: Bool = true
  ) throws(StartError) {
    var path = [CChar](repeating: 0, count: 64)
    terminal = cpty_open(&path, Int32(path.count))
    guard terminal >= 0 else { throw StartError(call: "cpty_open", number: errno) }
    device = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    cpty_resize(terminal, Int32(rows), Int32(columns))
    var vector: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (vector + variables).forEach { free($0) } }
    var child: pid_t = 0
    let failure = cpty_start(&child, path, isControlling, directory, &vector, &variables)
    processID = child
    guard failure == 0 else {
      outcome = .exited(127)
      throw StartError(call: "posix_spawn", number: failure)
    }
  }

  deinit {
    if outcome == nil {
      kill(processID, SIGKILL)
      var status: Int32 = 0
      while waitpid(processID, &status, 0) < 0, errno == EINTR {}
    }
    hangUp()
  }

  /// What the program has written, as text; what is not UTF-8 as U+FFFD.
  package var text: String { String(decoding: output, as: UTF8.self) }

  /// The terminal's modes at this moment.
  package var modes: TerminalModes { TerminalModes(of: device) }

  /// How many typed bytes the program has not read yet.
  package var unreadInput: Int { Int(cpty_unread(device)) }

  /// The process group that has the keyboard: the shell's own, or its foreground job's.
  package var foregroundGroup: pid_t { tcgetpgrp(terminal) }

  /// Types bytes; false when the program did not take them in time.
  @discardableResult
  package func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    return wait {
      guard !rest.isEmpty else { return true }
      let count = rest.withUnsafeBytes { write(self.terminal, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      return rest.isEmpty
    }
  }

  /// Types text.
  @discardableResult
  package func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Changes the window's size, as dragging its corner does.
  package func resize(rows: Int, columns: Int) { cpty_resize(terminal, Int32(rows), Int32(columns)) }

  /// Sends a signal to the program alone.
  package func signal(_ number: Int32) { kill(processID, number) }

  /// Closes the terminal, as closing its window does.
  package func hangUp() {
    if terminal >= 0 { close(terminal) }
    if device >= 0 { close(device) }
    terminal = -1
    device = -1
  }

  /// Waits for a condition, reading what the program writes meanwhile; false when ``patience`` ran out.
  package func wait(until condition: () -> Bool) -> Bool {
    let deadline = Self.now + Self.patience * 1000
    while true {
      readOutput()
      if condition() {
        settle()
        return true
      }
      guard Self.now < deadline else { return false }
      var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      // Conditions outside the terminal, files and processes, are looked at again every few milliseconds.
      if terminal >= 0 { poll(&descriptor, 1, 5) } else { usleep(5000) }
    }
  }

  /// Waits for a text in what the program writes.
  package func wait(for text: String) -> Bool {
    let wanted = Array(text.utf8)
    return wait { self.output.firstPosition(of: wanted) != nil }
  }

  /// Waits for the program's end; nil when it goes on.
  package func waitForEnd() -> Outcome? {
    _ = wait {
      var status: Int32 = 0
      guard self.outcome == nil, waitpid(self.processID, &status, WNOHANG) == self.processID else {
        return self.outcome != nil
      }
      let number = status & 0x7F
      self.outcome = number == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: number)
      return true
    }
    return outcome
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Reads everything written so far.
  ///
  /// The kernel hands a terminal's bytes over a little later than the write that sent them returns, so that a program
  /// may have logged, or ended, before its last bytes can be read. A mark that follows them on the same way tells.
  private func settle() {
    readOutput()
    guard terminal >= 0, device >= 0 else { return }
    let mark = Array("\u{1B}_settled\u{1B}\\".utf8)
    let deadline = Self.now + Self.patience * 1000
    repeat {
      // Again when it does not come back: a typed Ctrl-C or Ctrl-Z throws away what is on the way.
      _ = write(device, mark, mark.count)
      var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      poll(&descriptor, 1, 50)
      readOutput()
    } while !removeMarks(mark) && Self.now < deadline
  }

  private func removeMarks(_ mark: [UInt8]) -> Bool {
    var isFound = false
    while let start = output.lastPosition(of: mark) {
      output.removeSubrange(start..<(start + mark.count))
      isFound = true
    }
    return isFound
  }

  private func readOutput() {
    guard terminal >= 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(terminal, &buffer, buffer.count)
      guard count > 0 else { return }
      output += buffer[..<count]
    }
  }
}
