import Maturity
import Testing

@testable import Scoring

/// SCORING.md §4.
@Suite struct CoverageTests {
  @Test(arguments: [
    // Three of four is the minimum exactly.
    ("2 2 2 ?", 3, 1, 0, 0, false),
    ("2 2 2 . -", 3, 0, 1, 1, false),
    // Two of three is below.
    ("2 2 ?", 2, 1, 0, 0, true),
    // Counted in criteria, whatever the weights.
    ("2*100 ?", 1, 1, 0, 0, true),
    ("2 2 2 ?*100", 3, 1, 0, 0, false),
    ("? .", 0, 1, 1, 0, true),
    // Nothing applies, so nothing was found: no share, and no less provisional for it.
    ("- -", 0, 0, 0, 2, true),
    // Off the scale of five levels.
    ("2 2 2 5 -1", 3, 0, 2, 0, true),
  ])
  func `what is answered is counted against what applies`(
    row text: String, answered: Int, unknown: Int, unanswered: Int, notApplicable: Int, isProvisional: Bool
  ) throws {
    let row = Row(text)
    let scorecard = try Scorecard(of: row.sheet, with: Sketch(axes: [row.axis]))
    let expected = Coverage(
      answered: answered, unknown: unknown, unanswered: unanswered, notApplicable: notApplicable)
    #expect(scorecard.coverage == expected)
    #expect(scorecard.onlyAxis()?.coverage == expected)
    #expect(scorecard.isProvisional == isProvisional)
    #expect((scorecard.recommendation.outcome == .insufficientDiagnosis) == isProvisional)
  }

  @Test func `the whole counts the criteria of all axes, each axis its own`() throws {
    let row = Row("2 ? - .")
    let scorecard = try Scorecard(of: row.sheet, with: Sketch(axes: row.axes))
    #expect(scorecard.axes.map(\.coverage.answered) == [1, 0, 0, 0])
    #expect(scorecard.axes.map(\.coverage.share) == [Fraction(1, 1), .zero, nil, .zero])
    #expect(scorecard.coverage == Coverage(answered: 1, unknown: 1, unanswered: 1, notApplicable: 1))
    #expect(scorecard.coverage.share == Fraction(1, 3))
  }

  @Test func `the minimum is the questionnaire's`() throws {
    let row = Row("2 ? ?")
    let third = Sketch(minCoverage: DraftFraction(1, 3), axes: [row.axis])
    #expect(try !Scorecard(of: row.sheet, with: third).isProvisional)
    let more = Sketch(minCoverage: DraftFraction(34, 100), axes: [row.axis])
    #expect(try Scorecard(of: row.sheet, with: more).isProvisional)
  }
}
