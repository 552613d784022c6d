/// What the team decided on one criterion, and what led to it.
package struct Answer: Equatable, Sendable {
  package var state: AnswerState
  /// Any number of lines, separated by line feeds.
  package var note: String
  package var target: Rank?
  /// When the state last changed.
  package var decidedAt: Timestamp?
  /// How the state was decided; nil where nobody said.
  package var decidedBy: DecisionMode?
  /// The show of hands, which never sets the state (SCORING.md §9).
  package var votes: [Vote]
  package var evidence: [Evidence]
  package var actions: [NextAction]
  /// Whether the facilitator wants to come back to it.
  package var isFlagged: Bool
  /// How long it was on the screen, in seconds.
  package var seconds: Int

  package init(
    state: AnswerState = .unanswered, note: String = "", target: Rank? = nil, decidedAt: Timestamp? = nil,
    decidedBy: DecisionMode? = nil, votes: [Vote] = [], evidence: [Evidence] = [], actions: [NextAction] = [],
    isFlagged: Bool = false, seconds: Int = 0
  ) {
    self.state = state
    self.note = note
    self.target = target
    self.decidedAt = decidedAt
    self.decidedBy = decidedBy
    self.votes = votes
    self.evidence = evidence
    self.actions = actions
    self.isFlagged = isFlagged
    self.seconds = seconds
  }
}

/// How a team settled on an answer.
package enum DecisionMode: String, CaseIterable, Sendable {
  case consensus, majority, facilitator
}

/// Hands raised for one choice, by people of one role.
package struct Vote: Equatable, Sendable {
  /// Empty where roles are not told apart.
  package var role: String
  package var choice: Choice
  /// How many hands, positive.
  package var count: Int

  /// What a hand is raised for.
  package enum Choice: Hashable, Sendable {
    case rank(Rank)
    /// “Ne sait pas.”
    case unknown
  }

  package init(role: String = "", _ choice: Choice, count: Int = 1) {
    self.role = role
    self.choice = choice
    self.count = count
  }
}

/// Something that shows an answer to be true.
package struct Evidence: Equatable, Sendable {
  /// What it is: a document, a dashboard, a sentence.
  package var text: String
  /// Where it is; empty where nobody said.
  package var link: String
  package var date: CalendarDate?
  /// Who may show it, as a role; empty where nobody said.
  package var holder: String

  package init(text: String, link: String = "", date: CalendarDate? = nil, holder: String = "") {
    self.text = text
    self.link = link
    self.date = date
    self.holder = holder
  }
}

/// Something that the team means to do.
package struct NextAction: Equatable, Sendable {
  package var text: String
  /// Who sees to it, as a role; empty where nobody said.
  package var owner: String
  package var due: CalendarDate?

  package init(text: String, owner: String = "", due: CalendarDate? = nil) {
    self.text = text
    self.owner = owner
    self.due = due
  }
}
