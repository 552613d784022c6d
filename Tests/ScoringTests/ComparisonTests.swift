import Testing

@testable import Maturity
@testable import Scoring

/// SCORING.md §11.
@Suite struct ComparisonTests {
  /// x1 and x2 on strategy, y1 and y2 on coaching; five levels, the target at rank 2.
  private static let sketch = Sketch(
    target: 2,
    axes: [("x", "strategy"), ("y", "coaching")].map { axis, kind in
      AxisSketch(id: axis, criteria: (1...2).map { CriterionSketch(id: "\(axis)\($0)", primary: kind) })
    })
  private static let version = SemanticVersion(major: 2, minor: 0, patch: 0)
  private static let former = SemanticVersion(major: 1, minor: 0, patch: 0)

  private static func comparison(
    _ earlier: [Criterion.ID: AnswerState], _ later: [Criterion.ID: AnswerState],
    through fates: [Criterion.ID: Migration.Fate]? = nil
  ) throws -> Comparison {
    let migrations = fates.map { [Migration(from: former, fates: $0)] } ?? []
    return Comparison(
      from: AnswerSheet(states: earlier), madeWith: fates == nil ? version : former, to: AnswerSheet(states: later),
      with: try sketch.questionnaire(migrations: migrations, version: version))
  }

  @Test(
    arguments: [
      (1, 3, .answers(from: 1, to: 3), 2),
      (3, 1, .answers(from: 3, to: 1), -2),
      (2, 2, .answers(from: 2, to: 2), 0),
      (.unknown, 2, .becameAnswered(2), nil),
      (.unanswered, 0, .becameAnswered(0), nil),
      (.notApplicable(reason: "No."), 4, .becameAnswered(4), nil),
      (2, .unknown, .becameOpen(from: 2), nil),
      (2, .unanswered, .becameOpen(from: 2), nil),
      (.notApplicable(reason: "No."), .unknown, .becameOpen(from: nil), nil),
      (3, .notApplicable(reason: "No."), .becameNotApplicable(from: 3), nil),
      (.unanswered, .notApplicable(reason: "No."), .becameNotApplicable(from: nil), nil),
      (.unknown, .unanswered, .stayedOpen, nil),
      (.unanswered, .unanswered, .stayedOpen, nil),
      (.notApplicable(reason: "No."), .notApplicable(reason: "Not yet."), .stayedNotApplicable, nil),
      // Off the scale says nothing.
      (7, 2, .becameAnswered(2), nil),
    ] as [(AnswerState, AnswerState, CriterionComparison.Change, Int?)])
  func `each criterion says what became of its answer`(
    before: AnswerState, after: AnswerState, change: CriterionComparison.Change, delta: Int?
  ) throws {
    let comparison = try Self.comparison(["x1": before], ["x1": after])
    #expect(comparison.criteria.map(\.criterion) == ["x1", "x2", "y1", "y2"])
    #expect(comparison.criteria[0] == CriterionComparison(criterion: "x1", origin: .same("x1"), change: change))
    #expect(comparison.criteria[0].delta == delta)
    #expect(comparison.criteria[1].change == .stayedOpen)
  }

  @Test func `axes and the whole are compared by level and index`() throws {
    let comparison = try Self.comparison(
      ["x1": 1, "x2": 1, "y1": 3, "y2": 2], ["x1": 2, "x2": 3, "y1": 2, "y2": 2])
    #expect(comparison.axes.map(\.axis) == ["x", "y"])
    #expect(
      comparison.axes[0].scores
        == ScoreComparison(
          level: Transition(from: 1, to: 2), index: Transition(from: Fraction(2, 8), to: Fraction(5, 8))))
    #expect(
      comparison.axes[1].scores
        == ScoreComparison(
          level: Transition(from: 2, to: 2), index: Transition(from: Fraction(5, 8), to: Fraction(4, 8))))
    // Half of the weight at 2 is short of three fifths.
    #expect(
      comparison.overall
        == ScoreComparison(
          level: Transition(from: 1, to: 2), index: Transition(from: Fraction(7, 16), to: Fraction(9, 16))))
    #expect(comparison.axes.map(\.scores?.level.direction) == [.rose, .same])
    #expect(comparison.axes.map(\.scores?.index.direction) == [.rose, .fell])
    #expect(comparison.gone.isEmpty)
  }

  @Test func `a score that did not exist has no direction`() throws {
    let comparison = try Self.comparison([:], ["x1": 2])
    #expect(comparison.overall?.level == Transition(from: nil, to: 2))
    #expect(comparison.overall?.level.direction == nil)
    #expect(
      comparison.axes.map(\.scores?.index) == [
        Transition(from: nil, to: Fraction(2, 4)), Transition(from: nil, to: nil),
      ])
  }

  @Test func `across versions only what stayed or was reworded carries a delta`() throws {
    let comparison = try Self.comparison(
      ["old": 1, "x2": 0, "y": 2, "past": 4], ["x1": 3, "x2": 1, "y1": 2, "y2": 2],
      through: ["old": .reworded("x1"), "y": .split(["y1", "y2"]), "past": .dropped])
    #expect(
      comparison.criteria.map(\.origin) == [.reworded("old"), .same("x2"), .split("y"), .split("y")])
    #expect(comparison.criteria.map(\.delta) == [2, 1, nil, nil])
    #expect(comparison.criteria.map(\.change).suffix(2) == [.notComparable, .notComparable])
    #expect(comparison.gone == ["past"])
  }

  @Test func `scores are compared where every criterion behind them carries over`() throws {
    let comparison = try Self.comparison(
      ["old": 1, "x2": 1, "y": 2], ["x1": 3, "x2": 2, "y1": 2, "y2": 2],
      through: ["old": .reworded("x1"), "y": .split(["y1", "y2"])])
    #expect(
      comparison.axes[0].scores
        == ScoreComparison(
          level: Transition(from: 1, to: 2), index: Transition(from: Fraction(2, 8), to: Fraction(5, 8))))
    #expect(comparison.axes[1].scores == nil)
    #expect(comparison.overall == nil)
    let whole = try Self.comparison(
      ["old": 1, "x2": 1, "y1": 2, "y2": 1], ["x1": 3, "x2": 2, "y1": 2, "y2": 2], through: ["old": .same("x1")])
    #expect(whole.overall?.level == Transition(from: 1, to: 2))
    #expect(whole.overall?.index == Transition(from: Fraction(5, 16), to: Fraction(9, 16)))
  }

  @Test func `what called for the support that was recommended is followed`() throws {
    // Strategy needed 3 of 4, coaching 1 of 4.
    let comparison = try Self.comparison(
      ["x1": 0, "x2": 1, "y1": 1, "y2": 2], ["x1": 0, "x2": 2, "y1": 0, "y2": 4])
    #expect(comparison.support.map(\.kind) == ["strategy", "coaching"])
    #expect(comparison.support.map { $0.drivers.map(\.criterion) } == [["x1", "x2"], ["y1"]])
    #expect(comparison.support.map { $0.drivers.map(\.delta) } == [[0, 1], [-1]])
    #expect(comparison.support.map(\.raised) == [["x2"], []])
  }

  @Test func `where no support was recommended there is none to follow`() throws {
    #expect(try Self.comparison(["x1": 2, "x2": 2, "y1": 2, "y2": 2], ["x1": 0]).support.isEmpty)
    #expect(try Self.comparison(["x1": 0], ["x1": 2]).support.isEmpty)
  }

  @Test func `the support is followed under the criteria's new names and with their targets`() throws {
    let questionnaire = try Self.sketch.questionnaire(
      migrations: [Migration(from: Self.former, fates: ["old": .same("x1")])], version: Self.version)
    // Only “old” is expected at 4; the rest has what it needs.
    let earlier = AnswerSheet(
      states: ["old": 2, "x2": 2, "y1": 2, "y2": 2], criterionTargets: ["old": 4, "x2": 2], target: 1)
    let later = AnswerSheet(states: ["x1": 3, "x2": 2, "y1": 2, "y2": 2])
    let comparison = Comparison(from: earlier, madeWith: Self.former, to: later, with: questionnaire)
    #expect(comparison.support.map(\.kind) == ["strategy"])
    #expect(comparison.support.map(\.raised) == [["x1"]])
  }

  @Test func `answers given on one version are compared as they are, whatever became of the criteria since`() throws {
    let questionnaire = try Self.sketch.questionnaire(
      migrations: [Migration(from: Self.former, fates: ["x1": .split(["x1", "x2"])])], version: Self.version)
    func assessment(_ version: SemanticVersion, _ states: [Criterion.ID: AnswerState]) -> Assessment {
      Assessment(
        id: "a", questionnaire: QuestionnaireReference(id: questionnaire.id, version: version, digest: ""),
        answers: states.mapValues { Answer(state: $0) })
    }
    let old = assessment(Self.former, ["x1": 1])
    let patched = SemanticVersion(major: 0, minor: 9, patch: 0)
    for version in [Self.former, patched] {
      let comparison = Comparison(from: old, to: assessment(version, ["x1": 3]), with: questionnaire)
      #expect(comparison.criteria[0].delta == 2)
    }
    let later = assessment(Self.version, ["x1": 3])
    let comparison = Comparison(from: old, to: later, with: questionnaire)
    #expect(comparison.criteria[0].origin == .split("x1"))
    #expect(comparison.before.coverage.answered == 0)
    #expect(comparison.after == Scorecard(of: later.sheet, with: questionnaire))
  }

  @Test func `an assessment beside itself has not changed`() throws {
    for seed in 0..<100 as Range<UInt64> {
      let specimen = Specimen(seed: seed)
      let questionnaire = try specimen.sketch.questionnaire()
      let comparison = Comparison(
        from: specimen.sheet, madeWith: questionnaire.version, to: specimen.sheet, with: questionnaire)
      #expect(comparison.criteria.allSatisfy { $0.delta ?? 0 == 0 && $0.change != .notComparable }, "seed \(seed)")
      let scorecard = Scorecard(of: specimen.sheet, with: questionnaire)
      #expect(
        comparison.overall
          == ScoreComparison(
            level: Transition(from: scorecard.level.value, to: scorecard.level.value),
            index: Transition(from: scorecard.index.value, to: scorecard.index.value)), "seed \(seed)")
      #expect(comparison.support.map(\.kind) == scorecard.recommendation.outcome.kinds, "seed \(seed)")
      #expect(comparison.support.allSatisfy(\.raised.isEmpty) && comparison.gone.isEmpty, "seed \(seed)")
    }
  }
}
