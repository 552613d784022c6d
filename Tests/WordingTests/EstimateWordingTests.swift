import Maturity
import Scoring
import Testing
import Wording

@Suite struct EstimateWordingTests {
  @Test(arguments: [
    (Estimate<Int>(value: nil, low: 0, high: 4), "–"),
    (Estimate(value: 2, low: nil, high: nil), "2"),
    (Estimate(value: 2, low: 2, high: 2), "2"),
    (Estimate(value: 2, low: 1, high: 2), "2\u{A0}(1–2)"),
  ])
  func `bounds are given where they differ`(estimate: Estimate<Int>, text: String) {
    #expect(estimate.wording { "\($0)" } == text)
  }

  @Test func `bounds that read the same are not given, whatever they are`() {
    // 48.6 and 49.4 both read 49.
    let index = Estimate(value: Fraction(49, 100), low: Fraction(486, 1000), high: Fraction(494, 1000))
    #expect(index.wording({ "\($0.percent)%" }, bound: { "\($0.percent)" }) == "49%")
    let wider = Estimate(value: Fraction(49, 100), low: Fraction(48, 100), high: Fraction(494, 1000))
    #expect(wider.wording({ "\($0.percent)%" }, bound: { "\($0.percent)" }) == "49%\u{A0}(48–49)")
  }
}
