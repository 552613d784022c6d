import BigInt

/// An exact, non-negative fraction; comparisons cross-multiply and never round.
///
/// Integers are unbounded because the overall index adds one denominator per axis, and twenty axes of coprime weights
/// overflow any fixed width. Terms that fit a machine word are kept and worked in one, which is all but always and ten
/// times as fast: scoring makes some two hundred fractions at every key. Kept as given until ``reduced`` is asked for.
package struct Fraction: Sendable, Comparable, Hashable, CustomStringConvertible {
  private let terms: Terms

  private enum Terms: Sendable {
    case word(numerator: Int, denominator: Int)
    case big(numerator: BigInt, denominator: BigInt)
  }

  /// As given, not in lowest terms; 0 or more.
  package var numerator: BigInt {
    switch terms {
    case .word(let numerator, _): BigInt(numerator)
    case .big(let numerator, _): numerator
    }
  }

  /// As given, not in lowest terms; positive.
  package var denominator: BigInt {
    switch terms {
    case .word(_, let denominator): BigInt(denominator)
    case .big(_, let denominator): denominator
    }
  }

  /// - Precondition: `numerator` ≥ 0 and `denominator` > 0.
  package init(_ numerator: BigInt, _ denominator: BigInt) {
    precondition(numerator >= 0 && denominator > 0, "a fraction needs a positive denominator")
    if let numerator = Int(exactly: numerator), let denominator = Int(exactly: denominator) {
      terms = .word(numerator: numerator, denominator: denominator)
    } else {
      terms = .big(numerator: numerator, denominator: denominator)
    }
  }

  /// - Precondition: `numerator` ≥ 0 and `denominator` > 0.
  package init(_ numerator: Int, _ denominator: Int) {
    precondition(numerator >= 0 && denominator > 0, "a fraction needs a positive denominator")
    terms = .word(numerator: numerator, denominator: denominator)
  }

  package static let zero = Fraction(0, 1)

  /// The same value in lowest terms.
  package var reduced: Fraction {
    switch terms {
    case .word(let numerator, let denominator):
      var (divisor, rest) = (denominator, numerator)
      while rest > 0 { (divisor, rest) = (rest, divisor % rest) }
      return Fraction(numerator / divisor, denominator / divisor)
    case .big(let numerator, let denominator):
      let divisor = numerator.greatestCommonDivisor(with: denominator)
      return divisor > 1 ? Fraction(numerator / divisor, denominator / divisor) : self
    }
  }

  /// `self × factor`, rounded to the nearest integer, halves up: for showing, never for deciding.
  package func rounded(times factor: Int) -> Int {
    let scaled = (numerator * BigInt(factor) * 2 + denominator) / (denominator * 2)
    return Int(clamping: scaled)
  }

  /// The least integer that is not below `self × factor`.
  package func roundedUp(times factor: Int) -> Int {
    Int(clamping: (numerator * BigInt(factor) + denominator - 1) / denominator)
  }

  /// The nearest whole percentage, halves up: 71/144 gives 49.
  package var percent: Int { rounded(times: 100) }

  /// Lowest terms, as “71/144”.
  package var description: String {
    let lowest = reduced
    return "\(lowest.numerator)/\(lowest.denominator)"
  }

  /// The exact sum, in lowest terms.
  package static func + (lhs: Fraction, rhs: Fraction) -> Fraction {
    if case .word(let a, let b) = lhs.terms, case .word(let c, let d) = rhs.terms,
      let ad = a.times(d), let cb = c.times(b), let sum = ad.plus(cb), let bd = b.times(d)
    {
      return Fraction(sum, bd).reduced
    }
    return Fraction(
      lhs.numerator * rhs.denominator + rhs.numerator * lhs.denominator, lhs.denominator * rhs.denominator
    ).reduced
  }

  /// - Precondition: `rhs` ≥ 0.
  package static func * (lhs: Fraction, rhs: Int) -> Fraction {
    if case .word(let numerator, let denominator) = lhs.terms, let product = numerator.times(rhs) {
      return Fraction(product, denominator)
    }
    return Fraction(lhs.numerator * BigInt(rhs), lhs.denominator)
  }

  /// - Precondition: `rhs` > 0.
  package static func / (lhs: Fraction, rhs: Int) -> Fraction {
    if case .word(let numerator, let denominator) = lhs.terms, let product = denominator.times(rhs) {
      return Fraction(numerator, product)
    }
    return Fraction(lhs.numerator, lhs.denominator * BigInt(rhs))
  }

  package static func == (lhs: Fraction, rhs: Fraction) -> Bool {
    if case .word(let a, let b) = lhs.terms, case .word(let c, let d) = rhs.terms {
      return a.multipliedFullWidth(by: d) == c.multipliedFullWidth(by: b)
    }
    return lhs.numerator * rhs.denominator == rhs.numerator * lhs.denominator
  }

  package static func < (lhs: Fraction, rhs: Fraction) -> Bool {
    if case .word(let a, let b) = lhs.terms, case .word(let c, let d) = rhs.terms {
      return a.multipliedFullWidth(by: d) < c.multipliedFullWidth(by: b)
    }
    return lhs.numerator * rhs.denominator < rhs.numerator * lhs.denominator
  }

  package func hash(into hasher: inout Hasher) {
    let lowest = reduced
    hasher.combine(lowest.numerator)
    hasher.combine(lowest.denominator)
  }
}

extension Int {
  /// Nil when the product overflows.
  fileprivate func times(_ other: Int) -> Int? {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? nil : product
  }

  /// Nil when the sum overflows.
  fileprivate func plus(_ other: Int) -> Int? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }
}
