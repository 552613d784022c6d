import Maturity

/// SCORING.md §2: how far, from 0 to 1 (100 where it is shown).
extension AxisReading {
  /// Σ w·r / Σ w·(L−1) over the answered criteria; its bounds are over the applicable ones.
  func index(top: Rank) -> Estimate<Fraction> {
    Estimate(
      value: index(openAt: nil, top: top), low: index(openAt: 0, top: top), high: index(openAt: top, top: top))
  }

  private func index(openAt supposed: Rank?, top: Rank) -> Fraction? {
    var reached = 0
    var possible = 0
    for criterion in criteria {
      guard let rank = criterion.standing.rank(openAt: supposed) else { continue }
      reached += criterion.weight * rank.value
      possible += criterion.weight * top.value
    }
    return possible > 0 ? Fraction(reached, possible) : nil
  }
}

extension Estimate<Fraction> {
  /// Σ W·index / Σ W over the axes that have an index; each bound over the axes that have that bound, which are those
  /// with something applicable.
  init(overallOf axes: [(weight: Int, index: Estimate<Fraction>)]) {
    self.init(
      value: Fraction(meanOf: axes.lazy.compactMap { axis in axis.index.value.map { (axis.weight, $0) } }),
      low: Fraction(meanOf: axes.lazy.compactMap { axis in axis.index.low.map { (axis.weight, $0) } }),
      high: Fraction(meanOf: axes.lazy.compactMap { axis in axis.index.high.map { (axis.weight, $0) } }))
  }
}

extension Fraction {
  /// Nil when there is nothing to take the mean of.
  fileprivate init?(meanOf terms: some Sequence<(weight: Int, value: Fraction)>) {
    var sum = Fraction.zero
    var weights = 0
    for term in terms {
      sum = sum + term.value * term.weight
      weights += term.weight
    }
    guard weights > 0 else { return nil }
    self = sum / weights
  }
}
