/// The rules of a questionnaire as a file gives them; levels by the number that people see.
package struct RulesDraft: DraftEntity {
  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var criteria: GateDraft?
  package var axes: GateDraft?
  package var minCoverage: Located<DraftFraction>?
  package var target: Located<Int>?
  package var autonomyBelow: Located<DraftFraction>?
  package var complementaryFrom: Located<DraftFraction>?
  package var combinedWithin: Located<Int>?
  package var demandPoints: Located<Int>?
  package var demandMaximum: Located<Int>?
  package var sequence: [SequenceRuleDraft] = []

  package init() {}
}

/// When items are together at a level, as a file gives it.
package struct GateDraft: DraftEntity {
  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var share: Located<DraftFraction>?
  package var maxLag: Located<Int>?

  package init() {}
}

/// Which kind of support comes first, and when, as a file gives it.
package struct SequenceRuleDraft: NamedDraft {
  package static let role = Problem.Element.Role.rule

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var first: Located<String>?
  package var whenAny: [Located<String>] = []
  package var atOrBelow: Located<Int>?
  package var because: Located<String>?

  package init() {}
}

/// Two integers written “3/5”, whose range nobody has checked: the denominator may be 0.
package struct DraftFraction: Sendable, Equatable {
  package let numerator: Int
  package let denominator: Int

  package init(_ numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }
}
