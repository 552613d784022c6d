/// What raises cost, better ones first: less effort, then fewer criteria touched (SCORING.md §5).
struct RaiseCost: Comparable {
  var effort = 0
  var touched = 0

  static func < (lhs: Self, rhs: Self) -> Bool { (lhs.effort, lhs.touched) < (rhs.effort, rhs.touched) }

  static func + (lhs: Self, rhs: Self) -> Self {
    Self(effort: lhs.effort + rhs.effort, touched: lhs.touched + rhs.touched)
  }
}

/// Items of which enough must be raised, by weight, at the least cost: the covering problem of SCORING.md §5.
struct Covering {
  /// An item that is left where it must be at least, or raised to where its weight counts.
  struct Item {
    /// Positive.
    let weight: Int
    let left: RaiseCost
    let raised: RaiseCost
    /// Whether raising comes first in the questionnaire's order where all else is equal.
    let prefersRaised: Bool
  }

  let items: [Item]
  /// The weight that the raised items must have together.
  let required: Int

  /// Which items to raise: exactly the cheapest choice that reaches the weight, and of equally cheap ones the one that the
  /// first item that differs prefers. Nil where all the items together fall short.
  ///
  /// Dynamic programming over weight from the last item to the first, so that what an item prefers outweighs the
  /// preferences of those after it. Of all choices so far only those are kept that no better one matches in weight: there
  /// are no more of them than units of weight.
  func cheapest() -> [Bool]? {
    let required = max(0, required)
    var choices: [Choice] = []
    var kept = [State(cost: RaiseCost(), weight: 0, last: nil)]
    for (position, item) in items.enumerated().reversed() {
      var next: [State] = []
      next.reserveCapacity(kept.count * 2)
      var (left, raised) = (0, 0)
      // Both rows are in order, best first: their merger is, and a state not heavier than the last one kept is beaten by it.
      while left < kept.count || raised < kept.count {
        var state: State
        if left < kept.count, raised == kept.count || takesLeft(kept[left], before: kept[raised], at: item) {
          state = kept[left]
          state.cost = state.cost + item.left
          left += 1
          guard state.weight > next.last?.weight ?? -1 else { continue }
        } else {
          state = kept[raised]
          state.cost = state.cost + item.raised
          state.weight = min(required, state.weight + item.weight)
          raised += 1
          guard state.weight > next.last?.weight ?? -1 else { continue }
          choices.append(Choice(item: position, before: state.last))
          state.last = choices.count - 1
        }
        next.append(state)
      }
      kept = next
    }
    guard let best = kept.last, best.weight == required else { return nil }
    var isRaised = Array(repeating: false, count: items.count)
    var last = best.last
    while let index = last {
      isRaised[choices[index].item] = true
      last = choices[index].before
    }
    return isRaised
  }

  private func takesLeft(_ left: State, before raised: State, at item: Item) -> Bool {
    let (leaving, raising) = (left.cost + item.left, raised.cost + item.raised)
    return leaving < raising || leaving == raising && !item.prefersRaised
  }

  /// A choice over the items so far that nothing better matches in weight.
  private struct State {
    var cost: RaiseCost
    /// Up to the weight required: more is worth nothing.
    var weight: Int
    /// The item raised last, in `choices`.
    var last: Int?
  }

  /// An item raised, and the one raised before it.
  private struct Choice {
    let item: Int
    let before: Int?
  }
}
