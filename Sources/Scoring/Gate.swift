import Maturity

/// Something with a rank that a gate weighs: an answered criterion of an axis, or an axis that has a level.
struct GateItem<ID: Hashable & Sendable> {
  let id: ID
  let weight: Int
  let isEssential: Bool
  let rank: Rank
}

/// SCORING.md §3: what holds.
extension Gate {
  /// The greatest level that holds; 0 always does where there is an item, and there is none without one.
  func level<ID>(of items: [GateItem<ID>], top: Rank) -> Rank? {
    guard !items.isEmpty else { return nil }
    let held = (0...top.value).last { holds(Rank($0), of: items) }
    return Rank(held ?? 0)
  }

  /// All three conditions; weighing comes last because it is the dearest.
  private func holds<ID>(_ level: Rank, of items: [GateItem<ID>]) -> Bool {
    for item in items where isLaggard(item, at: level) || isEssentialBelow(item, at: level) { return false }
    return shareReached(by: items, at: level) >= share
  }

  /// The part of the items' weight that is at `level` or above.
  ///
  /// - Precondition: there is an item.
  func shareReached<ID>(by items: [GateItem<ID>], at level: Rank) -> Fraction {
    var reached = 0
    var total = 0
    for item in items {
      total += item.weight
      if item.rank >= level { reached += item.weight }
    }
    return Fraction(reached, total)
  }

  /// Whether the item is below `level` − `maxLag`.
  func isLaggard<ID>(_ item: GateItem<ID>, at level: Rank) -> Bool { level.value - item.rank.value > maxLag }

  func isEssentialBelow<ID>(_ item: GateItem<ID>, at level: Rank) -> Bool { item.isEssential && item.rank < level }
}

extension AxisReading {
  /// The answered criteria, and the open ones where a rank is supposed of them.
  func gateItems(openAt supposed: Rank?) -> [GateItem<Criterion.ID>] {
    criteria.compactMap { criterion in
      criterion.standing.rank(openAt: supposed).map { rank in
        GateItem(id: criterion.id, weight: criterion.weight, isEssential: criterion.isEssential, rank: rank)
      }
    }
  }
}
