extension Assessment {
  /// What can leave the room: the states, votes and targets that give the scores, without a word that somebody typed.
  ///
  /// Gone are the subject, facilitator, participants and their roles, notes, reasons, evidence, actions, and when each
  /// answer was given; the session's date stays, since a comparison needs it.
  package var redacted: Assessment {
    var copy = self
    copy.subject = Subject()
    copy.session = Session(date: session.date, budget: session.budget)
    copy.respondent = nil
    copy.answers = answers.mapValues(\.redacted).filter { $0.value != Answer() }
    return copy
  }
}

extension Answer {
  fileprivate var redacted: Answer {
    var state = state
    if case .notApplicable = state { state = .notApplicable(reason: "") }
    let hands = votes.map { Vote($0.choice, count: $0.count) }
    return Answer(
      state: state, target: target, decidedBy: decidedBy, votes: [Vote](adding: hands), isFlagged: isFlagged)
  }
}
