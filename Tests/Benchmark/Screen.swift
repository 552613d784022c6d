import Glibc
import PtyHarness

/// A program on a pseudo-terminal of 80×24, timed by what reaches the terminal.
struct Screen {
  /// A frame is whole when nothing has followed it for so long, in nanoseconds.
  private static let quiet = 30_000_000

  let session: PtySession
  /// From the spawn to the last byte of the first frame, in nanoseconds.
  private(set) var firstFrame = 0

  init(_ program: String, _ arguments: [String] = [], home: String) throws {
    let start = Stopwatch.now
    session = try PtySession(
      program, arguments, environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PALIER_HOME": home])
    firstFrame = try frameEnd() - start
  }

  /// Types a key.
  ///
  /// - Returns: the nanoseconds until the last byte of the frame it gave, and how many bytes came.
  func press(_ key: String) throws -> (time: Int, bytes: Int) {
    let before = session.output.count
    let start = Stopwatch.now
    session.send(key)
    return (try frameEnd(after: before) - start, session.output.count - before)
  }

  /// When the last byte came, once something came after the first `count` and then nothing more.
  private func frameEnd(after count: Int = 0) throws -> Int {
    var seen = count
    var last = 0
    let isDrawn = session.wait {
      let now = Stopwatch.now
      if session.output.count > seen { (seen, last) = (session.output.count, now) }
      return seen > count && now - last > Self.quiet
    }
    guard isDrawn else { throw NothingDrawn(output: session.text) }
    return last
  }

  struct NothingDrawn: Error {
    let output: String
  }
}
