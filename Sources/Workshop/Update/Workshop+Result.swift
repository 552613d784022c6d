import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  mutating func update(_ action: Action, in view: ResultView, of open: OpenAssessment) -> [Effect] {
    switch action {
    case .move(.left), .move(.right):
      return show(.result(ResultView(page: open.page(after: view.page, forward: action == .move(.right)))))
    case .move(.up): return choose(forward: false, in: view, of: open)
    case .move(.down): return choose(forward: true, in: view, of: open)
    case .move(let direction): return scroll(direction, in: view, of: open)
    case .confirm: return visit(in: view, of: open)
    case .toggle where view.page == .path: return tryStep(in: view, of: open)
    case .toggle: return setFact(in: view, of: open) { $0.map { $0 ? false : true } ?? true }
    case .markUnknown, .clear: return setFact(in: view, of: open) { _ in nil }
    case .export: return chooseReports()
    case .back: return show(.criterion(CriterionView()))
    default: return []
    }
  }

  private mutating func scroll(
    _ direction: Action.Direction, in view: ResultView, of open: OpenAssessment
  ) -> [Effect] {
    var view = view
    view.scroll = scrolled(view.scroll, direction, in: resultBody(view, of: open))
    view.followsSelection = false
    return show(.result(view))
  }

  /// Chooses the next thing on the page, or the one before; past the ends the page scrolls, so that all of it can be
  /// read with the same two keys.
  private mutating func choose(forward: Bool, in view: ResultView, of open: OpenAssessment) -> [Effect] {
    let body = resultBody(view, of: open)
    let offset = body.offset(view.scroll, rows: layout.bodyRows.count)
    let count = view.page == .hosting ? open.questionnaire.hosting?.facts.count ?? 0 : body.links.count
    var view = view
    view.scroll = offset
    switch (view.selection, forward) {
    case (let selection?, true) where selection + 1 < count: view.selection = selection + 1
    case (let selection?, false) where selection > 0: view.selection = min(selection, count) - 1
    case (nil, true) where count > 0:
      view.selection = view.page == .hosting ? min(1, count - 1) : body.links.firstIndex { $0.row >= offset } ?? 0
    case (0?, false) where offset == 0 && view.page != .hosting: view.selection = nil
    default: return scroll(forward ? .down : .up, in: view, of: open)
    }
    view.followsSelection = view.selection != nil
    if let selection = view.selection, body.links.indices.contains(selection) {
      name(body.links[selection].criterion, of: open)
    }
    return show(.result(view))
  }

  /// Says which criterion is chosen and how it stands: a page may give its identifier alone, and what is drawn apart is
  /// not heard. A small window keeps its only row of keys.
  private mutating func name(_ id: Criterion.ID, of open: OpenAssessment) {
    guard !layout.isCompact, let criterion = open.questionnaire.criterion(id) else { return }
    let state = open.questionnaire.wording(of: open.assessment[id].state, in: language)
    let answer = language.colon + state
    let room = size.columns - answer.displayWidth - 2
    let named = "\(id) \(criterion.name)".truncated(to: max(id.rawValue.displayWidth, room))
    notice = Notice(named + answer)
  }

  /// Opens the criterion chosen; leaving it comes back here.
  private mutating func visit(in view: ResultView, of open: OpenAssessment) -> [Effect] {
    let links = resultBody(view, of: open).links
    guard let selection = view.selection, links.indices.contains(selection) else {
      say("Choisissez d’abord un critère avec ↑ ↓.", "Choose a criterion with ↑ ↓ first.")
      return []
    }
    let criterion = links[selection].criterion
    guard let index = open.criteria.firstIndex(where: { $0.id == criterion }) else { return [] }
    var open = open
    open.go(to: index)
    open.screen = .criterion(CriterionView())
    open.origin = ResultOrigin(view: view, criterion: criterion)
    stage = .open(open)
    return []
  }

  /// Back to where a criterion was opened from; the choice follows the criterion where the page still names it.
  mutating func returnToResult() -> [Effect] {
    guard let open, let origin = open.origin else { return [] }
    var view = origin.view
    let links = resultBody(view, of: open).links
    if let selection = view.selection,
      !links.indices.contains(selection) || links[selection].criterion != origin.criterion
    {
      view.selection =
        links.firstIndex { $0.criterion == origin.criterion } ?? (links.isEmpty ? nil : min(selection, links.count - 1))
    }
    view.followsSelection = view.selection != nil
    return show(.result(view))
  }

  private mutating func tryStep(in view: ResultView, of open: OpenAssessment) -> [Effect] {
    let steps = open.realPath?.steps ?? []
    guard let selection = view.selection, steps.indices.contains(selection) else {
      say("Choisissez d’abord une étape avec ↑ ↓.", "Choose a step with ↑ ↓ first.")
      return []
    }
    var open = open
    open.toggleTrial(of: steps[selection])
    stage = .open(open)
    return []
  }

  private mutating func setFact(
    in view: ResultView, of open: OpenAssessment, _ change: (Bool?) -> Bool?
  ) -> [Effect] {
    let selection = view.selection ?? 0
    guard view.page == .hosting, let facts = open.questionnaire.hosting?.facts, facts.indices.contains(selection),
      canWrite()
    else { return [] }
    guard isInSight(view, of: open) else {
      // A key must not change what nobody sees: it first comes back into sight.
      var view = view
      view.followsSelection = true
      return show(.result(view))
    }
    var open = open
    let id = facts[selection].id
    guard open.change({ $0.hosting[id] = change($0.hosting[id]) }) else { return [] }
    stage = .open(open)
    return [.save(open.assessment)]
  }

  /// Whether the line that keys act on is on the screen.
  private func isInSight(_ view: ResultView, of open: OpenAssessment) -> Bool {
    let body = resultBody(view, of: open)
    let rows = layout.bodyRows.count
    let offset = body.offset(view.scroll, rows: rows)
    return body.cursor.map { (offset..<offset + rows).contains($0.row) } ?? true
  }
}

extension OpenAssessment {
  /// The pages of the result that this questionnaire has something for.
  var resultPages: [ResultView.Page] {
    ResultView.Page.allCases.filter { page in
      switch page {
      case .summary, .profile, .support, .path: true
      case .offers: !questionnaire.offering.offers.isEmpty
      case .steps: !questionnaire.steps.isEmpty || !questionnaire.stakes.isEmpty
      case .actions: criteria.contains { !assessment[$0.id].actions.isEmpty }
      case .hosting: questionnaire.hosting != nil
      }
    }
  }

  /// The page beside another, going round.
  func page(after page: ResultView.Page, forward: Bool) -> ResultView.Page {
    let pages = resultPages
    let here = pages.firstIndex(of: page) ?? 0
    return pages[(here + (forward ? 1 : pages.count - 1)) % pages.count]
  }
}
