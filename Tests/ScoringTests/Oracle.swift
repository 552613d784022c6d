import Maturity

@testable import Scoring

/// SCORING.md a second time, by other means: from the sketch, not the questionnaire; bounds by filling the sheet in and
/// scoring that; the level as the least of three ceilings; weights as copies; ranking by picking the best again and again.
struct Oracle {
  let sketch: Sketch
  /// The sketch's, for the rules of the sequence that the result quotes.
  let questionnaire: Questionnaire
  let sheet: AnswerSheet

  func rank(_ criterion: CriterionSketch, in states: [Criterion.ID: AnswerState]) -> Int? {
    guard case .answered(let rank)? = states[.init(criterion.id)] else { return nil }
    return (0..<sketch.levelCount).contains(rank.value) ? rank.value : nil
  }

  private func isApplicable(_ criterion: CriterionSketch) -> Bool {
    if case .notApplicable? = sheet.states[.init(criterion.id)] { return false }
    return true
  }

  /// The sheet's states with every open criterion answered at `rank`.
  private func filled(at rank: Int) -> [Criterion.ID: AnswerState] {
    var states = sheet.states
    for criterion in sketch.criteria where isApplicable(criterion) && self.rank(criterion, in: states) == nil {
      states[.init(criterion.id)] = .answered(Rank(rank))
    }
    return states
  }

  func estimate<Value>(
    lowAt: Int, highAt: Int, _ score: ([Criterion.ID: AnswerState]) -> Value?
  ) -> Estimate<Value> {
    Estimate(value: score(sheet.states), low: score(filled(at: lowAt)), high: score(filled(at: highAt)))
  }

  /// Numerator and denominator.
  private func terms(_ axis: AxisSketch, in states: [Criterion.ID: AnswerState]) -> (Int, Int)? {
    let copies = axis.criteria.flatMap { criterion in
      rank(criterion, in: states).map { Array(repeating: $0, count: criterion.weight) } ?? []
    }
    return copies.isEmpty ? nil : (copies.reduce(0, +), copies.count * sketch.top)
  }

  func index(of axis: AxisSketch) -> Estimate<Fraction> {
    estimate(lowAt: 0, highAt: sketch.top) { states in terms(axis, in: states).map { Fraction($0.0, $0.1) } }
  }

  var index: Estimate<Fraction> {
    estimate(lowAt: 0, highAt: sketch.top) { states in
      let scored = sketch.axes.compactMap { axis in terms(axis, in: states).map { (axis.weight, $0.0, $0.1) } }
      guard !scored.isEmpty else { return nil }
      let common = scored.reduce(1) { $0 * $1.2 }
      let sum = scored.reduce(0) { $0 + $1.0 * $1.1 * (common / $1.2) }
      return Fraction(sum, common * scored.reduce(0) { $0 + $1.0 })
    }
  }

  typealias Item = (id: String, weight: Int, isEssential: Bool, rank: Int)

  private func level(_ items: [Item], _ gate: GateSketch) -> Int? {
    guard let lowest = items.map(\.rank).min() else { return nil }
    let copies = items.flatMap { Array(repeating: $0.rank, count: $0.weight) }.sorted(by: >)
    // The fewest copies that make the share: its product with their number, rounded up.
    let needed = (copies.count * gate.share.numerator + gate.share.denominator - 1) / gate.share.denominator
    let essential = items.filter(\.isEssential).map(\.rank).min() ?? sketch.top
    return min(copies[needed - 1], lowest + gate.maxLag, essential)
  }

  private func next<ID>(_ level: Int?, _ items: [Item], _ gate: GateSketch) -> NextLevel<Identifier<ID>>? {
    guard let level, level != sketch.top else { return nil }
    let weight = { (items: [Item]) in items.map(\.weight).reduce(0, +) }
    return NextLevel(
      rank: Rank(level + 1), shareReached: Fraction(weight(items.filter { $0.rank > level }), weight(items)),
      shareRequired: Fraction(gate.share.numerator, gate.share.denominator),
      laggards: items.filter { $0.rank < level + 1 - gate.maxLag }.map { Identifier($0.id) },
      essentialsBelow: items.filter { $0.isEssential && $0.rank <= level }.map { Identifier($0.id) })
  }

  private func items(of axis: AxisSketch, in states: [Criterion.ID: AnswerState]) -> [Item] {
    axis.criteria.compactMap { criterion in
      rank(criterion, in: states).map { (criterion.id, criterion.weight, criterion.isEssential, $0) }
    }
  }

  private func items(in states: [Criterion.ID: AnswerState]) -> [Item] {
    sketch.axes.compactMap { axis in
      level(items(of: axis, in: states), sketch.criteriaGate).map { (axis.id, axis.weight, axis.isEssential, $0) }
    }
  }

  func level(of axis: AxisSketch) -> Estimate<Rank> {
    estimate(lowAt: 0, highAt: sketch.top) { level(items(of: axis, in: $0), sketch.criteriaGate).map { Rank($0) } }
  }

  func nextLevel(of axis: AxisSketch) -> NextLevel<Criterion.ID>? {
    let items = items(of: axis, in: sheet.states)
    return next(level(items, sketch.criteriaGate), items, sketch.criteriaGate)
  }

  var level: Estimate<Rank> {
    estimate(lowAt: 0, highAt: sketch.top) { level(items(in: $0), sketch.axesGate).map { Rank($0) } }
  }

  var nextLevel: NextLevel<Axis.ID>? {
    let items = items(in: sheet.states)
    return next(level(items, sketch.axesGate), items, sketch.axesGate)
  }

  func coverage(of criteria: [CriterionSketch]) -> Coverage {
    let applicable = criteria.filter(isApplicable)
    let answered = applicable.filter { rank($0, in: sheet.states) != nil }
    let unknown = applicable.filter { sheet.states[.init($0.id)] == .unknown }
    return Coverage(
      answered: answered.count, unknown: unknown.count,
      unanswered: applicable.count - answered.count - unknown.count,
      notApplicable: criteria.count - applicable.count)
  }

  var isInsufficient: Bool {
    let coverage = coverage(of: sketch.criteria)
    let minimum = sketch.minCoverage
    return coverage.applicable == 0
      || coverage.answered * minimum.denominator < minimum.numerator * coverage.applicable
  }
}
