/// A rule or a recommendation that criteria and verdicts rest on, as a file gives it.
package struct ReferenceDraft: NamedDraft {
  package static let role = Problem.Element.Role.reference

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var name: Located<String>?
  package var text: Located<String>?
  package var source: Located<String>?

  package init() {}
}
