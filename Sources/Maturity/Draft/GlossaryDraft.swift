/// The words of the field, as glossary.yaml gives them.
package struct GlossaryDraft: CompanionDraft {
  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var format: Located<Int>?
  package var questionnaire: Located<String>?
  package var terms: [TermDraft] = []

  package init() {}
}

/// A word of the field, as a file gives it.
package struct TermDraft: NamedDraft {
  package static let role = Problem.Element.Role.term

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var name: Located<String>?
  package var forms: [Located<String>] = []
  package var definition: Located<String>?

  package init() {}
}
