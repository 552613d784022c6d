import Maturity

/// How firm a recommendation is (SCORING.md §7): the answers that would tip it if they were one rank off; derived on
/// demand.
package struct Firmness: Equatable, Sendable {
  /// Each change of one answer by one rank that alters which of the three outcomes of §7 applies, or the principal kind;
  /// in the questionnaire's order, down before up. A change of the complementary kind alone is none.
  package let flips: [Flip]

  /// Whether no answer tips it. An insufficient diagnosis is always firm: no rank makes it more complete.
  package var isFirm: Bool { flips.isEmpty }

  /// Tries every answered criterion one rank down and one rank up, where the scale goes on.
  package init(of sheet: AnswerSheet, with questionnaire: Questionnaire) {
    let scale = questionnaire.scale
    let criteria = questionnaire.readings(of: sheet).flatMap(\.criteria)
    let trial = Trial(of: sheet, criteria: criteria, with: questionnaire)
    let settled = trial.outcome(of: trial.terms)
    flips = criteria.flatMap { criterion -> [Flip] in
      guard case .answered(let rank) = criterion.standing else { return [] }
      return [Rank(rank.value - 1), Rank(rank.value + 1)].compactMap { changed in
        guard scale[changed] != nil, let terms = trial.terms(changing: criterion, to: changed) else { return nil }
        let outcome = trial.outcome(of: terms)
        return outcome.isSameDecision(as: settled)
          ? nil : Flip(criterion: criterion.id, from: rank, to: changed, outcome: outcome)
      }
    }
  }

  /// One answer that decides.
  package struct Flip: Equatable, Sendable {
    package let criterion: Criterion.ID
    /// As answered.
    package let from: Rank
    /// One below or one above.
    package let to: Rank
    /// What it would then be.
    package let outcome: Recommendation.Outcome
  }
}

/// The needs of a sheet, and what becomes of the outcome when one answer changes.
private struct Trial {
  /// In the order of `kinds`.
  let terms: [NeedTerms]
  private let kinds: [(id: SupportKind.ID, demand: Int)]
  private let rules: Rules
  private let isInsufficient: Bool

  init(of sheet: AnswerSheet, criteria: [CriterionReading], with questionnaire: Questionnaire) {
    rules = questionnaire.rules
    isInsufficient = Coverage(of: criteria).isBelow(questionnaire.rules.minCoverage)
    kinds = questionnaire.supports.map { ($0.id, $0.demand(in: sheet, under: questionnaire.rules)) }
    terms = questionnaire.supports.map { NeedTerms(for: $0.id, over: criteria) }
  }

  func outcome(of terms: [NeedTerms]) -> Recommendation.Outcome {
    let needs = zip(kinds, terms).map { kind, terms in
      SupportNeed(
        kind: kind.id, need: Estimate(value: terms.need, low: nil, high: nil), demand: kind.demand, drivers: [])
    }
    return .init(from: needs, isInsufficient: isInsufficient, rules: rules)
  }

  /// Nil where the change moves no need.
  func terms(changing criterion: CriterionReading, to rank: Rank) -> [NeedTerms]? {
    var changed = criterion
    changed.standing = .answered(rank)
    var result = terms
    var isMoved = false
    for (position, kind) in kinds.enumerated() {
      guard let moved = terms[position].changing(criterion, to: changed, for: kind.id) else { continue }
      result[position] = moved
      isMoved = true
    }
    return isMoved ? result : nil
  }
}

extension Recommendation.Outcome {
  /// Whether both are the same of the three outcomes, with the same principal kind.
  fileprivate func isSameDecision(as other: Self) -> Bool {
    switch (self, other) {
    case (.insufficientDiagnosis, .insufficientDiagnosis), (.autonomy, .autonomy): true
    case (.support(let one, _, _), .support(let other, _, _)): one == other
    default: false
    }
  }
}
