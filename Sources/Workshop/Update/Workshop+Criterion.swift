import Canvas
import Maturity

extension Workshop {
  mutating func update(_ action: Action, in view: CriterionView, of open: OpenAssessment) -> [Effect] {
    var open = open
    var view = view
    switch action {
    case .nextCriterion, .previousCriterion:
      open.go(to: open.position + (action == .nextCriterion ? 1 : -1))
      view = CriterionView(pane: view.pane)
    case .editNote:
      guard canWrite() else { return [] }
      view.note = NoteEditor(editing: open.answer.note, of: open.assessment, isFirst: !open.hasNoted)
      open.hasNoted = true
    case .editNoteElsewhere: return canWrite() ? [.editNote(open.criterion.id, open.answer.note)] : []
    case .openVotes: return openVotes(view, of: open)
    case .toggleLarge:
      open.isLarge.toggle()
      sayHowLarge(open)
    case .togglePane(let pane): view = CriterionView(pane: view.pane == pane ? nil : pane)
    case .showGlossary: overlay = .glossary(scroll: 0, isFromHelp: false)
    case .move(let direction):
      let isScrollingSide = layout.paneColumns > 0 && view.pane != nil
      let body = isScrollingSide ? sideBody(view, of: open) : criterionBody(open)
      view.scroll = scrolled(view.scroll, direction, in: body)
      view.followsAnswer = false
    case .back where view.pane != nil: view = CriterionView()
    case .back where open.origin != nil: return returnToResult()
    case .back where open.discussed != nil: return showDiscussion()
    case .back where open.trial != nil: return updateTrial(.endTrial, at: nil)
    case .back: return leave()
    default: return []
    }
    open.screen = .criterion(view)
    stage = .open(open)
    return []
  }

  private mutating func sayHowLarge(_ open: OpenAssessment) {
    open.isLarge
      ? say("Critère en grand\u{202F}; z\u{A0}: vue normale.", "Large view; z: normal view.")
      : say("Vue normale\u{202F}; z\u{A0}: en grand.", "Normal view; z: large view.")
  }

  mutating func update(
    _ action: Action, in editor: NoteEditor, _ view: CriterionView, of open: OpenAssessment
  ) -> [Effect] {
    var open = open
    var view = view
    var editor = editor
    switch action {
    case .edit(let edit):
      let text = editor.buffer.text
      editor.buffer.apply(edit)
      let note = editor.buffer.text
      view.note = editor
      open.screen = .criterion(view)
      let id = open.criterion.id
      if note != text { open.follow { $0[id].note = note } }
      stage = .open(open)
      warnWhenFull(editor.buffer, after: edit)
      return note != text ? [.saveSoon(open.assessment)] : []
    case .back:
      open.endTyping(startedFrom: editor.before)
      view.note = nil
      open.screen = .criterion(view)
      stage = .open(open)
      return open.saving == .pending ? [.save(open.assessment)] : []
    case .help:
      overlay = .help(scroll: 0)
      return []
    default: return []
    }
  }

  mutating func updateMatrix(_ action: Action, of open: OpenAssessment) -> [Effect] {
    var open = open
    switch action {
    case .move(let direction): open.moveInMatrix(direction)
    case .cycleFilter: open.matrixFilter = open.nextFilter
    case .back: open.screen = .criterion(CriterionView())
    default: return []
    }
    stage = .open(open)
    return []
  }
}

extension OpenAssessment {
  /// Moves in the matrix as on a sheet: along an axis, or to the same place on the next one.
  mutating func moveInMatrix(_ direction: Action.Direction) {
    guard let row = questionnaire.axes.firstIndex(where: { $0.criteria.contains { $0.id == criterion.id } }),
      let column = questionnaire.axes[row].criteria.firstIndex(where: { $0.id == criterion.id })
    else { return }
    var target = (row: row, column: column)
    switch direction {
    case .left: target.column -= 1
    case .right: target.column += 1
    case .up, .pageUp: target.row -= 1
    case .down, .pageDown: target.row += 1
    case .home: target.column = 0
    case .end: target.column = Int.max
    }
    target.row = min(max(0, target.row), questionnaire.axes.count - 1)
    let axis = questionnaire.axes[target.row]
    target.column = min(max(0, target.column), axis.criteria.count - 1)
    if let index = criteria.firstIndex(where: { $0.id == axis.criteria[target.column].id }) { go(to: index) }
  }
}
