/// One thing wrong with a questionnaire: what, on what, where; worded in one place, by the executable.
package struct Problem: Equatable, Sendable {
  package let location: SourceLocation?
  /// The entity concerned, outermost first: `axis 3`, `criterion 3.2`. Empty for the questionnaire itself.
  package let path: [Element]
  package let kind: Kind

  package init(_ kind: Kind, path: [Element] = [], at location: SourceLocation?) {
    self.kind = kind
    self.path = path
    self.location = location
  }

  /// A step of a problem's path: by identifier where it has one, else by its position from 1.
  package struct Element: Equatable, Sendable {
    package let role: Role
    package let name: String

    package init(_ role: Role, _ name: String) {
      self.role = role
      self.name = name
    }

    /// `id`, or the position from 1 where there is none to go by.
    package init(_ role: Role, id: String?, position: Int) {
      self.init(role, id.flatMap { $0.isEmpty ? nil : $0 } ?? String(position))
    }

    /// The sorts of entities that a path goes through.
    package enum Role: String, Sendable {
      case source, level, support, question, axis, criterion, rule
      case reference, step, stake, migration, formerCriterion
      case audience, offer, path, followUp
      case hostingOffer, fact, row, comparison, term
    }
  }
}

/// Everything wrong with a questionnaire, in the order of the file; never empty.
package struct QuestionnaireProblems: Error, Equatable {
  /// How many problems of a file are told; one more then says that there are others.
  package static let limit = 200

  package let problems: [Problem]

  /// - Precondition: there is one at least.
  package init(_ problems: [Problem]) {
    precondition(!problems.isEmpty, "problems without a problem")
    self.problems = problems
  }
}
