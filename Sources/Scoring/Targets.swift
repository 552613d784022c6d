import Maturity

extension Questionnaire {
  /// The rank aimed at for every criterion, whatever sets it (SCORING.md §6); one off the scale is the nearest end.
  package func targets(in sheet: AnswerSheet) -> [Criterion.ID: Rank] {
    Dictionary(
      readings(of: sheet).flatMap(\.criteria).map { ($0.id, $0.target) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rank aimed at for an axis where its criteria do not say otherwise (SCORING.md §6), on the scale.
  package func target(of axis: Axis.ID, in sheet: AnswerSheet) -> Rank {
    max(0, min(sheet.axisTargets[axis] ?? sheet.target ?? rules.target, scale.top))
  }
}
