import Maturity

/// What the start screen offers.
package struct Catalogue: Equatable, Sendable {
  package var questionnaires: [Offered]
  /// Most recent first.
  package var assessments: [Recent]
  /// Whether a worked example can be opened.
  package var hasExample: Bool

  package init(questionnaires: [Offered] = [], assessments: [Recent] = [], hasExample: Bool = false) {
    self.questionnaires = questionnaires
    self.assessments = assessments
    self.hasExample = hasExample
  }

  /// A questionnaire that a new assessment can be made with.
  package struct Offered: Equatable, Sendable {
    package let id: Questionnaire.ID
    package let title: String
    package let version: SemanticVersion

    package init(id: Questionnaire.ID, title: String, version: SemanticVersion) {
      self.id = id
      self.title = title
      self.version = version
    }
  }

  /// An assessment that can be resumed.
  package struct Recent: Equatable, Sendable {
    package let path: String
    /// Organisation, team, product: what was said of them; may be empty.
    package let subject: [String]
    package let date: CalendarDate?
    /// How many criteria have an answer; nil when the file cannot be read.
    package let answered: Int?

    package init(path: String, subject: [String], date: CalendarDate?, answered: Int?) {
      self.path = path
      self.subject = subject
      self.date = date
      self.answered = answered
    }
  }
}

/// The start screen: an entry for each thing that can be done.
package struct StartView: Equatable, Sendable {
  /// One thing that can be done.
  package enum Entry: Equatable, Sendable {
    case new(Catalogue.Offered)
    case resume(Catalogue.Recent)
    case example
  }

  package var entries: [Entry]
  package var selection: Int

  /// New assessments come first, always at the same place; the most recent one that can be read is what most
  /// starts are for.
  package init(_ catalogue: Catalogue) {
    let new = catalogue.questionnaires.map(Entry.new)
    let recents = catalogue.assessments.map(Entry.resume)
    entries = new + recents + (catalogue.hasExample ? [.example] : [])
    let readable = catalogue.assessments.firstIndex { $0.answered != nil }
    self.selection = readable.map { new.count + $0 } ?? 0
  }
}
