/// A questionnaire as a file gives it: the right shapes, nothing checked yet.
///
/// A field is nil when the file lacks it or gives it another shape; whoever read the file has reported that already.
package struct QuestionnaireDraft: DraftEntity {
  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var format: Located<Int>?
  package var id: Located<String>?
  package var version: Located<String>?
  package var language: Located<String>?
  package var title: Located<String>?
  package var summary: Located<String>?
  package var licence: Located<String>?
  package var notice: Located<String>?
  package var sources: [SourceDraft] = []
  package var scale: [LevelDraft] = []
  package var supports: [SupportDraft] = []
  package var rules: RulesDraft?
  package var axes: [AxisDraft] = []
  package var references: [ReferenceDraft] = []
  package var steps: [StepDraft] = []
  package var stakes: [StakeDraft] = []
  package var migrations: [MigrationDraft] = []
  /// Nil where there is no such file beside the questionnaire; so are the two that follow.
  package var offering: OfferingDraft?
  package var hosting: HostingDraft?
  package var glossary: GlossaryDraft?

  package init() {}
}

/// A document that the questionnaire rests on, as a file gives it.
package struct SourceDraft: NamedDraft {
  package static let role = Problem.Element.Role.source

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var title: Located<String>?
  package var publisher: Located<String>?
  package var date: Located<String>?

  package init() {}
}

/// A level of the scale, as a file gives it.
package struct LevelDraft: NamedDraft {
  package static let role = Problem.Element.Role.level

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var number: Located<Int>?
  package var name: Located<String>?
  package var definition: Located<String>?
  /// May be left out.
  package var help: Located<String>?

  package init() {}
}

/// A kind of support, as a file gives it.
package struct SupportDraft: NamedDraft {
  package static let role = Problem.Element.Role.support

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var name: Located<String>?
  package var title: Located<String>?
  package var description: Located<String>?
  package var questions: [DemandQuestionDraft] = []

  package init() {}
}

/// A question that a team may be asking itself, as a file gives it.
package struct DemandQuestionDraft: NamedDraft {
  package static let role = Problem.Element.Role.question

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var text: Located<String>?

  package init() {}
}

/// An axis with its criteria, as a file gives it.
package struct AxisDraft: NamedDraft {
  package static let role = Problem.Element.Role.axis

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var name: Located<String>?
  package var shortName: Located<String>?
  package var summary: Located<String>?
  /// 1 when the file does not say.
  package var weight: Located<Int>? = 1
  package var essential: Located<Bool>? = false
  package var criteria: [CriterionDraft] = []

  package init() {}
}

/// A criterion with its descriptors, as a file gives it.
package struct CriterionDraft: NamedDraft {
  package static let role = Problem.Element.Role.criterion

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var name: Located<String>?
  package var question: Located<String>?
  /// 1 when the file does not say.
  package var weight: Located<Int>? = 1
  package var essential: Located<Bool>? = false
  package var effort: Located<Int>? = 1
  package var primary: Located<String>?
  package var secondary: [Located<String>] = []
  package var levels: [Located<String>] = []
  package var help: Located<String>?
  package var evidence: [Located<String>] = []
  package var prompt: Located<String>?
  package var nextSteps: [Located<String>] = []
  /// Nil when the file does not say: an empty list says that it rests on nothing.
  package var references: [Located<String>]?

  package init() {}
}
