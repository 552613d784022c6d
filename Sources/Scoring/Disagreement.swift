import Maturity

/// How far the votes on a criterion are apart (SCORING.md §9); it never sets the answer.
package struct Disagreement: Equatable, Sendable {
  /// How many voted, positive.
  package let votes: Int
  package let lowest: Rank
  package let highest: Rank
  /// Of the ranks voted.
  package let mean: Fraction
  /// 1 + Σ p·log₂(1 − |r − mean| / (L−1)), after Tastle and Wierman, “Consensus and dissention”, 2007: 1 when all
  /// agree, 0 when the votes are split between both ends. The one number here that is not exact: for showing, never for
  /// deciding.
  package let consensus: Double

  /// In ranks, 0 when all agree.
  package var spread: Int { highest.value - lowest.value }

  /// Nil without votes.
  ///
  /// - Parameters:
  ///   - counts: how many voted for each rank; ranks off the scale and counts that are not positive are passed over.
  ///   - scale: the one voted on.
  package init?(of counts: [Rank: Int], on scale: Scale) {
    let cast = counts.filter { $0.value > 0 && $0.key >= 0 && $0.key <= scale.top }.sorted { $0.key < $1.key }
    guard let lowest = cast.first?.key, let highest = cast.last?.key else { return nil }
    let votes = cast.reduce(0) { $0 + $1.value }
    let sum = cast.reduce(0) { $0 + $1.key.value * $1.value }
    let possible = votes * scale.top.value
    self.votes = votes
    self.lowest = lowest
    self.highest = highest
    mean = Fraction(sum, votes)
    consensus = cast.reduce(1) { consensus, vote in
      // 1 − |r − mean| / (L−1), over one denominator.
      let near = possible - abs(vote.key.value * votes - sum)
      return consensus + Double(vote.value) / Double(votes) * (Double(near) / Double(possible)).binaryLogarithm
    }
  }
}

extension Double {
  /// log₂ of a positive number: the exponent, and the series of artanh for the significand.
  ///
  /// Without the C library, whose last digits differ between machines.
  fileprivate var binaryLogarithm: Double {
    let ratio = (significand - 1) / (significand + 1)
    var power = ratio
    var sum = 0.0
    // The ratio is below 1/3: each term is a ninth of the one before at most, and 20 are beyond a Double's digits.
    for term in 0..<20 {
      sum += power / Double(2 * term + 1)
      power *= ratio * ratio
    }
    return Double(exponent) + sum * 2 / 0.693_147_180_559_945_309_4
  }
}
