import Glibc
import PtyHarness
import Testing

/// The program in a pane of a tmux server of its own, as on a person's desk.
final class Tmux {
  static let isInstalled = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"].contains { (path: String) in
    access(path, X_OK) == 0
  }

  private let scratch: Scratch
  private let language: String

  init(_ scratch: Scratch, language: String, rows: Int, columns: Int) throws {
    self.scratch = scratch
    self.language = language
    // The shell that the pane runs waits for a line before each run of the program, which is what the line says, and its
    // jobs are controlled: a stopped program comes back with “fg”.
    let run = "run() { sh -c 'echo $$ >\"$1\"; exec \"$0\"' \"$palier\" \"$process\"; }"
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-s", "desk",
      "/bin/sh", "-c",
      "palier=$0 process=$1; set -m; \(run); while :; do echo ready; read -r go; ${go:-run} || echo failed; done",
      builtProduct("palier"), scratch("process"))
    shows("ready")
    press("Enter")
  }

  deinit { _ = try? tmux("kill-server") }

  /// Presses keys by their tmux names.
  func press(_ keys: String...) { _ = try? tmux(["send-keys", "-t", "desk"] + keys) }

  /// From the result, writes the page and its Markdown, and goes back to the result.
  func exportTwoReports(written: String) {
    press("e")
    shows("▸ [x] html")
    for _ in 0..<3 { press("Down") }
    press("Space")
    shows("▸ [x] markdown")
    press("Enter")
    shows(written, ".html", ".md")
    press("Enter")
  }

  /// Types text as it is.
  func type(_ text: String) { _ = try? tmux("send-keys", "-t", "desk", "-l", text) }

  /// Gives the window another size.
  func resize(rows: Int, columns: Int) {
    _ = try? tmux("resize-window", "-t", "desk", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Kills the program, which learns nothing of it.
  func killProgram(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let number = try #require(
      Int32(scratch.text("process").prefix { $0.isNumber }), sourceLocation: sourceLocation)
    kill(number, SIGKILL)
  }

  /// The pane's lines, the spaces of French punctuation as plain ones.
  var lines: [String] {
    let text = (try? tmux("capture-pane", "-p", "-t", "desk").output) ?? ""
    return text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Waits until each text is on some line.
  func shows(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    wait("\(texts)", sourceLocation) { lines in texts.allSatisfy { text in lines.contains { $0.contains(text) } } }
  }

  /// Waits until a line begins with a text.
  func showsLine(_ start: String, sourceLocation: SourceLocation = #_sourceLocation) {
    wait(start, sourceLocation) { $0.contains { $0.hasPrefix(start) } }
  }

  /// Waits until some line satisfies a condition.
  func shows(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation, where isShown: (String) -> Bool
  ) {
    wait(what, sourceLocation) { $0.contains(where: isShown) }
  }

  private func wait(_ what: String, _ sourceLocation: SourceLocation, until isShown: ([String]) -> Bool) {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let end = time.tv_sec + 60
    while time.tv_sec < end {
      if isShown(lines) { return }
      usleep(3000)
      clock_gettime(CLOCK_MONOTONIC, &time)
    }
    Issue.record("no “\(what)” on:\n\(lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> Run { try tmux(arguments) }

  private func tmux(_ arguments: [String]) throws -> Run {
    let environment = ["TMUX_TMPDIR": scratch.path, "LANG": language, "LC_ALL": nil]
    return try scratch.run(["tmux", "-u", "-L", "palier"] + arguments, environment: environment)
  }
}
