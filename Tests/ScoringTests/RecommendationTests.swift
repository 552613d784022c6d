import Maturity
import Testing

@testable import Scoring

/// SCORING.md §7, outcomes 1 to 3, on one criterion for each kind with the target at rank 4: a rank r is a need of
/// (4 − r)/4, that is 100, 75, 50, 25 or 0 points.
@Suite struct RecommendationTests {
  static let kinds = ["strategy", "coaching", "training"]

  static func sketch(_ change: (inout Sketch) -> Void = { _ in }) -> Sketch {
    var sketch = Sketch(
      target: 4, axes: [AxisSketch(id: "x", criteria: kinds.map { CriterionSketch(id: "on-\($0)", primary: $0) })])
    change(&sketch)
    return sketch
  }

  /// States and numbers of questions asked in the order of the kinds.
  static func sheet(_ states: [AnswerState], asking questions: [Int] = []) -> AnswerSheet {
    var sheet = AnswerSheet()
    for (kind, state) in zip(kinds, states) { sheet.states[.init("on-\(kind)")] = state }
    for (kind, count) in zip(kinds, questions) {
      for number in 0..<count { sheet.demand.insert(.init("\(kind)-q\(number + 1)")) }
    }
    return sheet
  }

  struct Case: CustomTestStringConvertible {
    let why: String
    let states: [AnswerState]
    var asking: [Int] = []
    var change: @Sendable (inout Sketch) -> Void = { _ in }
    let outcome: Recommendation.Outcome
    /// By their initials.
    let ranking: String

    var testDescription: String { why }
  }

  static let insufficient: [Case] = [
    Case(
      why: "two of three are below three quarters; the ranking is still there", states: [3, 0, .unknown],
      outcome: .insufficientDiagnosis, ranking: "cst"),
    Case(why: "nothing answered", states: [], outcome: .insufficientDiagnosis, ranking: "sct"),
    Case(
      why: "nothing answered but questions asked", states: [], asking: [0, 1, 2], outcome: .insufficientDiagnosis,
      ranking: "tcs"),
    Case(
      why: "nothing applicable", states: Array(repeating: .notApplicable(reason: "No."), count: 3),
      outcome: .insufficientDiagnosis, ranking: "sct"),
    Case(
      why: "two of three when two thirds are enough", states: [3, 0, .unknown],
      change: { $0.minCoverage = DraftFraction(2, 3) },
      outcome: .support(principal: "coaching", complementary: "strategy", isCombined: false), ranking: "cst"),
  ]

  static let autonomy: [Case] = [
    Case(why: "no gap anywhere", states: [4, 4, 4], outcome: .autonomy, ranking: "sct"),
    Case(
      why: "questions asked do not make a need", states: [4, 4, 4], asking: [0, 3, 4], outcome: .autonomy,
      ranking: "cts"),
    Case(
      why: "a quarter exactly is not below a quarter", states: [4, 4, 3],
      outcome: .support(principal: "training", complementary: nil, isCombined: false), ranking: "tsc"),
    Case(
      why: "a quarter is below 26 hundredths", states: [3, 3, 3], change: { $0.autonomyBelow = DraftFraction(26, 100) },
      outcome: .autonomy, ranking: "sct"),
    Case(
      why: "nothing expected of anything", states: [0, 0, 0], change: { $0.target = 0 }, outcome: .autonomy,
      ranking: "sct"),
    Case(
      why: "a kind whose need does not exist does not count",
      states: [.notApplicable(reason: "No."), 4, 4], outcome: .autonomy, ranking: "sct"),
  ]

  static let support: [Case] = [
    Case(
      why: "75, 50 and 25 points", states: [1, 2, 3],
      outcome: .support(principal: "strategy", complementary: "coaching", isCombined: false), ranking: "sct"),
    Case(
      why: "all at 50: the questionnaire's order", states: [2, 2, 2],
      outcome: .support(principal: "strategy", complementary: "coaching", isCombined: true), ranking: "sct"),
    Case(
      why: "a tie behind the first", states: [2, 2, 1],
      outcome: .support(principal: "training", complementary: "strategy", isCombined: false), ranking: "tsc"),
    Case(
      why: "the next need is nothing", states: [4, 0, 4],
      outcome: .support(principal: "coaching", complementary: nil, isCombined: false), ranking: "cst"),
    Case(
      why: "a complementary need of a quarter exactly", states: [1, 4, 3],
      outcome: .support(principal: "strategy", complementary: "training", isCombined: false), ranking: "stc"),
    Case(
      why: "short of a complementary threshold of a third", states: [1, 4, 3],
      change: { $0.complementaryFrom = DraftFraction(1, 3) },
      outcome: .support(principal: "strategy", complementary: nil, isCombined: false), ranking: "stc"),
  ]

  static let demand: [Case] = [
    Case(
      // 50, 50 + 5.
      why: "one question moves the principal", states: [2, 2, 4], asking: [0, 1, 0],
      outcome: .support(principal: "coaching", complementary: "strategy", isCombined: true), ranking: "cst"),
    Case(
      // 50, 50 + 10.
      why: "two part them beyond five points", states: [2, 2, 4], asking: [0, 2, 0],
      outcome: .support(principal: "coaching", complementary: "strategy", isCombined: false), ranking: "cst"),
    Case(
      // 75, 0 + 15, 25.
      why: "demand without a need is no complement", states: [1, 4, 3], asking: [0, 3, 0],
      outcome: .support(principal: "strategy", complementary: "training", isCombined: false), ranking: "stc"),
    Case(
      // 50, 25, 25 + 5.
      why: "the complement is the next by priority, not by need", states: [2, 3, 3], asking: [0, 0, 1],
      outcome: .support(principal: "strategy", complementary: "training", isCombined: false), ranking: "stc"),
    Case(
      // 75, 15 without a need, 25.
      why: "a kind without a need has its demand alone", states: [1, .notApplicable(reason: "No."), 3],
      asking: [0, 3, 0],
      outcome: .support(principal: "strategy", complementary: "training", isCombined: false), ranking: "stc"),
    Case(
      // 25, 0, 0 + 30.
      why: "enough demand makes a principal of a kind without a gap", states: [3, 4, 4], asking: [0, 0, 3],
      change: { ($0.demandPoints, $0.demandMaximum) = (10, 40) },
      outcome: .support(principal: "training", complementary: "strategy", isCombined: true), ranking: "tsc"),
  ]

  static let combined: [Case] = [
    Case(
      // 75, 50 + 20.
      why: "five points apart exactly", states: [1, 2, 4], asking: [0, 2, 0],
      change: { ($0.demandPoints, $0.demandMaximum) = (10, 40) },
      outcome: .support(principal: "strategy", complementary: "coaching", isCombined: true), ranking: "sct"),
    Case(
      why: "five points apart when four are the limit", states: [1, 2, 4], asking: [0, 2, 0],
      change: { ($0.demandPoints, $0.demandMaximum, $0.combinedWithin) = (10, 40, 4) },
      outcome: .support(principal: "strategy", complementary: "coaching", isCombined: false), ranking: "sct"),
    Case(
      // Target 3: 100·1/3 against 100·1/3 + 3.
      why: "three points apart between thirds", states: [2, 2, 3], asking: [0, 1, 0],
      change: { ($0.target, $0.demandPoints, $0.combinedWithin) = (3, 3, 3) },
      outcome: .support(principal: "coaching", complementary: "strategy", isCombined: true), ranking: "cst"),
    Case(
      // Target 3, strategy 100·2/3 = 66 2/3 against 100·1/3 + 30 = 63 1/3: 3 1/3 apart.
      why: "a third of a point too far", states: [1, 2, 3], asking: [0, 3, 0],
      change: { ($0.target, $0.demandPoints, $0.demandMaximum, $0.combinedWithin) = (3, 10, 40, 3) },
      outcome: .support(principal: "strategy", complementary: "coaching", isCombined: false), ranking: "sct"),
    Case(
      why: "two thirds of a point within", states: [1, 2, 3], asking: [0, 3, 0],
      change: { ($0.target, $0.demandPoints, $0.demandMaximum, $0.combinedWithin) = (3, 10, 40, 4) },
      outcome: .support(principal: "strategy", complementary: "coaching", isCombined: true), ranking: "sct"),
    Case(
      why: "a tie when nothing may part them", states: [2, 4, 2], change: { $0.combinedWithin = 0 },
      outcome: .support(principal: "strategy", complementary: "training", isCombined: true), ranking: "stc"),
  ]

  @Test(arguments: insufficient + autonomy + support + demand + combined)
  func `needs and demand lead to an outcome`(_ item: Case) throws {
    let sketch = Self.sketch(item.change)
    let recommendation = try Scorecard(of: Self.sheet(item.states, asking: item.asking), with: sketch).recommendation
    #expect(recommendation.outcome == item.outcome)
    #expect(recommendation.ranking.map { String($0.rawValue.prefix(1)) }.joined() == item.ranking)
    let expectedSequence: [SupportKind.ID] =
      if case .support(let principal, let complementary, _) = item.outcome {
        [principal] + [complementary].compactMap { $0 }
      } else {
        []
      }
    #expect(recommendation.sequence == expectedSequence)
    #expect(recommendation.sequenceRule == nil)
  }

  @Test func `one kind of support is enough`() throws {
    let sketch = Sketch(
      supports: [SupportSketch("only")],
      axes: [
        AxisSketch(id: "x", criteria: [CriterionSketch(id: "x1", primary: "only")])
      ])
    let recommendation = try Scorecard(of: AnswerSheet(states: ["x1": 0]), with: sketch).recommendation
    #expect(recommendation.outcome == .support(principal: "only", complementary: nil, isCombined: false))
    #expect(recommendation.sequence == ["only"])
  }
}
