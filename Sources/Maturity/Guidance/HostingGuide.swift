/// A decision table for hosting: facts in, a verdict for each hosting offer out (SCORING.md §10).
package struct HostingGuide: Equatable, Sendable {
  /// What readers must know before they rely on a verdict.
  package let notice: String
  package let offers: [HostingOffer]
  package let facts: [HostingFact]
  package let rows: [HostingRow]
  /// What sets the offers apart, for reading beside the verdicts.
  package let comparison: [HostingComparison]
}

/// A kind of place to host at.
package struct HostingOffer: Equatable, Sendable {
  package typealias ID = Identifier<HostingOffer>

  package let id: ID
  package let name: String
  package let description: String
}

/// Something to know about what is to be hosted: yes, no or unknown.
package struct HostingFact: Equatable, Sendable {
  package typealias ID = Identifier<HostingFact>

  package let id: ID
  package let question: String
  package let help: String
}

/// One row of the table: when it applies, what it then says of each offer, and why.
package struct HostingRow: Equatable, Sendable {
  package typealias ID = Identifier<HostingRow>

  package let id: ID
  /// All of these must hold.
  package let all: [HostingCondition]
  /// One of these must hold, unless there are none.
  package let any: [HostingCondition]
  /// By offer; it says nothing of the others.
  package let verdicts: [HostingOffer.ID: HostingVerdict]
  package let reason: String
  package let references: [Reference.ID]
}

/// “This fact is so.”
package struct HostingCondition: Equatable, Sendable {
  package let fact: HostingFact.ID
  package let isTrue: Bool
}

/// In the order of severity (SCORING.md §10).
package enum HostingVerdict: String, CaseIterable, Comparable, Sendable {
  case allowed, conditional, investigate, forbidden

  package static func < (lhs: Self, rhs: Self) -> Bool {
    allCases.firstIndex(of: lhs) ?? 0 < allCases.firstIndex(of: rhs) ?? 0
  }
}

/// One line of the comparison of offers.
package struct HostingComparison: Equatable, Sendable {
  package typealias ID = Identifier<HostingComparison>

  package let id: ID
  package let name: String
  /// A few words on each offer.
  package let values: [HostingOffer.ID: String]
}
