import Canvas
import Maturity
import Wording

extension Workshop {
  /// Applies an action and says what the loop must do; never performs anything itself.
  ///
  /// - Parameters:
  ///   - action: what a key meant, or what became of an effect.
  ///   - now: the time to write beside a decision, nil when the clock gives none.
  /// - Returns: what to perform, in order.
  package mutating func update(_ action: Action, at now: Timestamp?) -> [Effect] {
    pass(until: now)
    switch action {
    case .tick: return saveTime(isLeaving: false)
    case .inputEnded:
      endTrial()
      return saveTime()
    case .completed(let completion):
      let effects = complete(completion)
      // Time begins when an assessment is opened, not with the first key.
      pass(until: now)
      return effects
    case .resized(let size):
      self.size = size
      return []
    case .redraw: return [.redraw]
    default: notice = nil
    }
    if action != .quit, action != .back { forgetWarning() }
    switch action {
    case .quit where isPrompting:
      overlay = nil
      return []
    case .quit:
      endTrial()
      return quit()
    case .suspend: return [.suspend]
    default: break
    }
    let effects = perform(action, at: now)
    // The one place that a save of tried answers would have to pass.
    return open?.trial == nil ? effects : effects.filter { !$0.saves }
  }

  private mutating func pass(until now: Timestamp?) {
    guard let now, case .open(var open) = stage else { return }
    open.pass(until: now)
    stage = .open(open)
  }

  /// Killed, a program loses no more of the time than this, in seconds.
  private static let longestUnsaved = 60

  /// Saves the time that is on no disk: all of it on leaving, but for a glance at a file that was left as it is.
  func saveTime(isLeaving: Bool = true) -> [Effect] {
    guard let open, open.unsavedSeconds >= (isLeaving && open.hasSaved ? 1 : Self.longestUnsaved),
      let assessment = open.untimed
    else { return [] }
    return [.saveTime(assessment)]
  }

  private mutating func perform(_ action: Action, at now: Timestamp?) -> [Effect] {
    if let overlay { return update(action, in: overlay, at: now) }
    switch stage {
    case .start(let view): return update(action, in: view)
    case .open(let open): return update(action, in: open, at: now)
    }
  }

  private var isPrompting: Bool {
    switch overlay {
    case .prompt, .search: true
    case .help, .glossary, .decision, .target, .export, .written, nil: false
    }
  }

  /// Says that a text takes no more, when what was typed no longer fits.
  mutating func warnWhenFull(_ buffer: TextBuffer, after edit: TextEdit) {
    guard case .insert = edit, buffer.isFull else { return }
    say(
      "Limite atteinte\u{A0}: \(buffer.capacity) caractères.", "Limit reached: \(buffer.capacity) characters.",
      isWarning: true)
  }

  mutating func say(_ french: String, _ english: String, isWarning: Bool = false) {
    notice = Notice(language(french, english), isWarning: isWarning)
  }

  /// Leaves at once when everything is on disk; else says what would be lost, once.
  mutating func quit() -> [Effect] {
    guard let open else { return [.quit] }
    switch open.saving {
    case .saved: return saveTime() + [.quit]
    case .pending: return [.save(open.assessment), .quitIfSaved]
    case .failed: return warnOfLoss() ? [] : [.quit]
    }
  }

  /// - Returns: false when the person has been warned just before and means it.
  mutating func warnOfLoss() -> Bool {
    guard var open, !open.warnedOfLoss else { return false }
    open.warnedOfLoss = true
    stage = .open(open)
    say(
      "Non enregistré. w\u{A0}: réessayer, W\u{A0}: ailleurs\u{202F}; même touche\u{A0}: quitter sans enregistrer.",
      "Not saved. w: retry, W: save elsewhere; same key: leave without saving.", isWarning: true)
    return true
  }

  /// A warning holds for the next key only: what is answered after it has not been warned of.
  private mutating func forgetWarning() {
    guard var open, open.warnedOfLoss else { return }
    open.warnedOfLoss = false
    stage = .open(open)
  }

  private mutating func complete(_ completion: Completion) -> [Effect] {
    switch completion {
    case .listed(let catalogue):
      guard case .start(let view) = stage else { break }
      var listed = StartView(catalogue)
      // The same entries in another language: whoever chose one finds it again.
      if listed.entries.count == view.entries.count { listed.selection = view.selection }
      stage = .start(listed)
    case .opened(let open):
      overlay = nil
      stage = .open(open)
      if let remark = open.remark { notice = Notice(remark, isWarning: true) }
      if case .readOnly(let reason) = open.access {
        say("Lecture seule\u{A0}: \(reason)", "Read only: \(reason)", isWarning: true)
      }
    case .saved(let revision, let label):
      guard var open else { return [] }
      if open.hasFailedToSave { say("Enregistré.", "Saved.") }
      open.label = label
      open.saved(revision: revision)
      stage = .open(open)
    case .saveFailed(let reason):
      guard var open else { return [] }
      open.saving = .failed(reason)
      stage = .open(open)
      notice = Notice(reason, isWarning: true)
    case .savedElsewhere(let label, let revision):
      guard var open else { return [] }
      overlay = nil
      open.label = label
      open.access = .readWrite
      open.saved(revision: revision)
      stage = .open(open)
      say("La suite s’enregistre dans \(label).", "From now on saved in \(label).")
    case .exported(let paths):
      overlay = .written(paths)
      notice = nil
    case .exportFailed(let reason, let suggestion):
      overlay = .prompt(Prompt(.exportPath, text: suggestion))
      notice = Notice(reason, isWarning: true)
    case .earlierProposed(let path): overlay = .prompt(Prompt(.earlierPath, text: path))
    case .earlierLoaded(let earlier, let label, let remark): showComparison(with: earlier, label, remark)
    case .noteEdited(let id, let note): return takeNote(note, on: id)
    case .failed(let reason): notice = Notice(reason, isWarning: true)
    }
    return []
  }
}
