import Maturity

/// The show of hands on a criterion; the assessment follows every hand.
package struct VotePanel: Equatable, Sendable {
  /// Whose hands are counted, the empty one for everybody's.
  package let roles: [String]
  package private(set) var role = ""
  /// Whether only the number of votes shows, until it is over.
  package var isSecret = false
  /// The hands raised since the panel was opened, in order.
  private var cast: [Vote] = []
  /// What one undo goes back to.
  package let before: Assessment

  /// The participants of the session are the roles, and those that have voted already.
  package init(on criterion: Criterion.ID, of assessment: Assessment) {
    before = assessment
    let voted = assessment[criterion].votes.map(\.role)
    roles = (["", assessment.respondent ?? ""] + assessment.session.participants + voted)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What of it is not a vote: whose hands, and whether they are hidden.
  var situation: String { "\(role) \(isSecret)" }

  /// Goes to the next role, or the one before, going round.
  mutating func changeRole(forward: Bool) {
    let here = roles.firstIndex(of: role) ?? 0
    role = roles[(here + (forward ? 1 : roles.count - 1)) % roles.count]
  }

  /// More hands than this are a key held down.
  private static let capacity = 999

  /// The votes with one more hand for the current role; nil when there are too many already.
  mutating func raise(_ choice: Vote.Choice, among votes: [Vote]) -> [Vote]? {
    guard votes.reduce(0, { $0 + $1.count }) < Self.capacity else { return nil }
    let hand = Vote(role: role, choice)
    cast.append(hand)
    return [Vote](adding: votes + [hand])
  }

  /// The votes without the hand raised last, else without one of the current role; nil when there is none.
  mutating func lower(among votes: [Vote]) -> [Vote]? {
    let last = cast.popLast() ?? votes.last { $0.role == role }
    guard let last, let index = votes.firstIndex(where: { $0.role == last.role && $0.choice == last.choice }) else {
      return nil
    }
    var result = votes
    result[index].count -= 1
    if result[index].count < 1 { result.remove(at: index) }
    return result
  }
}
