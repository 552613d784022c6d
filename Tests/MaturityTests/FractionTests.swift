import Maturity
import Testing

@Suite struct FractionTests {
  @Test func `equal values are equal whatever their terms`() {
    #expect(Fraction(2, 4) == Fraction(1, 2))
    #expect(Fraction(2, 4).hashValue == Fraction(1, 2).hashValue)
    #expect(Fraction(2, 4).description == "1/2")
  }

  @Test func `the worked example's overall index rounds to 49`() {
    let index = (Fraction(5, 16) + Fraction(7, 12) * 2) / 3
    #expect(index == Fraction(71, 144))
    #expect(index.percent == 49)
  }

  @Test func `halves round up`() {
    #expect(Fraction(1, 8).percent == 13)
    #expect(Fraction(1, 200).percent == 1)
    #expect(Fraction(0, 3).percent == 0)
  }

  @Test func `twenty coprime denominators do not overflow`() {
    let primes = [101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193, 197]
    let sum = primes.reduce(Fraction.zero) { $0 + Fraction(1, $1) }
    #expect(sum < Fraction(20, 101))
    #expect(sum > Fraction(20, 197))
  }
}
