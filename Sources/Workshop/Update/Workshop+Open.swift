import Canvas
import Maturity
import Wording

extension Workshop {
  mutating func update(_ action: Action, in open: OpenAssessment, at now: Timestamp?) -> [Effect] {
    switch open.screen {
    case .details(let form): return update(action, in: form, of: open)
    case .criterion(let view):
      if let editor = view.note { return update(action, in: editor, view, of: open) }
      if let panel = view.votes { return update(action, in: panel, view, of: open) }
      return updateShared(action, at: now) ?? update(action, in: view, of: open)
    case .matrix: return updateShared(action, at: now) ?? updateMatrix(action, of: open)
    case .demand(let view): return updateShared(action, at: now) ?? update(action, in: view, of: open)
    case .result(let view):
      // There “don’t know” is about a fact, not about the criterion one came from.
      if view.page == .hosting, action == .markUnknown || action == .clear { return update(action, in: view, of: open) }
      return updateShared(action, at: now) ?? update(action, in: view, of: open)
    case .comparison(let view): return update(action, in: view, of: open) ?? updateShared(action, at: now) ?? []
    case .records(let view): return update(action, in: view, of: open) ?? updateShared(action, at: now) ?? []
    case .discussion(let view): return update(action, in: view, of: open) ?? updateShared(action, at: now) ?? []
    }
  }

  /// What means the same on every screen of an open assessment; nil for what does not.
  private mutating func updateShared(_ action: Action, at now: Timestamp?) -> [Effect]? {
    guard let open else { return nil }
    if open.trial != nil, action.leavesTraces {
      say(
        "Rien ne s’écrit pendant un essai\u{202F}; k\u{A0}: garder, Échap\u{A0}: quitter l’essai.",
        "Nothing is written during a trial; k: keep, Esc: leave the trial.", isWarning: true)
      return []
    }
    switch action {
    case .tryAnswers, .tryPath, .endTrial, .keepTrial: return updateTrial(action, at: now)
    case .showMatrix: return show(.matrix)
    case .showResult: return show(.result(ResultView()))
    case .showDemand: return show(.demand(DemandView()))
    case .showDetails: return show(.details(DetailsForm(open.assessment)))
    case .showDiscussion: return showDiscussion()
    case .askSearch:
      overlay = .search(SearchView(in: open))
      return []
    case .toggleFlag: return toggleFlag()
    case .toggleQuick: return toggleQuickRound()
    case .askTarget:
      guard canWrite() else { return [] }
      overlay = .target(.criterion)
      return []
    case .showEvidence: return show(.records(RecordsView(.evidence)))
    case .showActions: return show(.records(RecordsView(.actions)))
    case .compare: return [.proposeEarlier(than: open.assessment)]
    case .showCriterion: return show(.criterion(CriterionView()))
    case .visit(let id): return visit(id)
    case .toggleMouse: return toggleMouse()
    case .help:
      overlay = .help(scroll: 0)
      return []
    case .askJump:
      overlay = .prompt(Prompt(.jump))
      return []
    case .answer(let rank): return decide(.answered(rank), at: now)
    case .markUnknown: return decide(.unknown, at: now)
    case .clear: return decide(.unanswered, at: now)
    case .askReason:
      guard canWrite() else { return [] }
      let reason = if case .notApplicable(let reason) = open.answer.state { reason } else { "" }
      overlay = .prompt(Prompt(.reason, text: reason))
      return []
    case .undo: return step(isUndo: true)
    case .redo: return step(isUndo: false)
    case .retrySave:
      guard canWrite() else { return [] }
      if open.saving == .saved { say("Tout est déjà enregistré.", "Everything is saved already.") }
      return open.saving == .saved ? [] : [.saveAgain(open.assessment)]
    case .askSaveElsewhere:
      overlay = .prompt(Prompt(.saveElsewhere, text: open.otherPath))
      return []
    case .meaningless(let key):
      say("\(key) ne sert pas ici\u{202F}; h\u{A0}: aide.", "\(key) does nothing here; h: help.")
      return []
    case .nextUnanswered: return goToUnanswered(forward: true)
    case .previousUnanswered: return goToUnanswered(forward: false)
    default: return nil
    }
  }

  mutating func show(_ screen: Screen) -> [Effect] {
    guard var open else { return [] }
    open.screen = screen
    switch screen {
    case .criterion, .comparison, .records: break
    case .details, .matrix, .demand, .result, .discussion: (open.origin, open.discussed) = (nil, nil)
    }
    stage = .open(open)
    return []
  }

  /// Whether answers can be changed; says why not when they cannot. Anything can be tried.
  mutating func canWrite() -> Bool {
    guard let open else { return false }
    if open.trial == nil, case .readOnly(let reason) = open.access {
      say("Lecture seule\u{A0}: \(reason)", "Read only: \(reason)", isWarning: true)
      return false
    }
    return true
  }

  /// Sets the current criterion's state and saves it at once.
  mutating func decide(_ state: AnswerState, at now: Timestamp?) -> [Effect] {
    guard canWrite(), var open else { return [] }
    let id = open.criterion.id
    guard open.answer.state != state else {
      askDecision(of: open)
      return []
    }
    let before = open.answer.state
    open.change {
      $0[id].state = state
      $0[id].decidedBy = nil
      $0[id].decidedAt = now
    }
    if case .criterion(var view) = open.screen {
      view.followsAnswer = true
      open.screen = .criterion(view)
    }
    stage = .open(open)
    confirm(state, after: before, on: id)
    askDecision(of: open)
    return [.save(open.assessment)]
  }

  /// Says what a key did where the screen does not show the levels, and what was cleared anywhere.
  private mutating func confirm(_ state: AnswerState, after before: AnswerState, on id: Criterion.ID) {
    guard let open else { return }
    let isShown = if case .criterion = open.screen { true } else { false }
    if state == .unanswered {
      say("\(id) effacé\u{202F}; u\u{A0}: annuler.", "\(id) cleared; u: undo.")
    } else if !isShown {
      let (old, new) = (open.questionnaire.symbol(of: before), open.questionnaire.symbol(of: state))
      say("\(id)\u{A0}: \(old) → \(new)\u{202F}; u\u{A0}: annuler.", "\(id): \(old) → \(new); u: undo.")
    }
  }

  private mutating func step(isUndo: Bool) -> [Effect] {
    guard canWrite(), var open else { return [] }
    let before = open.assessment
    guard isUndo ? open.undo() : open.redo() else {
      isUndo
        ? say("Rien à annuler.", "Nothing to undo.") : say("Rien à rétablir.", "Nothing to redo.")
      return []
    }
    stage = .open(open)
    let what = change(from: before, to: open.assessment, in: open, isUndo: isUndo)
    isUndo ? say("Annulé\u{A0}: \(what).", "Undone: \(what).") : say("Rétabli\u{A0}: \(what).", "Redone: \(what).")
    return [.save(open.assessment)]
  }

  /// What undo or redo touched, in a few words.
  private func change(
    from before: Assessment, to after: Assessment, in open: OpenAssessment, isUndo: Bool
  ) -> String {
    guard let criterion = open.criteria.first(where: { before[$0.id] != after[$0.id] }) else {
      if before.hosting != after.hosting { return language("l’hébergement", "hosting") }
      if before.target != after.target || before.axisTargets != after.axisTargets {
        return language("la cible", "the target")
      }
      return before.demand == after.demand
        ? language("la séance", "the session") : language("les questions", "the questions")
    }
    let id = criterion.id
    guard before[id].state == after[id].state else {
      let state = open.questionnaire.wording(of: after[id].state, in: language)
      return isUndo
        ? language("\(id), retour à «\u{A0}\(state)\u{A0}»", "\(id), back to “\(state)”") : "\(id), \(state)"
    }
    return change(from: before[id], to: after[id], on: id)
  }

  private func change(from before: Answer, to after: Answer, on id: Criterion.ID) -> String {
    if before.note != after.note { return language("la note de \(id)", "the note on \(id)") }
    if before.votes != after.votes { return language("les votes sur \(id)", "the votes on \(id)") }
    if before.target != after.target { return language("la cible de \(id)", "the target of \(id)") }
    if before.isFlagged != after.isFlagged { return language("le repère de \(id)", "the mark on \(id)") }
    if before.evidence != after.evidence { return language("les preuves de \(id)", "the evidence on \(id)") }
    if before.actions != after.actions { return language("les actions de \(id)", "the actions on \(id)") }
    return language("la façon de décider de \(id)", "how \(id) was decided")
  }

  private mutating func goToUnanswered(forward: Bool) -> [Effect] {
    guard var open else { return [] }
    let next = { (state: AnswerState) in
      open.isQuick ? open.nextInQuickRound(state, forward: forward) : open.next(state, forward: forward)
    }
    guard let index = next(.unanswered) ?? next(.unknown) else {
      guard !open.isQuick else {
        sayQuickRoundOver(open)
        return []
      }
      say("Plus aucun critère sans réponse.", "No criterion is left without an answer.")
      return []
    }
    open.go(to: index)
    if case .matrix = open.screen {} else { open.screen = .criterion(CriterionView()) }
    stage = .open(open)
    if open.answer.state == .unknown {
      say(
        "Plus rien sans réponse\u{202F}; ce critère est à clarifier.",
        "Nothing left unanswered; this one is to be clarified.")
    }
    return []
  }

  /// Back to the start screen, once nothing would be lost.
  mutating func leave() -> [Effect] {
    guard let open else { return [] }
    if open.hasFailedToSave, warnOfLoss() { return [] }
    let saving = saveTime()
    stage = .start(StartView(Catalogue()))
    return saving + [.close, .list]
  }
}
