import Maturity

@testable import Scoring

/// A small questionnaire and sheet made at random, of which every set of raises can be tried.
struct Climb {
  let sketch: Sketch
  let sheet: AnswerSheet

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let levelCount = Int.random(in: 3...4, using: &random)
    let gate = { (random: inout SplitMix64) in
      let shares = [(1, 2), (3, 5), (2, 3), (3, 4), (1, 1)]
      let (numerator, denominator) = shares[.random(in: shares.indices, using: &random)]
      return GateSketch(
        share: DraftFraction(numerator, denominator), maxLag: .random(in: 0..<levelCount, using: &random))
    }
    // Few efforts, so that ties are many.
    let dearest = Int.random(in: 1...4, using: &random)
    let axes = (1...3).map { axis in
      AxisSketch(
        id: "x\(axis)", weight: .random(in: 1...4, using: &random), isEssential: random.chance(1, in: 6),
        criteria: (1...3).map { criterion in
          CriterionSketch(
            id: "x\(axis)-\(criterion)", weight: .random(in: 1...4, using: &random),
            isEssential: random.chance(1, in: 6), effort: .random(in: 1...dearest, using: &random))
        })
    }
    sketch = Sketch(
      levelCount: levelCount, criteriaGate: gate(&random), axesGate: gate(&random), target: 1, axes: axes)
    var sheet = AnswerSheet()
    for criterion in axes.flatMap(\.criteria) {
      sheet.states[.init(criterion.id)] =
        random.chance(1, in: 8)
        ? [.unknown, nil, .notApplicable(reason: "No.")][Int.random(in: 0...2, using: &random)]
        : .answered(Rank(.random(in: 0..<levelCount, using: &random)))
    }
    self.sheet = sheet
  }

  /// A criterion that is answered.
  private struct Item {
    let criterion: CriterionSketch
    let rank: Int
  }

  /// One way to raise an axis or several: to where, and what that is worth.
  private struct Way {
    var ranks: [Int]
    var levels: [Int]
    var cost: Int
    var touched: Int

    /// Cheaper, then fewer touched, then earlier criteria raised further.
    func isBetter(than other: Way) -> Bool {
      (cost, touched) != (other.cost, other.touched)
        ? (cost, touched) < (other.cost, other.touched) : other.ranks.lexicographicallyPrecedes(ranks)
    }
  }

  /// The best of all sets of raises after which the whole is one level higher, by trying each.
  func best() -> (rank: Rank, cost: Int, steps: [(criterion: Criterion.ID, to: Rank)])? {
    let axes = sketch.axes.map { axis in
      (
        axis: axis,
        items: axis.criteria.compactMap { criterion in
          sheet.state(of: .init(criterion.id)).rank.map { Item(criterion: criterion, rank: $0.value) }
        }
      )
    }.filter { !$0.items.isEmpty }
    let ways = axes.map { self.ways(of: $0.items) }
    let whole = { (levels: [Int]) in
      holding(zip(axes, levels).map { ($0.axis.weight, $0.axis.isEssential, $1) }, sketch.axesGate)
    }
    guard !axes.isEmpty else { return nil }
    // Nothing raised comes first.
    let wanted = whole(ways.map { $0[0].levels[0] }) + 1
    guard wanted < sketch.levelCount else { return nil }
    var reaching: [[Int]: Bool] = [:]
    var best: Way?
    for way in combinations(ways) {
      if let best, !way.isBetter(than: best) { continue }
      let reaches = reaching[way.levels] ?? (whole(way.levels) >= wanted)
      reaching[way.levels] = reaches
      if reaches { best = way }
    }
    let items = axes.flatMap(\.items)
    return best.map { best in
      (
        Rank(wanted), best.cost,
        zip(items, best.ranks).filter { $0.rank < $1 }.map { (.init($0.criterion.id), Rank($1)) }
      )
    }
  }

  private func ways(of items: [Item]) -> [Way] {
    let raised = items.reduce([[Int]]([[]])) { rows, item in
      rows.flatMap { row in (item.rank..<sketch.levelCount).map { row + [$0] } }
    }
    return raised.map { ranks in
      let moves = zip(items, ranks).filter { $0.rank < $1 }
      return Way(
        ranks: ranks,
        levels: [
          holding(zip(items, ranks).map { ($0.criterion.weight, $0.criterion.isEssential, $1) }, sketch.criteriaGate)
        ],
        cost: moves.reduce(0) { $0 + $1.0.criterion.effort * ($1.1 - $1.0.rank) }, touched: moves.count)
    }
  }

  private func combinations(_ ways: [[Way]]) -> [Way] {
    ways.reduce([Way(ranks: [], levels: [], cost: 0, touched: 0)]) { combined, ways in
      combined.flatMap { first in
        ways.map { way in
          Way(
            ranks: first.ranks + way.ranks, levels: first.levels + way.levels, cost: first.cost + way.cost,
            touched: first.touched + way.touched)
        }
      }
    }
  }

  /// The greatest level at which the three conditions of §3 hold, read off the text.
  private func holding(_ items: [(weight: Int, isEssential: Bool, rank: Int)], _ gate: GateSketch) -> Int {
    (0..<sketch.levelCount).last { level in
      let there = items.filter { $0.rank >= level }.reduce(0) { $0 + $1.weight }
      let total = items.reduce(0) { $0 + $1.weight }
      return there * gate.share.denominator >= gate.share.numerator * total
        && items.allSatisfy { $0.rank >= level - gate.maxLag && (!$0.isEssential || $0.rank >= level) }
    } ?? 0
  }
}
