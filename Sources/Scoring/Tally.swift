import Maturity

/// The votes on one criterion added up, of all and of each role (SCORING.md §9).
package struct Tally: Equatable, Sendable {
  package let all: Hands
  /// By role in alphabetical order, those without a role first; empty where no vote has one.
  package let roles: [Role]
  /// The named roles whose mean is two ranks or more from that of another one, the lowest mean first.
  package let opposed: [Role]

  /// The votes of one role.
  package struct Role: Equatable, Sendable {
    /// Empty for those who voted without one.
    package let name: String
    package let hands: Hands
  }

  /// How far apart the means of two roles must be, in ranks, to be pointed out.
  private static let gap = Fraction(2, 1)

  /// Nil without votes on the scale.
  package init?(of votes: [Vote], on scale: Scale) {
    all = Hands(votes, on: scale)
    guard all.total > 0 else { return nil }
    let names = Set(votes.map(\.role))
    let named = names == [""] ? [] : names.sorted()
    roles = named.map { name in Role(name: name, hands: Hands(votes.filter { $0.role == name }, on: scale)) }
      .filter { $0.hands.total > 0 }
    opposed = Self.opposed(among: roles.filter { !$0.name.isEmpty })
  }

  private static func opposed(among roles: [Role]) -> [Role] {
    let means = roles.compactMap { role in role.hands.disagreement.map { (role: role, mean: $0.mean) } }
    guard let lowest = means.map(\.mean).min(), let highest = means.map(\.mean).max() else { return [] }
    // Who is far from anybody is far from one of the two ends.
    let far = means.filter { $0.mean >= lowest + gap || $0.mean + gap <= highest }
    return far.enumerated().sorted { ($0.element.mean, $0.offset) < ($1.element.mean, $1.offset) }.map(\.element.role)
  }
}

/// Hands raised, counted.
package struct Hands: Equatable, Sendable {
  /// Positive numbers; ranks off the scale are left out.
  package let counts: [Rank: Int]
  /// “Ne sait pas”, which enters neither spread nor consensus.
  package let unknown: Int
  /// Nil where nobody voted for a rank.
  package let disagreement: Disagreement?

  package var total: Int { counts.values.reduce(unknown, +) }

  init(_ votes: [Vote], on scale: Scale) {
    var counts: [Rank: Int] = [:]
    var unknown = 0
    for vote in votes where vote.count > 0 {
      switch vote.choice {
      case .rank(let rank) where scale[rank] != nil: counts[rank, default: 0] += vote.count
      case .rank: break
      case .unknown: unknown += vote.count
      }
    }
    self.counts = counts
    self.unknown = unknown
    disagreement = Disagreement(of: counts, on: scale)
  }
}
