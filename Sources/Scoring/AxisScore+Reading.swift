import Maturity

extension AxisScore {
  /// The scores of one axis: the criteria's gate, and §2 to §4 over its own criteria.
  init(of reading: AxisReading, gate: Gate, top: Rank) {
    let items = reading.gateItems(openAt: nil)
    axis = reading.id
    index = reading.index(top: top)
    level = Estimate(
      value: gate.level(of: items, top: top),
      low: gate.level(of: reading.gateItems(openAt: 0), top: top),
      high: gate.level(of: reading.gateItems(openAt: top), top: top))
    nextLevel = gate.nextLevel(after: level.value, of: items, top: top)
    coverage = Coverage(of: reading.criteria)
  }
}
