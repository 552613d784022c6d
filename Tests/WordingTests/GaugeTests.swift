import Maturity
import Testing
import Wording

@Suite struct GaugeTests {
  @Test(
    arguments: [
      (nil, 4, "░░░░"),
      (Fraction(0, 1), 4, "░░░░"),
      // 0.48 and 0.52 of a cell.
      (Fraction(12, 100), 4, "░░░░"),
      (Fraction(13, 100), 4, "█░░░"),
      (Fraction(1, 1), 4, "████"),
      (Fraction(1, 2), 0, ""),
    ] as [(Fraction?, Int, String)])
  func `cells are filled to the nearest`(fraction: Fraction?, columns: Int, text: String) {
    #expect(Gauge.text(fraction, columns: columns) == text)
  }
}
