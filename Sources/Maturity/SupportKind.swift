/// A kind of support that a squad can bring, in the order that breaks ties (SCORING.md §7).
package struct SupportKind: Equatable, Sendable {
  package typealias ID = Identifier<SupportKind>

  package let id: ID
  package let name: String
  package let title: String
  package let description: String
  /// What a team may be asking itself: each one ticked adds to the demand (§6).
  package let questions: [DemandQuestion]
}

/// One question a team may be asking itself, counted as demand for its kind of support.
package struct DemandQuestion: Equatable, Sendable {
  package typealias ID = Identifier<DemandQuestion>

  package let id: ID
  package let text: String
}
