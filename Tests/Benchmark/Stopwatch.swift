import Glibc

/// A monotonic clock, in nanoseconds.
enum Stopwatch {
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// How long `body` takes.
  static func time<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) -> Int {
    let start = now
    try body()
    return now - start
  }
}

extension [Int] {
  /// The middle value, 0 of none: a machine that does something else now and then does not move it.
  var median: Int { isEmpty ? 0 : sorted()[count / 2] }
}

extension Int {
  /// Nanoseconds as milliseconds.
  var milliseconds: Double { Double(self) / 1_000_000 }
  /// Nanoseconds as microseconds.
  var microseconds: Double { Double(self) / 1000 }
}

extension Double {
  /// With two decimals.
  var short: String {
    let hundredths = Int((self * 100).rounded())
    let decimals = String(hundredths % 100)
    return "\(hundredths / 100).\(decimals.utf8.count < 2 ? "0" : "")\(decimals)"
  }
}
