import Maturity

extension Scorecard {
  /// Scores a sheet: SCORING.md §1 to §4, §6 and §7 up to the sequence, exactly and without side effects.
  ///
  /// A sheet may come from a file made for another version: answers to criteria that the questionnaire does not have are
  /// ignored, answers off its scale count as unanswered, targets off its scale count as the nearest end.
  package init(of sheet: AnswerSheet, with questionnaire: Questionnaire) {
    let rules = questionnaire.rules
    let top = questionnaire.scale.top
    let readings = questionnaire.readings(of: sheet)
    let criteria = readings.flatMap(\.criteria)
    let axes = readings.map { AxisScore(of: $0, gate: rules.criteriaGate, top: top) }
    self.axes = axes
    index = Estimate(overallOf: zip(readings, axes).map { ($0.weight, $1.index) })

    let items = readings.gateItems(at: axes.map(\.level.value))
    level = Estimate(
      value: rules.axesGate.level(of: items, top: top),
      low: rules.axesGate.level(of: readings.gateItems(at: axes.map(\.level.low)), top: top),
      high: rules.axesGate.level(of: readings.gateItems(at: axes.map(\.level.high)), top: top))
    nextLevel = rules.axesGate.nextLevel(after: level.value, of: items, top: top)

    coverage = Coverage(of: criteria)
    isProvisional = coverage.isBelow(rules.minCoverage)
    needs = questionnaire.supports.map {
      SupportNeed(for: $0.id, over: criteria, top: top, demand: $0.demand(in: sheet, under: rules))
    }
    recommendation = Recommendation(
      from: needs, isInsufficient: isProvisional, criteria: criteria, rules: rules)
  }
}

extension [AxisReading] {
  /// The axes that have a level, as the axes' gate weighs them (§3).
  fileprivate func gateItems(at levels: [Rank?]) -> [GateItem<Axis.ID>] {
    zip(self, levels).compactMap { axis, level in
      level.map { GateItem(id: axis.id, weight: axis.weight, isEssential: axis.isEssential, rank: $0) }
    }
  }
}
