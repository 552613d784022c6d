import Maturity
import Testing
import Wording

@Suite struct ShortfallTests {
  @Test(arguments: [
    (Fraction(1, 2), Fraction(3, 5), "50%"),
    // 59.5 rounds to 60, the share required.
    (Fraction(119, 200), Fraction(3, 5), "59.5%"),
    // 59.996 rounds to 60.0 as well.
    (Fraction(14_999, 25_000), Fraction(3, 5), "59.9%"),
    (Fraction(665, 1000), Fraction(2, 3), "66.5%"),
  ])
  func `a share that falls short never reads as the share required`(
    reached: Fraction, required: Fraction, text: String
  ) {
    #expect(Language.english.percent(reached, shortOf: required) == text)
  }

  @Test func `the decimal follows the language`() {
    #expect(Language.french.percent(Fraction(119, 200), shortOf: Fraction(3, 5)) == "59,5\u{A0}%")
  }
}
