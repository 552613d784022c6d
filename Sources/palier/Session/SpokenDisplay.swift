import Canvas
import Glibc
import Terminal
import Wording
import Workshop

/// A session line by line on standard input and output: append-only, without control sequences, so that a screen reader
/// can follow it and a pipe can drive it.
final class SpokenDisplay: SessionDisplay {
  private var screen = SpokenScreen()
  private var pending: [UInt8] = []
  private var hasEnded = false
  /// What a line meant nothing to, said once.
  private var remark: String?

  /// A longer line is no answer: it is cut.
  private static let longestLine = 1 << 20

  func present(_ workshop: Workshop) {
    let lines = screen.say(workshop) + [remark].compactMap { $0 }
    remark = nil
    StandardStream.output(lines.map { $0 + "\n" }.joined())
  }

  func read(for workshop: Workshop) -> TerminalInput {
    guard let line = nextLine() else { return .ended }
    if let keys = SpokenKeys.keys(for: line, in: workshop) { return .keys(keys) }
    remark = workshop.language(
      "\(Sanitiser.line(line))\u{A0}: inconnu\u{202F}; aide dit ce que l’on peut taper ici.",
      "\(Sanitiser.line(line)): unknown; help says what can be typed here.")
    return .keys([])
  }

  func suspend() { raise(SIGSTOP) }

  func redraw() { screen = SpokenScreen() }

  func useMouse(_ isOn: Bool) {}

  func lend(to body: () -> Void) -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return false }
    body()
    return true
  }

  /// Without its line end; nil at the end of input.
  private func nextLine() -> String? {
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        defer { pending.removeSubrange(...end) }
        return text(pending[..<end])
      }
      if hasEnded || pending.count > Self.longestLine {
        defer { pending.removeAll() }
        return pending.isEmpty ? nil : text(pending[...])
      }
      fill()
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    let line = bytes.last == 0x0D ? bytes.dropLast() : bytes
    return String(decoding: line, as: UTF8.self)
  }

  private func fill() {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
    if count < 0, errno == EINTR { return }
    if count <= 0 { hasEnded = true } else { pending += buffer[..<count] }
  }
}
