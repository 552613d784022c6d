/// What became of the criteria of an earlier version, as a file gives it.
package struct MigrationDraft: NamedDraft {
  package static let role = Problem.Element.Role.migration
  package static let idKey = "from"

  package var location: SourceLocation?
  package var unread: Set<String> = []
  /// The earlier version.
  package var id: Located<String>?
  package var fates: [FateDraft] = []

  package init() {}
}

/// What became of one criterion, as a file gives it.
package struct FateDraft: NamedDraft {
  package static let role = Problem.Element.Role.formerCriterion

  package var location: SourceLocation?
  package var unread: Set<String> = []
  /// In the earlier version.
  package var id: Located<String>?
  /// A word of ``Migration/Fate``.
  package var became: Located<String>?
  package var into: [Located<String>] = []

  package init() {}
}
