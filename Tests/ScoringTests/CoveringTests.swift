import Testing

@testable import Scoring

@Suite struct CoveringTests {
  private static func item(
    _ weight: Int, left: Int = 0, raised: Int, touching: Int = 1, prefersRaised: Bool = true
  ) -> Covering.Item {
    Covering.Item(
      weight: weight, left: RaiseCost(effort: left, touched: left > 0 ? 1 : 0),
      raised: RaiseCost(effort: raised, touched: touching), prefersRaised: prefersRaised)
  }

  @Test func `nothing is raised where nothing is required`() {
    #expect(Covering(items: [Self.item(3, raised: 1)], required: 0).cheapest() == [false])
    #expect(Covering(items: [Self.item(3, raised: 1)], required: -2).cheapest() == [false])
    #expect(Covering(items: [], required: 0).cheapest() == [])
  }

  @Test func `what all together cannot reach has no choice`() {
    #expect(Covering(items: [Self.item(3, raised: 1), Self.item(2, raised: 1)], required: 6).cheapest() == nil)
    #expect(Covering(items: [], required: 1).cheapest() == nil)
  }

  @Test func `the cheapest sum wins, not the best bargain`() {
    let items = [Self.item(2, raised: 1), Self.item(3, raised: 3), Self.item(2, raised: 4)]
    #expect(Covering(items: items, required: 3).cheapest() == [false, true, false])
    #expect(Covering(items: items, required: 5).cheapest() == [true, true, false])
    #expect(Covering(items: items, required: 4).cheapest() == [true, true, false])
  }

  @Test func `the first item that differs decides between equals, as it prefers`() {
    let raising = [Self.item(1, raised: 1), Self.item(1, raised: 1)]
    #expect(Covering(items: raising, required: 1).cheapest() == [true, false])
    let leaving = [Self.item(1, raised: 1, prefersRaised: false), Self.item(1, raised: 1)]
    #expect(Covering(items: leaving, required: 1).cheapest() == [false, true])
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func `no choice is better, of all there are`(block: UInt64) {
    for seed in block * 100..<(block + 1) * 100 {
      var random = SplitMix64(seed: seed)
      let items = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        // What is left may have cost something already, and raising may touch fewer criteria than that did.
        let left = RaiseCost(effort: .random(in: 0...2, using: &random), touched: .random(in: 0...2, using: &random))
        return Covering.Item(
          weight: .random(in: 1...5, using: &random), left: left,
          raised: RaiseCost(
            effort: left.effort + .random(in: 1...3, using: &random), touched: .random(in: 1...3, using: &random)),
          prefersRaised: Bool.random(using: &random))
      }
      let covering = Covering(items: items, required: .random(in: 0...16, using: &random))
      #expect(covering.cheapest() == covering.best(), "seed \(seed)")
    }
  }
}

extension Covering {
  /// By trying every choice.
  fileprivate func best() -> [Bool]? {
    let choices = (0..<1 << items.count).map { bits in items.indices.map { bits >> $0 & 1 == 1 } }
    return choices.filter { zip(items, $0).reduce(0) { $0 + ($1.1 ? $1.0.weight : 0) } >= required }
      .min { one, other in
        let (cheaper, dearer) = (cost(of: one), cost(of: other))
        guard cheaper == dearer else { return cheaper < dearer }
        guard let first = items.indices.first(where: { one[$0] != other[$0] }) else { return false }
        return one[first] == items[first].prefersRaised
      }
  }

  private func cost(of choice: [Bool]) -> RaiseCost {
    zip(items, choice).reduce(RaiseCost()) { $0 + ($1.1 ? $1.0.raised : $1.0.left) }
  }
}
