import Maturity

@testable import Scoring

extension Specimen {
  func scorecard() throws -> Scorecard { try Scorecard(of: sheet, with: sketch) }

  var answered: [Criterion.ID] { sketch.criteria.map { .init($0.id) }.filter { rank(of: $0) != nil } }

  var open: [Criterion.ID] {
    sketch.criteria.map { .init($0.id) }.filter { id in
      if case .notApplicable = sheet.state(of: id) { return false }
      return rank(of: id) == nil
    }
  }

  /// Of an answer on the scale.
  func rank(of criterion: Criterion.ID) -> Rank? {
    sheet.state(of: criterion).rank.flatMap { (0...sketch.top).contains($0.value) ? $0 : nil }
  }

  /// With every open criterion answered at `rank`.
  func settled(at rank: Int) -> Specimen {
    var settled = self
    for criterion in open { settled.sheet.states[criterion] = .answered(Rank(rank)) }
    return settled
  }
}

extension Estimate {
  /// Whether the bounds exist where something applies, surround the value and meet where nothing is open.
  func encloses(open: Int, applicable: Int) -> Bool {
    encloses(open: open) && (low != nil) == (applicable > 0) && (value != nil) == (applicable > open)
  }

  func encloses(open: Int) -> Bool {
    guard let low, let high else { return value == nil && low == nil && high == nil }
    guard let value else { return open > 0 && low <= high }
    return low <= value && value <= high && (open > 0 || low == high)
  }

  /// Whether everything there is of this lies between the other's bounds.
  func isWithinBounds(of other: Estimate) -> Bool {
    [low, value, high].compactMap { $0 }.allSatisfy { score in
      other.low.map { $0 <= score } == true && other.high.map { score <= $0 } == true
    }
  }

  /// Whether the same scores exist, none of them lower.
  func isNowhereBelow(_ other: Estimate) -> Bool {
    zip([low, value, high], [other.low, other.value, other.high]).allSatisfy { mine, theirs in
      if let mine, let theirs { mine >= theirs } else { mine == nil && theirs == nil }
    }
  }
}

extension Scorecard {
  /// Levels and indexes no lower, needs and priorities no higher.
  func isNowhereBelow(_ other: Scorecard) -> Bool {
    index.isNowhereBelow(other.index) && level.isNowhereBelow(other.level)
      && zip(axes, other.axes).allSatisfy {
        $0.index.isNowhereBelow($1.index) && $0.level.isNowhereBelow($1.level)
      }
      && zip(needs, other.needs).allSatisfy { $1.need.isNowhereBelow($0.need) && $0.priority <= $1.priority }
  }

  func isWithinBounds(of other: Scorecard) -> Bool {
    index.isWithinBounds(of: other.index) && level.isWithinBounds(of: other.level)
      && zip(axes, other.axes).allSatisfy {
        $0.index.isWithinBounds(of: $1.index) && $0.level.isWithinBounds(of: $1.level)
      }
      && zip(needs, other.needs).allSatisfy { $0.need.isWithinBounds(of: $1.need) }
  }

  /// Everything that lists axes or criteria, listed by identifier.
  var inIdentifierOrder: Scorecard {
    Scorecard(
      axes: axes.sorted { $0.axis < $1.axis }.map {
        AxisScore(
          axis: $0.axis, index: $0.index, level: $0.level, nextLevel: $0.nextLevel?.inIdentifierOrder,
          coverage: $0.coverage)
      },
      index: index, level: level, nextLevel: nextLevel?.inIdentifierOrder, coverage: coverage,
      isProvisional: isProvisional,
      needs: needs.map { need in
        need.with(drivers: need.drivers.sorted { ($1.part, $0.criterion) < ($0.part, $1.criterion) })
      },
      recommendation: recommendation)
  }

  /// The parts of the needs are the only numbers that carry weights as they are.
  func withParts(times factor: Int) -> Scorecard {
    Scorecard(
      axes: axes, index: index, level: level, nextLevel: nextLevel, coverage: coverage, isProvisional: isProvisional,
      needs: needs.map { need in
        need.with(
          drivers: need.drivers.map {
            SupportNeed.Driver(criterion: $0.criterion, part: $0.part * factor, share: $0.share)
          })
      },
      recommendation: recommendation)
  }
}

extension NextLevel where Item: Comparable {
  fileprivate var inIdentifierOrder: Self {
    Self(
      rank: rank, shareReached: shareReached, shareRequired: shareRequired, laggards: laggards.sorted(),
      essentialsBelow: essentialsBelow.sorted())
  }
}

extension SupportNeed {
  fileprivate func with(drivers: [Driver]) -> SupportNeed {
    SupportNeed(kind: kind, need: need, demand: demand, priority: priority, drivers: drivers)
  }
}
