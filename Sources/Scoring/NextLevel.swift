import Maturity

extension Gate {
  /// Why the level after `level` does not hold (SCORING.md §3); nil at the top and where there is no level.
  func nextLevel<ID>(after level: Rank?, of items: [GateItem<ID>], top: Rank) -> NextLevel<ID>? {
    guard let level, level < top else { return nil }
    let next = Rank(level.value + 1)
    return NextLevel(
      rank: next, shareReached: shareReached(by: items, at: next), shareRequired: share,
      laggards: items.filter { isLaggard($0, at: next) }.map(\.id),
      essentialsBelow: items.filter { isEssentialBelow($0, at: next) }.map(\.id))
  }
}
