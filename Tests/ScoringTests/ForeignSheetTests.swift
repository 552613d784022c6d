import Maturity
import Testing

@testable import Scoring

/// Sheets that were made for another questionnaire, or by hand: scored as far as they make sense, never a crash.
@Suite struct ForeignSheetTests {
  private let sketch = Sketch(axes: Row("2 2 2 2").axes)
  private let plain = AnswerSheet(states: ["c1": 2, "c2": 1, "c3": 0])

  @Test func `answers to criteria that do not exist change nothing`() throws {
    var sheet = plain
    sheet.states["z9"] = 0
    sheet.states["x1"] = 4
    sheet.states[""] = .unknown
    #expect(try Scorecard(of: sheet, with: sketch) == Scorecard(of: plain, with: sketch))
  }

  @Test(arguments: [-1, 5, 6, Int.max, Int.min]) func `an answer off the scale counts as unanswered`(
    rank: Int
  ) throws {
    var sheet = plain
    sheet.states["c4"] = .answered(Rank(rank))
    #expect(try Scorecard(of: sheet, with: sketch) == Scorecard(of: plain, with: sketch))
  }

  @Test(arguments: [(Int.max, 4), (5, 4), (-1, 0), (Int.min, 0)])
  func `a target off the scale is the nearest on it`(given: Int, counted: Int) throws {
    for set in [
      { $0.target = $1 }, { $0.axisTargets["x2"] = $1 }, { $0.criterionTargets["c2"] = $1 },
    ] as [(inout AnswerSheet, Rank) -> Void] {
      var (off, on) = (plain, plain)
      set(&off, Rank(given))
      set(&on, Rank(counted))
      #expect(try Scorecard(of: off, with: sketch) == Scorecard(of: on, with: sketch))
    }
  }

  @Test func `targets of axes that do not exist change nothing`() throws {
    var sheet = plain
    sheet.axisTargets["z"] = 4
    #expect(try Scorecard(of: sheet, with: sketch) == Scorecard(of: plain, with: sketch))
  }
}
