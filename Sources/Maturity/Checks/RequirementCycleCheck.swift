/// No offer requires itself, through others or not: nobody could begin.
enum RequirementCycleCheck: QuestionnaireCheck {
  /// Others come to light once these are mended.
  private static let mostCycles = 20

  static func problems(in draft: PlacedDraft) -> [Problem] {
    var search = CycleSearch(draft.offersByIdentifier.mapValues { $0.requires.map(\.value) })
    var problems: [Problem] = []
    for start in draft.placedOffers {
      guard problems.count < mostCycles, let id = start.entity.id, let cycle = search.cycle(from: id.value) else {
        continue
      }
      // The start may only lead to the cycle.
      let offer = draft.placedOffers.first { $0.entity.id?.value == cycle.first } ?? start
      problems.append(Problem(.requirementCycle(cycle), path: offer.path, at: offer.entity.location))
    }
    return problems
  }
}

/// A search in depth that keeps what it has seen from one start to the next: all of them together are linear.
private struct CycleSearch {
  private let edges: [String: [String]]
  private var done: Set<String> = []

  init(_ edges: [String: [String]]) { self.edges = edges }

  /// The first cycle that can be reached from `start` over nodes never reached before.
  mutating func cycle(from start: String) -> [String]? {
    var trail: [(node: String, next: Int)] = []
    var onTrail: Set<String> = []
    func enter(_ node: String) {
      trail.append((node, 0))
      onTrail.insert(node)
    }
    guard !done.contains(start) else { return nil }
    enter(start)
    var found: [String]?
    while let (node, next) = trail.last {
      let targets = edges[node] ?? []
      guard next < targets.count else {
        trail.removeLast()
        onTrail.remove(node)
        done.insert(node)
        continue
      }
      trail[trail.count - 1].next += 1
      let target = targets[next]
      if onTrail.contains(target) {
        if found == nil { found = trail.map(\.node).drop { $0 != target } + [target] }
      } else if !done.contains(target), edges[target] != nil {
        enter(target)
      }
    }
    return found
  }
}
