import Maturity

/// SCORING.md §6: what a kind of support could move.
extension SupportNeed {
  /// The need for `kind`, from all the criteria in the questionnaire's order, and its priority with `demand` points.
  init(for kind: SupportKind.ID, over criteria: [CriterionReading], top: Rank, demand: Int) {
    let concerned = criteria.compactMap { Concern($0, of: kind) }
    // The higher the ranks, the lower the need.
    let need = Estimate(
      value: NeedTerms(of: concerned, openAt: nil).need,
      low: NeedTerms(of: concerned, openAt: top).need,
      high: NeedTerms(of: concerned, openAt: 0).need)
    self.init(kind: kind, need: need, demand: demand, drivers: Self.drivers(of: concerned))
  }

  /// With the priority that follows.
  init(kind: SupportKind.ID, need: Estimate<Fraction>, demand: Int, drivers: [Driver]) {
    self.init(
      kind: kind, need: need, demand: demand,
      priority: need.value.map { $0.points(plus: demand) } ?? Fraction(demand, 1), drivers: drivers)
  }

  /// §7, “why”: the answered criteria that have a gap, largest part first, ties in the questionnaire's order.
  private static func drivers(of concerned: [Concern]) -> [Driver] {
    let parts = concerned.enumerated().compactMap { position, concern in
      concern.part(openAt: nil).flatMap { $0 > 0 ? (position: position, criterion: concern.criterion, size: $0) : nil }
    }
    let total = parts.reduce(0) { $0 + $1.size }
    return parts.sorted { ($1.size, $0.position) < ($0.size, $1.position) }
      .map { Driver(criterion: $0.criterion, part: $0.size, share: Fraction($0.size, total)) }
  }
}

/// Both sums of a need: Σ a·ω·max(0, t−r) over Σ a·ω·t.
struct NeedTerms {
  private(set) var missing = 0
  private(set) var aimedAt = 0

  /// Nil when nothing is there to take a part.
  var need: Fraction? { aimedAt > 0 ? Fraction(missing, aimedAt) : nil }

  /// Over the criteria that are answered.
  init(for kind: SupportKind.ID, over criteria: [CriterionReading]) {
    self.init(of: criteria.compactMap { Concern($0, of: kind) }, openAt: nil)
  }

  fileprivate init(of concerned: [Concern], openAt supposed: Rank?) {
    for concern in concerned {
      guard let part = concern.part(openAt: supposed) else { continue }
      missing += part
      aimedAt += concern.stake * concern.target.value
    }
  }

  /// The sums once the answer to a criterion has changed; nil where that changes nothing for `kind`.
  func changing(_ before: CriterionReading, to after: CriterionReading, for kind: SupportKind.ID) -> NeedTerms? {
    guard let old = Concern(before, of: kind)?.part(openAt: nil), let new = Concern(after, of: kind)?.part(openAt: nil),
      old != new
    else { return nil }
    var changed = self
    changed.missing += new - old
    return changed
  }
}

/// What one criterion has to do with one kind of support.
private struct Concern {
  let criterion: Criterion.ID
  /// a·ω, positive.
  let stake: Int
  /// t, positive.
  let target: Rank
  let standing: Standing

  /// Nil for a criterion that the kind does not move, or of which nothing is expected.
  init?(_ reading: CriterionReading, of kind: SupportKind.ID) {
    let affinity = reading.affinities.affinity(for: kind)
    guard affinity > 0, reading.target > 0 else { return nil }
    criterion = reading.id
    stake = affinity * reading.importance
    target = reading.target
    standing = reading.standing
  }

  /// a·ω·gap; nil for a criterion without a rank.
  func part(openAt supposed: Rank?) -> Int? {
    standing.rank(openAt: supposed).map { stake * max(0, target.value - $0.value) }
  }
}

extension Fraction {
  /// 100·need + demand.
  fileprivate func points(plus demand: Int) -> Fraction { self * 100 + Fraction(demand, 1) }
}
