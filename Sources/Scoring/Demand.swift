import Maturity

extension SupportKind {
  /// The points of the questions of this kind that the team says it is asking itself (SCORING.md §6), at most the
  /// rules' maximum.
  func demand(in sheet: AnswerSheet, under rules: Rules) -> Int {
    let asked = questions.count { sheet.demand.contains($0.id) }
    let (points, overflows) = rules.demandPoints.multipliedReportingOverflow(by: asked)
    return overflows ? rules.demandMaximum : min(points, rules.demandMaximum)
  }
}
