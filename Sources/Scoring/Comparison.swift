import Maturity

/// An earlier assessment beside a later one of the same questionnaire (SCORING.md §11); derived on demand.
///
/// Both are scored with the questionnaire at hand, the earlier one with the answers that carry over, so that a difference
/// is one of answers, never of rules. Scores are compared only where every criterion behind them carries over.
package struct Comparison: Equatable, Sendable {
  /// In the questionnaire's order, one for every criterion.
  package let criteria: [CriterionComparison]
  /// The earlier criteria that became none of today's, by identifier.
  package let gone: [Criterion.ID]
  /// In the questionnaire's order, one for every axis.
  package let axes: [AxisComparison]
  /// Nil where any criterion does not carry over.
  package let overall: ScoreComparison?
  /// What the earlier answers recommended, principal kind first; empty where they recommended no support.
  package let support: [SupportComparison]
  /// What the earlier answers that carry over give with the questionnaire at hand.
  package let before: Scorecard
  package let after: Scorecard

  /// - Parameters:
  ///   - earlier: its criteria are those of `version`.
  ///   - version: of the questionnaire that the earlier assessment was made with, not later than the one at hand.
  ///   - later: its criteria are those of the questionnaire at hand.
  ///   - questionnaire: the one at hand; its migrations tell what became of the earlier criteria.
  package init(
    from earlier: AnswerSheet, madeWith version: SemanticVersion, to later: AnswerSheet,
    with questionnaire: Questionnaire
  ) {
    let lineage = Lineage(of: questionnaire, since: version)
    let origins = questionnaire.criteria.map { (id: $0.id, origin: lineage.origin(of: $0.id, in: earlier)) }
    let carried = earlier.carried(by: origins)
    let before = Scorecard(of: carried, with: questionnaire)
    let after = Scorecard(of: later, with: questionnaire)
    self.before = before
    self.after = after
    let criteria = origins.map {
      CriterionComparison($0.id, from: $0.origin, carried: carried, later: later, scale: questionnaire.scale)
    }
    let byID = Dictionary(criteria.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
    self.criteria = criteria
    gone = lineage.lost(from: earlier, to: origins.map(\.id))
    axes = questionnaire.axes.enumerated().map { position, axis in
      let isWhole = axis.criteria.allSatisfy { byID[$0.id]?.origin.predecessor != nil }
      let (before, after) = (before.axes[position], after.axes[position])
      return AxisComparison(
        axis: axis.id,
        scores: isWhole
          ? ScoreComparison(
            level: Transition(from: before.level.value, to: after.level.value),
            index: Transition(from: before.index.value, to: after.index.value)) : nil)
    }
    overall =
      axes.allSatisfy { $0.scores != nil }
      ? ScoreComparison(
        level: Transition(from: before.level.value, to: after.level.value),
        index: Transition(from: before.index.value, to: after.index.value)) : nil
    support = before.recommendation.outcome.kinds.compactMap { kind in
      before.needs.first { $0.kind == kind }.map { need in
        SupportComparison(kind: kind, drivers: need.drivers.compactMap { byID[$0.criterion] })
      }
    }
  }
}

extension Comparison {
  /// Two assessments as they were saved; answers to criteria that are the same in both versions need no migration.
  package init(from earlier: Assessment, to later: Assessment, with questionnaire: Questionnaire) {
    let (old, new) = (earlier.questionnaire.version, later.questionnaire.version)
    let isSame = questionnaire.migration(since: old)?.from == questionnaire.migration(since: new)?.from
    self.init(
      from: earlier.sheet, madeWith: isSame ? questionnaire.version : old, to: later.sheet, with: questionnaire)
  }
}

/// One axis, then and now.
package struct AxisComparison: Equatable, Sendable {
  package let axis: Axis.ID
  /// Nil where any of its criteria does not carry over.
  package let scores: ScoreComparison?
}

/// Level and index, then and now.
package struct ScoreComparison: Equatable, Sendable {
  package let level: Transition<Rank>
  package let index: Transition<Fraction>
}

/// A score then and now; nil where it did not exist.
package struct Transition<Value: Comparable & Sendable>: Equatable, Sendable {
  package let before: Value?
  package let after: Value?

  package init(from before: Value?, to after: Value?) {
    self.before = before
    self.after = after
  }

  /// Nil unless it existed both times.
  package var direction: Direction? {
    guard let before, let after else { return nil }
    return before == after ? .same : before < after ? .rose : .fell
  }

  package enum Direction: Equatable, Sendable {
    case fell, same, rose
  }
}

/// A kind of support that was recommended, and what became of the criteria that called for it.
package struct SupportComparison: Equatable, Sendable {
  package let kind: SupportKind.ID
  /// The criteria that had a gap, the largest part of the need first.
  package let drivers: [CriterionComparison]

  /// The drivers that rose since.
  package var raised: [Criterion.ID] { drivers.filter { $0.delta.map { $0 > 0 } ?? false }.map(\.criterion) }
}

extension AnswerSheet {
  /// The states and targets that carry over, under the identifiers of today; what concerns axes or the whole stays.
  fileprivate func carried(
    by origins: [(id: Criterion.ID, origin: CriterionComparison.Origin)]
  ) -> AnswerSheet {
    var carried = self
    carried.states = [:]
    carried.criterionTargets = [:]
    for (id, origin) in origins {
      guard let predecessor = origin.predecessor else { continue }
      carried.states[id] = states[predecessor]
      carried.criterionTargets[id] = criterionTargets[predecessor]
    }
    return carried
  }
}
