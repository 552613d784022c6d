import Maturity

/// Where a team stands on one of the questionnaire's themes: a reading across the axes that no level depends on.
package struct ThemeScore: Equatable, Sendable {
  package let theme: Theme.ID
  package let coverage: Coverage
  /// SCORING.md §2 over the theme's criteria, each with ω = W·w for its weight, as in §6: the criteria come from several
  /// axes, and an axis that weighs more weighs more here.
  package let index: Estimate<Fraction>
  /// The lowest rank answered; nil where nothing is.
  package let lowest: Rank?
  /// Whether every criterion that applies is answered at its target (§6) or above. A theme of which nothing applies
  /// asks for nothing more.
  package let isAtTarget: Bool
}

/// The steps to begin with and the stakes, scored: what is derived on demand, beside the scorecard.
package struct ThemeScores: Equatable, Sendable {
  /// In the questionnaire's order, one for every step.
  package let steps: [ThemeScore]
  /// In the questionnaire's order, one for every stake.
  package let stakes: [ThemeScore]

  package init(of sheet: AnswerSheet, with questionnaire: Questionnaire) {
    let criteria = questionnaire.readings(of: sheet).flatMap(\.criteria)
    let byID = Dictionary(criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let score = { (theme: Theme) in
      ThemeScore(of: theme.id, over: theme.criteria.compactMap { byID[$0] }, top: questionnaire.scale.top)
    }
    steps = questionnaire.steps.map(score)
    stakes = questionnaire.stakes.map(score)
  }

  /// Where the team stands on the way: the first step that is not at its target; nil once all are.
  package var currentStep: ThemeScore? { steps.first { !$0.isAtTarget } }
}

extension ThemeScore {
  fileprivate init(of theme: Theme.ID, over criteria: [CriterionReading], top: Rank) {
    self.theme = theme
    coverage = Coverage(of: criteria)
    index = Estimate(
      value: Self.index(of: criteria, openAt: nil, top: top), low: Self.index(of: criteria, openAt: 0, top: top),
      high: Self.index(of: criteria, openAt: top, top: top))
    lowest = criteria.compactMap { $0.standing.rank(openAt: nil) }.min()
    isAtTarget = criteria.allSatisfy { criterion in
      criterion.standing == .notApplicable || criterion.gap == 0
    }
  }

  /// Σ ω·r / Σ ω·(L−1).
  private static func index(of criteria: [CriterionReading], openAt supposed: Rank?, top: Rank) -> Fraction? {
    var reached = 0
    var possible = 0
    for criterion in criteria {
      guard let rank = criterion.standing.rank(openAt: supposed) else { continue }
      reached += criterion.importance * rank.value
      possible += criterion.importance * top.value
    }
    return possible > 0 ? Fraction(reached, possible) : nil
  }
}
