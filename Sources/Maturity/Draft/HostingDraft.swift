/// A decision table for hosting, as hosting.yaml gives it.
package struct HostingDraft: CompanionDraft {
  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var format: Located<Int>?
  package var questionnaire: Located<String>?
  package var notice: Located<String>?
  package var offers: [HostingOfferDraft] = []
  package var facts: [HostingFactDraft] = []
  package var rows: [HostingRowDraft] = []
  package var comparison: [HostingComparisonDraft] = []

  package init() {}
}

/// A kind of place to host at, as a file gives it.
package struct HostingOfferDraft: NamedDraft {
  package static let role = Problem.Element.Role.hostingOffer

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var name: Located<String>?
  package var description: Located<String>?

  package init() {}
}

/// Something to know about what is to be hosted, as a file gives it.
package struct HostingFactDraft: NamedDraft {
  package static let role = Problem.Element.Role.fact

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var question: Located<String>?
  package var help: Located<String>?

  package init() {}
}

/// A row of the table, as a file gives it.
package struct HostingRowDraft: NamedDraft {
  package static let role = Problem.Element.Role.row

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  /// Facts, each with “yes” or “no”.
  package var all: [PairDraft] = []
  package var any: [PairDraft] = []
  /// Offers, each with a word of ``HostingVerdict``.
  package var verdicts: [PairDraft] = []
  package var reason: Located<String>?
  package var references: [Located<String>] = []

  package init() {}
}

/// A line of the comparison of offers, as a file gives it.
package struct HostingComparisonDraft: NamedDraft {
  package static let role = Problem.Element.Role.comparison

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var name: Located<String>?
  /// By offer.
  package var values: [PairDraft] = []

  package init() {}
}
