import Maturity

@testable import Scoring

extension Oracle {

  /// a·ω·max(0, t−r) and a·ω·t for each answered criterion with t > 0 that the kind moves.
  private func parts(
    _ kind: String, in states: [Criterion.ID: AnswerState]
  ) -> [(id: String, gap: Int, full: Int)] {
    sketch.axes.flatMap { axis in
      axis.criteria.compactMap { criterion in
        let given =
          sheet.criterionTargets[.init(criterion.id)] ?? sheet.axisTargets[.init(axis.id)] ?? sheet.target
        let target = given.map { $0 > Rank(sketch.top) ? sketch.top : $0 < 0 ? 0 : $0.value } ?? sketch.target
        let stake = criterion.affinity(for: kind) * axis.weight * criterion.weight
        guard let rank = rank(criterion, in: states), stake * target > 0 else { return nil }
        return (criterion.id, stake * (rank < target ? target - rank : 0), stake * target)
      }
    }
  }

  /// Numerator and denominator, in points.
  private func priority(_ support: SupportSketch) -> (Int, Int) {
    let parts = parts(support.id, in: sheet.states)
    let (gaps, full) = (parts.reduce(0) { $0 + $1.gap }, parts.reduce(0) { $0 + $1.full })
    return full > 0 ? (100 * gaps + demand(support) * full, full) : (demand(support), 1)
  }

  private func demand(_ support: SupportSketch) -> Int {
    let points = support.questions.filter { sheet.demand.contains(.init($0)) }.count * sketch.demandPoints
    return points > sketch.demandMaximum ? sketch.demandMaximum : points
  }

  func need(_ support: SupportSketch) -> SupportNeed {
    let parts = parts(support.id, in: sheet.states)
    let gaps = parts.reduce(0) { $0 + $1.gap }
    var drivers: [SupportNeed.Driver] = []
    for size in Set(parts.map(\.gap)).sorted(by: >) where size > 0 {
      for part in parts where part.gap == size {
        drivers.append(.init(criterion: .init(part.id), part: size, share: Fraction(size, gaps)))
      }
    }
    let (points, unit) = priority(support)
    return SupportNeed(
      kind: .init(support.id),
      need: estimate(lowAt: sketch.top, highAt: 0) { states in
        let parts = self.parts(support.id, in: states)
        return parts.isEmpty
          ? nil : Fraction(parts.map(\.gap).reduce(0, +), parts.map(\.full).reduce(0, +))
      },
      demand: demand(support), priority: Fraction(points, unit), drivers: drivers)
  }

  /// p − q as a numerator over a positive denominator.
  private func lead(of one: SupportSketch, over other: SupportSketch) -> (Int, Int) {
    let (p, q) = (priority(one), priority(other))
    return (p.0 * q.1 - q.0 * p.1, p.1 * q.1)
  }

  private func reaches(_ support: SupportSketch, _ threshold: DraftFraction) -> Bool {
    let parts = parts(support.id, in: sheet.states)
    let (gaps, full) = (parts.reduce(0) { $0 + $1.gap }, parts.reduce(0) { $0 + $1.full })
    return full > 0 && gaps * threshold.denominator >= threshold.numerator * full
  }

  var recommendation: Recommendation {
    var left = sketch.supports
    var ranked: [SupportSketch] = []
    while let best = left.indices.first(where: { here in left.allSatisfy { lead(of: left[here], over: $0).0 >= 0 } }) {
      ranked.append(left.remove(at: best))
    }
    let ranking = ranked.map { SupportKind.ID($0.id) }
    if isInsufficient || !ranked.contains(where: { reaches($0, sketch.autonomyBelow) }) {
      return Recommendation(
        outcome: isInsufficient ? .insufficientDiagnosis : .autonomy, ranking: ranking, sequence: [],
        sequenceRule: nil)
    }
    let complementary = ranked.first { $0.id != ranked[0].id && reaches($0, sketch.complementaryFrom) }
    let gap = complementary.map { lead(of: ranked[0], over: $0) }
    let rule = sketch.sequence.firstIndex { rule in
      sketch.criteria.contains { criterion in
        rule.whenAny.contains(criterion.id) && rank(criterion, in: sheet.states).map { $0 <= rule.atOrBelow } == true
      }
    }
    var sequence = [ranked[0].id]
    if let complementary { sequence.append(complementary.id) }
    if let rule {
      sequence.removeAll { $0 == sketch.sequence[rule].first }
      sequence.insert(sketch.sequence[rule].first, at: 0)
    }
    return Recommendation(
      outcome: .support(
        principal: ranking[0], complementary: complementary.map { .init($0.id) },
        isCombined: gap.map { $0.0 <= sketch.combinedWithin * $0.1 } ?? false),
      ranking: ranking, sequence: sequence.map { .init($0) },
      sequenceRule: rule.map { questionnaire.rules.sequence[$0] })
  }

  var scorecard: Scorecard {
    Scorecard(
      axes: sketch.axes.map {
        AxisScore(
          axis: .init($0.id), index: index(of: $0), level: level(of: $0), nextLevel: nextLevel(of: $0),
          coverage: coverage(of: $0.criteria))
      },
      index: index, level: level, nextLevel: nextLevel, coverage: coverage(of: sketch.criteria),
      isProvisional: isInsufficient, needs: sketch.supports.map(need), recommendation: recommendation)
  }
}
