import Maturity

/// How long a team has been at it, in whole seconds.
package struct Stopwatch: Equatable, Sendable {
  /// The time recorded on criteria before, and all the time of this sitting.
  package private(set) var elapsed: Int
  private var last: Timestamp?

  /// - Parameter elapsed: what was recorded before.
  package init(elapsed: Int) { self.elapsed = elapsed }

  /// A longer silence of the clock is a laptop asleep or a program stopped, not a team talking.
  private static let longestGap = 15 * 60

  /// Takes note of the time.
  ///
  /// - Returns: how long it was since the last time, 0 after too long a gap.
  mutating func pass(until now: Timestamp) -> Int {
    defer { last = now }
    guard let last else { return 0 }
    let gap = now.seconds(since: last)
    guard (1...Self.longestGap).contains(gap) else { return 0 }
    elapsed += gap
    return gap
  }
}

extension OpenAssessment {
  /// Counts the time since the last action, for the criterion if it is on the screen; no step for undo, and no save.
  mutating func pass(until now: Timestamp) {
    let gap = stopwatch.pass(until: now)
    guard gap > 0, case .criterion = screen else { return }
    let id = criterion.id
    let seconds = min(assessment[id].seconds + gap, Self.mostSeconds)
    assessment[id].seconds = seconds
    unsavedSeconds += gap
    trial?.assessment[id].seconds = seconds
  }

  /// The real answers, if time was recorded on them that is not on the disk, and nothing else is in the way.
  var untimed: Assessment? {
    guard unsavedSeconds > 0, access == .readWrite, !hasFailedToSave else { return nil }
    return trial?.assessment ?? assessment
  }

  /// What a file can hold.
  private static let mostSeconds = 9_999_999
}

extension Assessment {
  /// Takes over how long each criterion was on the screen: no undo gives time back.
  mutating func keepTime(of other: Assessment) {
    for id in Set(answers.keys).union(other.answers.keys) where self[id].seconds != other[id].seconds {
      self[id].seconds = other[id].seconds
    }
  }

  /// All the time recorded on criteria, in seconds.
  var recordedSeconds: Int { answers.values.reduce(0) { $0 + $1.seconds } }
}
