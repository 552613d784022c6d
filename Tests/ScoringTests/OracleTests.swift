import Maturity
import Testing

@testable import Scoring

@Suite struct OracleTests {
  @Test(arguments: 0..<12 as Range<UInt64>) func `a second implementation agrees on every number`(
    block: UInt64
  ) throws {
    for seed in block * 200..<(block + 1) * 200 {
      let specimen = Specimen(seed: seed)
      let questionnaire = try specimen.sketch.questionnaire()
      let oracle = Oracle(sketch: specimen.sketch, questionnaire: questionnaire, sheet: specimen.sheet)
      #expect(Scorecard(of: specimen.sheet, with: questionnaire) == oracle.scorecard, "seed \(seed)")
    }
  }

  @Test func `the specimens meet every outcome many times`() throws {
    var (insufficient, autonomy, single, combined, apart, ruled, levelless) = (0, 0, 0, 0, 0, 0, 0)
    for seed in 0..<1000 as Range<UInt64> {
      let specimen = Specimen(seed: seed)
      let scorecard = try Scorecard(of: specimen.sheet, with: specimen.sketch)
      switch scorecard.recommendation.outcome {
      case .insufficientDiagnosis: insufficient += 1
      case .autonomy: autonomy += 1
      case .support(_, nil, _): single += 1
      case .support(_, .some, isCombined: true): combined += 1
      case .support(_, .some, isCombined: false): apart += 1
      }
      if scorecard.recommendation.sequenceRule != nil { ruled += 1 }
      if scorecard.axes.contains(where: { $0.level.value == nil }) { levelless += 1 }
    }
    for count in [insufficient, autonomy, single, combined, apart, ruled, levelless] { #expect(count >= 25) }
  }
}
