import Maturity

extension Workshop {
  /// Opens the show of hands, the levels in sight.
  mutating func openVotes(_ view: CriterionView, of open: OpenAssessment) -> [Effect] {
    guard canWrite() else { return [] }
    var open = open
    var view = CriterionView(pane: layout.paneColumns > 0 ? view.pane : nil)
    view.votes = VotePanel(on: open.criterion.id, of: open.assessment)
    open.screen = .criterion(view)
    stage = .open(open)
    return []
  }

  mutating func update(
    _ action: Action, in panel: VotePanel, _ view: CriterionView, of open: OpenAssessment
  ) -> [Effect] {
    var open = open
    var view = view
    var panel = panel
    let votes = open.answer.votes
    var changed: [Vote]?
    switch action {
    case .castVote(let choice): changed = panel.raise(choice, among: votes)
    case .takeBackVote:
      changed = panel.lower(among: votes)
      if changed == nil { say("Aucune voix à retirer.", "No vote to take back.") }
    case .nextRole, .previousRole:
      panel.changeRole(forward: action == .nextRole)
      if panel.roles.count == 1 {
        say(
          "Pas de rôles\u{A0}: les participants de la séance (i) en donnent.",
          "No roles: the session’s participants (i) give some.")
      }
    case .toggleSecret: panel.isSecret.toggle()
    case .confirm where panel.isSecret: panel.isSecret = false
    case .confirm, .back:
      open.endTyping(startedFrom: panel.before)
      view.votes = nil
      open.screen = .criterion(view)
      stage = .open(open)
      return []
    case .help:
      overlay = .help(scroll: 0)
      return []
    default: return []
    }
    view.votes = panel
    open.screen = .criterion(view)
    let id = open.criterion.id
    if let changed { open.follow { $0[id].votes = changed } }
    stage = .open(open)
    return changed == nil ? [] : [.save(open.assessment)]
  }

  /// Asks how the answer just given was decided, where there were votes on it.
  mutating func askDecision(of open: OpenAssessment) {
    guard open.trial == nil, case .answered = open.answer.state, !open.answer.votes.isEmpty else { return }
    overlay = .decision
  }

  mutating func updateDecision(_ action: Action, at now: Timestamp?) -> [Effect] {
    switch action {
    case .decideBy(let mode):
      overlay = nil
      guard canWrite(), var open else { return [] }
      let id = open.criterion.id
      guard open.change({ $0[id].decidedBy = mode }) else { return [] }
      stage = .open(open)
      return [.save(open.assessment)]
    case .help:
      overlay = .help(scroll: 0)
      return []
    case .back:
      overlay = nil
      return []
    default:
      overlay = nil
      return update(action, at: now)
    }
  }
}
