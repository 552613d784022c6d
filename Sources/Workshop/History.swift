import Maturity

/// What undo goes back to and redo comes forward to.
struct History: Equatable, Sendable {
  /// An assessment as it was, and the criterion that the change which followed was made on.
  struct Step: Equatable, Sendable {
    let assessment: Assessment
    let position: Int
  }

  private var past: [Step] = []
  private var future: [Step] = []

  /// A workshop of two hours makes a few hundred changes.
  private static let capacity = 2_000

  /// Remembers the state before a change; what was undone can no longer be redone.
  mutating func record(_ step: Step) {
    past.append(step)
    if past.count > Self.capacity { past.removeFirst() }
    future.removeAll()
  }

  /// The state to go back to, the current one being kept for redo.
  mutating func undo(from current: Assessment) -> Step? {
    guard let step = past.popLast() else { return nil }
    future.append(Step(assessment: current, position: step.position))
    return step
  }

  /// The state to come forward to, the current one being kept for undo.
  mutating func redo(from current: Assessment) -> Step? {
    guard let step = future.popLast() else { return nil }
    past.append(Step(assessment: current, position: step.position))
    return step
  }
}
