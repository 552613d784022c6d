import Maturity
import Scoring

extension Workshop {
  /// Shows what there is to talk about: on the line one came from, else on the current criterion's.
  mutating func showDiscussion() -> [Effect] {
    guard let open else { return [] }
    let points = open.questionnaire.discussion(of: open.assessment)
    let wanted = open.discussed?.criterion ?? open.criterion.id
    let line = points.firstIndex { $0.criterion == wanted } ?? open.discussed?.selection ?? 0
    return show(.discussion(DiscussionView(selection: max(0, min(line, points.count - 1)))))
  }

  /// Nil for what means the same on every screen.
  mutating func update(_ action: Action, in view: DiscussionView, of open: OpenAssessment) -> [Effect]? {
    var view = view
    let points = open.questionnaire.discussion(of: open.assessment)
    let last = max(0, points.count - 1)
    view.selection = min(view.selection, last)
    switch action {
    case .move(.up): view.selection = max(0, view.selection - 1)
    case .move(.down): view.selection = min(last, view.selection + 1)
    case .move(.pageUp): view.selection = max(0, view.selection - layout.bodyRows.count / 2)
    case .move(.pageDown): view.selection = min(last, view.selection + layout.bodyRows.count / 2)
    case .move(.home): view.selection = 0
    case .move(.end): view.selection = last
    case .confirm:
      guard points.indices.contains(view.selection) else { return [] }
      return discuss(points[view.selection].criterion, from: view, of: open)
    case .back, .showDiscussion: return show(.criterion(CriterionView()))
    default: return nil
    }
    return show(.discussion(view))
  }

  private mutating func discuss(
    _ criterion: Criterion.ID, from view: DiscussionView, of open: OpenAssessment
  ) -> [Effect] {
    guard let index = open.criteria.firstIndex(where: { $0.id == criterion }) else { return [] }
    var open = open
    open.go(to: index)
    open.screen = .criterion(CriterionView())
    open.origin = nil
    open.discussed = DiscussionOrigin(selection: view.selection, criterion: criterion)
    stage = .open(open)
    return []
  }
}
