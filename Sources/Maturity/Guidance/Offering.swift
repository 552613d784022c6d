/// What a squad can bring, and what a team can turn to afterwards (SCORING.md §8).
package struct Offering: Equatable, Sendable {
  package let audiences: [Audience]
  package let offers: [Offer]
  /// One for each audience that has one.
  package let paths: [TrainingPath]
  package let followUps: [FollowUp]

  package static let none = Offering(audiences: [], offers: [], paths: [], followUps: [])
}

/// Whom a training is for.
package struct Audience: Equatable, Sendable {
  package typealias ID = Identifier<Audience>

  package let id: ID
  package let name: String
  /// Who belongs to it, by what they do.
  package let description: String
}

/// One mission, subject or training module of a kind of support.
package struct Offer: Equatable, Sendable {
  package typealias ID = Identifier<Offer>

  package let id: ID
  package let kind: SupportKind.ID
  package let name: String
  /// What the team can do or has afterwards.
  package let purpose: String
  package let theory: [String]
  package let practice: [String]
  /// What remains when the squad has left.
  package let outputs: [String]
  /// Indicative working days.
  package let days: ClosedRange<Int>
  /// The criteria it moves; not empty.
  package let criteria: [Criterion.ID]
  /// Empty where it is for the whole team.
  package let audiences: [Audience.ID]
  /// The offers that must come before it.
  package let requires: [Offer.ID]
  /// The questions of a team that it answers.
  package let questions: [DemandQuestion.ID]
}

/// The training modules for one audience, in an order that can be followed.
package struct TrainingPath: Equatable, Sendable {
  package let audience: Audience.ID
  /// What somebody who has followed it can do.
  package let summary: String
  package let modules: [Offer.ID]
}

/// A lever beyond the squad's support: a market, an internal cloud, a community.
package struct FollowUp: Equatable, Sendable {
  package typealias ID = Identifier<FollowUp>

  package let id: ID
  package let name: String
  package let description: String
  package let criteria: [Criterion.ID]
  package let references: [Reference.ID]
}
