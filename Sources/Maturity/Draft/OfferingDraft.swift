/// What a squad can bring, and what comes after it, as offers.yaml gives it.
package struct OfferingDraft: CompanionDraft {
  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var format: Located<Int>?
  package var questionnaire: Located<String>?
  package var audiences: [AudienceDraft] = []
  package var offers: [OfferDraft] = []
  package var paths: [TrainingPathDraft] = []
  package var followUps: [FollowUpDraft] = []

  package init() {}
}

/// Whom a training is for, as a file gives it.
package struct AudienceDraft: NamedDraft {
  package static let role = Problem.Element.Role.audience

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var name: Located<String>?
  package var description: Located<String>?

  package init() {}
}

/// A mission, a subject or a module, as a file gives it.
package struct OfferDraft: NamedDraft {
  package static let role = Problem.Element.Role.offer

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  /// The identifier of a kind of support.
  package var kind: Located<String>?
  package var name: Located<String>?
  package var purpose: Located<String>?
  package var theory: [Located<String>] = []
  package var practice: [Located<String>] = []
  package var outputs: [Located<String>] = []
  package var minDays: Located<Int>?
  package var maxDays: Located<Int>?
  package var criteria: [Located<String>] = []
  package var audiences: [Located<String>] = []
  package var requires: [Located<String>] = []
  package var questions: [Located<String>] = []

  package init() {}
}

/// The modules for one audience, as a file gives them.
package struct TrainingPathDraft: NamedDraft {
  package static let role = Problem.Element.Role.path
  package static let idKey = "audience"

  package var location: SourceLocation?
  package var unread: Set<String> = []
  /// The audience: it has one path.
  package var id: Located<String>?
  package var summary: Located<String>?
  package var modules: [Located<String>] = []

  package init() {}
}

/// A lever beyond the squad's support, as a file gives it.
package struct FollowUpDraft: NamedDraft {
  package static let role = Problem.Element.Role.followUp

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var name: Located<String>?
  package var description: Located<String>?
  package var criteria: [Located<String>] = []
  package var references: [Located<String>] = []

  package init() {}
}
