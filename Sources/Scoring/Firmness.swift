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
    var trial = Trial(of: sheet, with: questionnaire)
    let settled = trial.outcome
    flips = trial.criteria.indices.flatMap { position -> [Flip] in
      guard case .answered(let rank) = trial.criteria[position].standing else { return [] }
      return [rank.value - 1, rank.value + 1].compactMap { value in
        let changed = Rank(value)
        guard changed >= 0, changed <= trial.top,
          let outcome = trial.outcome(with: changed, at: position), !outcome.isSameDecision(as: settled)
        else { return nil }
        return Flip(criterion: trial.criteria[position].id, from: rank, to: changed, outcome: outcome)
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
  private(set) var criteria: [CriterionReading]
  let top: Rank
  let outcome: Recommendation.Outcome
  private let rules: Rules
  private let isInsufficient: Bool
  private let needs: [SupportNeed]

  init(of sheet: AnswerSheet, with questionnaire: Questionnaire) {
    let rules = questionnaire.rules
    let top = questionnaire.scale.top
    let criteria = questionnaire.readings(of: sheet).flatMap(\.criteria)
    let isInsufficient = Coverage(of: criteria).isBelow(rules.minCoverage)
    let needs = questionnaire.supports.map {
      SupportNeed(for: $0.id, over: criteria, top: top, demand: $0.demand(in: sheet, under: rules))
    }
    self.rules = rules
    self.top = top
    self.criteria = criteria
    self.isInsufficient = isInsufficient
    self.needs = needs
    outcome = .init(from: needs, isInsufficient: isInsufficient, rules: rules)
  }

  /// The outcome if the criterion at `position` were answered at `rank`; nil where that changes no need.
  mutating func outcome(with rank: Rank, at position: Int) -> Recommendation.Outcome? {
    let criterion = criteria[position]
    criteria[position].standing = .answered(rank)
    defer { criteria[position] = criterion }
    guard criteria[position].gap != criterion.gap else { return nil }
    let changed = needs.map { need in
      guard criterion.affinities.affinity(for: need.kind) > 0 else { return need }
      return SupportNeed(for: need.kind, over: criteria, top: top, demand: need.demand)
    }
    return .init(from: changed, isInsufficient: isInsufficient, rules: rules)
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
