import Glibc
import JSON
import PtyHarness
import Testing

/// The program in a session on a pseudo-terminal, seen as a person sees it.
final class Session {
  let pty: PtySession
  /// The terminal's modes before the program changed them.
  let modesBefore: TerminalModes
  private var display: Display
  private var shown = 0

  /// Starts `palier` in a directory, alone or by a shell script that runs it as `"$0" "$@"`.
  init(
    _ scratch: Scratch, _ arguments: String..., environment: [String: String] = [:], rows: Int = 24,
    columns: Int = 80, script: String? = nil
  ) throws {
    display = Display(rows: rows, columns: columns)
    // A shell that first waits for a line: the modes can be read before anything changes them.
    let shell = "ulimit -c 0; read -r go; " + (script ?? "exec \"$0\" \"$@\"")
    pty = try PtySession(
      "/bin/sh", ["-c", shell, builtProduct("palier")] + arguments,
      environment: scratch.environment.merging(environment) { $1 }, rows: rows, columns: columns,
      directory: scratch.path)
    modesBefore = pty.modes
    pty.send("\n")
  }

  var screen: String {
    display.take(pty.output[shown...])
    shown = pty.output.count
    return display.text
  }

  /// Types keys.
  func type(_ keys: String) { pty.send(keys) }

  /// Waits until the screen shows every one of some texts.
  func shows(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    let isShown = pty.wait {
      let screen = self.screen
      return texts.allSatisfy { screen.contains($0) }
    }
    if !isShown { Issue.record("no “\(texts)” on:\n\(screen)", sourceLocation: sourceLocation) }
  }

  /// Forgets what is on the screen, as if it had been wiped.
  func blank() {
    _ = screen
    display = Display(rows: display.rows, columns: display.columns)
  }

  /// Changes the window's size.
  func resize(rows: Int, columns: Int) {
    _ = screen
    display.resize(rows: rows, columns: columns)
    pty.resize(rows: rows, columns: columns)
  }

  /// Whether the terminal is as it was: its modes, its main screen, the cursor, pastes unmarked.
  var isRestored: Bool {
    pty.modes == modesBefore && isLast("\u{1B}[?1049l", after: "\u{1B}[?1049h")
      && isLast("\u{1B}[?25h", after: "\u{1B}[?25l") && isLast("\u{1B}[?2004l", after: "\u{1B}[?2004h")
  }

  private func isLast(_ wanted: String, after other: String) -> Bool {
    guard let entered = pty.output.lastPosition(of: Array(other.utf8)) else { return true }
    return pty.output.lastPosition(of: Array(wanted.utf8)).map { $0 > entered } ?? false
  }
}
