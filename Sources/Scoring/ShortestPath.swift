import Maturity

/// The cheapest raises of answered criteria after which the overall level is one higher (SCORING.md §5): exact, never
/// greedy; derived on demand.
///
/// Of paths that cost the same, the one that touches fewer criteria; of those, the one that raises the earlier criteria of
/// the questionnaire, and raises them further.
package struct ShortestPath: Equatable, Sendable {
  /// The overall level reached: one above the present one.
  package let rank: Rank
  /// Σ effort × ranks raised, positive.
  package let cost: Int
  /// In the questionnaire's order, not empty.
  package let steps: [Step]
  /// The criteria without an answer, in the questionnaire's order: they take no part, and answering them may change the
  /// path.
  package let toClarify: [Criterion.ID]

  /// One criterion to raise.
  package struct Step: Equatable, Sendable {
    package let criterion: Criterion.ID
    package let from: Rank
    package let to: Rank
    /// Its effort × ranks raised.
    package let cost: Int
  }

  /// Nil at the top of the scale and where there is no level.
  package init?(of sheet: AnswerSheet, with questionnaire: Questionnaire) {
    let rules = questionnaire.rules
    let top = questionnaire.scale.top
    let readings = questionnaire.readings(of: sheet)
    let climbs = readings.compactMap { AxisClimb($0, gate: rules.criteriaGate, top: top) }
    let present = rules.axesGate.level(of: climbs.map(\.item), top: top)
    guard let present, present < top else { return nil }
    rank = Rank(present.value + 1)
    let targets = rules.axesGate.cheapestTargets(of: climbs, to: rank)
    steps = zip(climbs, targets).flatMap { $0.steps(to: $1) }
    cost = steps.reduce(0) { $0 + $1.cost }
    toClarify = readings.flatMap(\.criteria).filter { $0.standing == .unknown || $0.standing == .unanswered }.map(\.id)
  }
}

/// What it takes to raise one axis.
private struct AxisClimb {
  /// The axis at its present level.
  let item: GateItem<Axis.ID>
  private let criteria: [(id: Criterion.ID, item: GateItem<Criterion.ID>, effort: Int)]
  private let gate: Gate

  /// Nil for an axis without a level: it takes no part.
  init?(_ reading: AxisReading, gate: Gate, top: Rank) {
    let items = reading.gateItems(openAt: nil)
    guard let level = gate.level(of: items, top: top) else { return nil }
    item = GateItem(id: reading.id, weight: reading.weight, isEssential: reading.isEssential, rank: level)
    let efforts = reading.criteria.filter { $0.standing.rank(openAt: nil) != nil }.map(\.effort)
    criteria = zip(items, efforts).map { ($0.id, $0, $1) }
    self.gate = gate
  }

  /// The ranks to bring the answered criteria to so that the axis is at `level` or above, and what that costs.
  func cheapest(to level: Rank) -> (ranks: [Rank], cost: RaiseCost) {
    var ranks = criteria.map { gate.leastRank(of: $0.item, at: level) }
    let short = ranks.indices.filter { ranks[$0] < level }
    let items = short.map { position in
      Covering.Item(
        weight: criteria[position].item.weight, left: cost(of: position, to: ranks[position]),
        raised: cost(of: position, to: level), prefersRaised: true)
    }
    let total = criteria.reduce(0) { $0 + $1.item.weight }
    let covering = Covering(items: items, required: gate.weightToRaise(items.map(\.weight), of: total))
    for (position, isRaised) in zip(short, covering.cheapest() ?? []) where isRaised { ranks[position] = level }
    return (ranks, ranks.enumerated().reduce(RaiseCost()) { $0 + cost(of: $1.offset, to: $1.element) })
  }

  func steps(to ranks: [Rank]) -> [ShortestPath.Step] {
    ranks.enumerated().compactMap { position, rank in
      let (id, item, _) = criteria[position]
      guard rank > item.rank else { return nil }
      return ShortestPath.Step(criterion: id, from: item.rank, to: rank, cost: cost(of: position, to: rank).effort)
    }
  }

  private func cost(of position: Int, to rank: Rank) -> RaiseCost {
    let raised = rank.value - criteria[position].item.rank.value
    return raised > 0 ? RaiseCost(effort: criteria[position].effort * raised, touched: 1) : RaiseCost()
  }
}

extension Gate {
  /// The ranks to bring the criteria of each axis to so that the whole is at `level` or above.
  fileprivate func cheapestTargets(of climbs: [AxisClimb], to level: Rank) -> [[Rank]] {
    let least = climbs.map { $0.cheapest(to: leastRank(of: $0.item, at: level)) }
    let short = climbs.indices.filter { leastRank(of: climbs[$0].item, at: level) < level }
    let raised = short.map { climbs[$0].cheapest(to: level) }
    let items = zip(short, raised).map { position, raised in
      Covering.Item(
        weight: climbs[position].item.weight, left: least[position].cost, raised: raised.cost,
        prefersRaised: least[position].ranks.lexicographicallyPrecedes(raised.ranks))
    }
    let total = climbs.reduce(0) { $0 + $1.item.weight }
    let covering = Covering(items: items, required: weightToRaise(items.map(\.weight), of: total))
    var targets = least.map(\.ranks)
    for (offset, isRaised) in (covering.cheapest() ?? []).enumerated() where isRaised {
      targets[short[offset]] = raised[offset].ranks
    }
    return targets
  }

  /// The least rank at which an item does not keep the whole from `level` by itself: its own unless it lags or is
  /// essential.
  fileprivate func leastRank<ID>(of item: GateItem<ID>, at level: Rank) -> Rank {
    max(item.rank, item.isEssential ? level : Rank(level.value - maxLag))
  }

  /// How much of the weight that is `short` must be raised for the share of `total` to be reached.
  fileprivate func weightToRaise(_ short: [Int], of total: Int) -> Int {
    share.roundedUp(times: total) - (total - short.reduce(0, +))
  }
}
