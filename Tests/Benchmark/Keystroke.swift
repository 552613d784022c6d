import Glibc
import Maturity
import PtyHarness
import Storage

/// One key to a durably saved file and a drawn frame, beside what the disk alone takes for such a file.
enum Keystroke {
  static func measure(on ground: Ground, runs: Int) throws {
    let screen = try Screen(builtProduct("palier"), ["take", ground.path], home: ground.home)
    let before = try AssessmentFile.read(ground.path)
    let size = before.bytes.count
    var answers: [(time: Int, bytes: Int)] = []
    var moves: [(time: Int, bytes: Int)] = []
    var disk: [Int] = []
    for run in 0..<runs {
      // The first answer is neither: every key changes it.
      answers.append(try screen.press(run.isMultiple(of: 2) ? "3" : "2"))
      disk.append(try Stopwatch.time { try writeDurably(size: size, in: ground.home) })
    }
    for run in 0..<runs { moves.append(try screen.press(run.isMultiple(of: 2) ? "\u{1B}[C" : "\u{1B}[D")) }
    let saved = try AssessmentFile.read(ground.path).document.assessment.revision
    let expected = before.document.assessment.revision + runs
    guard saved == expected else {
      throw Ground.Failure(reason: "\(runs) answers, but revision \(saved) and not \(expected)")
    }
    let total = answers.map(\.time).median
    let beside = total - disk.median
    print("one key to a durable file of \(size) bytes and a drawn frame (aim: < 2 ms beside the disk, < 300 bytes)")
    print(
      "  answer                 \(total.milliseconds.short) ms, of which the disk alone \(disk.median.milliseconds.short) ms"
    )
    print("  beside the disk        \(beside.milliseconds.short) ms")
    print("  bytes to the terminal  \(answers.map(\.bytes).median), at most \(answers.map(\.bytes).max() ?? 0)")
    print(
      "  next criterion         \(moves.map(\.time).median.milliseconds.short) ms, \(moves.map(\.bytes).median) bytes")
  }

  /// What any durable replacement of a file takes, in as few calls as can be.
  private static func writeDurably(size: Int, in directory: String) throws {
    let bytes = [UInt8](repeating: 0x20, count: size)
    let handle = open(directory, O_RDONLY | O_DIRECTORY)
    let file = openat(handle, "disk.tmp", O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard write(file, bytes, size) == size, fsync(file) == 0, close(file) == 0,
      renameat(handle, "disk.tmp", handle, "disk") == 0, fsync(handle) == 0, close(handle) == 0
    else { throw Ground.Failure(reason: "the disk alone: \(String(cString: strerror(errno)))") }
  }
}
