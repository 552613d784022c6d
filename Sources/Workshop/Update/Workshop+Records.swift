import Maturity

extension Workshop {
  /// Nil for what means the same on every screen.
  mutating func update(_ action: Action, in view: RecordsView, of open: OpenAssessment) -> [Effect]? {
    if let form = view.form { return update(action, in: form, view, of: open) }
    var view = view
    let last = max(0, open.answer.count(of: view.kind) - 1)
    switch action {
    case .move(.up): view.selection = max(0, view.selection - 1)
    case .move(.down): view.selection = min(last, view.selection + 1)
    case .move(.home), .move(.pageUp): view.selection = 0
    case .move(.end), .move(.pageDown): view.selection = last
    case .addRecord: return edit(open.answer.count(of: view.kind), in: view, of: open)
    case .confirm: return edit(view.selection, in: view, of: open)
    case .clear: return remove(view, of: open)
    case .back: return show(.criterion(CriterionView()))
    default: return nil
    }
    return show(.records(view))
  }

  /// More than this is not a list that people read.
  private static let recordCapacity = 100

  private mutating func edit(_ position: Int, in view: RecordsView, of open: OpenAssessment) -> [Effect] {
    guard canWrite() else { return [] }
    let limit = Self.recordCapacity
    guard position < limit else {
      say("Limite atteinte\u{A0}: \(limit).", "Limit reached: \(limit).", isWarning: true)
      return []
    }
    var view = view
    view.selection = position
    view.form = RecordForm(view.kind, at: position, on: open.criterion.id, of: open.assessment)
    return show(.records(view))
  }

  private mutating func remove(_ view: RecordsView, of open: OpenAssessment) -> [Effect] {
    let count = open.answer.count(of: view.kind)
    guard canWrite(), view.selection < count else { return [] }
    var open = open
    var view = view
    let id = open.criterion.id
    open.change { $0[id].remove(view.kind, at: view.selection) }
    view.selection = max(0, min(view.selection, count - 2))
    open.screen = .records(view)
    stage = .open(open)
    say("Retiré\u{202F}; u\u{A0}: annuler.", "Removed; u: undo.")
    return [.save(open.assessment)]
  }

  private mutating func update(
    _ action: Action, in form: RecordForm, _ view: RecordsView, of open: OpenAssessment
  ) -> [Effect] {
    var form = form
    switch action {
    case .edit(let edit): return type(edit, in: form, view, of: open)
    case .nextField: form.focus = min(form.focus + 1, form.fields.count - 1)
    case .previousField: form.focus = max(form.focus - 1, 0)
    case .confirm where form.focus < form.fields.count - 1: form.focus += 1
    case .confirm, .back: return finish(form, view, of: open)
    case .help: overlay = .help(scroll: 0)
    default: break
    }
    var view = view
    view.form = form
    return show(.records(view))
  }

  private mutating func type(
    _ edit: TextEdit, in form: RecordForm, _ view: RecordsView, of open: OpenAssessment
  ) -> [Effect] {
    var (open, form, view) = (open, form, view)
    let text = form.buffer.text
    form.buffer.apply(edit)
    let isChanged = form.buffer.text != text
    if isChanged { open.follow { form.fill(&$0) } }
    view.form = form
    open.screen = .records(view)
    stage = .open(open)
    warnWhenFull(form.buffer, after: edit)
    return isChanged ? [.saveSoon(open.assessment)] : []
  }

  private mutating func finish(_ form: RecordForm, _ view: RecordsView, of open: OpenAssessment) -> [Effect] {
    var (open, view) = (open, view)
    open.endTyping(startedFrom: form.before)
    view.form = nil
    view.selection = max(0, min(view.selection, open.answer.count(of: view.kind) - 1))
    open.screen = .records(view)
    stage = .open(open)
    if !form.dateIsValid {
      let text = form.text(.date)
      say("Date non retenue\u{A0}: \(text).", "Date left out: \(text).", isWarning: true)
    }
    return open.saving == .pending ? [.save(open.assessment)] : []
  }
}
