import Maturity

/// The votes on one criterion added up, of all and of each role (SCORING.md §9).
package struct Tally: Equatable, Sendable {
  package let all: Hands
  /// By role in alphabetical order, those without a role first; empty where no vote has one.
  package let roles: [Role]
  /// Every two named roles whose means are two ranks or more apart, in the order of the roles.
  package let oppositions: [Opposition]

  /// The votes of one role.
  package struct Role: Equatable, Sendable {
    /// Empty for those who voted without one.
    package let name: String
    package let hands: Hands
  }

  /// Two roles that do not see the same thing.
  package struct Opposition: Equatable, Sendable {
    package let lower: Role
    package let higher: Role
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
    oppositions = Self.oppositions(among: roles.filter { !$0.name.isEmpty })
  }

  private static func oppositions(among roles: [Role]) -> [Opposition] {
    roles.indices.flatMap { index in
      roles[(index + 1)...].compactMap { other -> Opposition? in
        guard let one = roles[index].hands.disagreement?.mean, let two = other.hands.disagreement?.mean else {
          return nil
        }
        if one + gap <= two { return Opposition(lower: roles[index], higher: other) }
        if two + gap <= one { return Opposition(lower: other, higher: roles[index]) }
        return nil
      }
    }
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
