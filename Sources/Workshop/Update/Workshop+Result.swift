import Maturity

extension Workshop {
  mutating func update(_ action: Action, in view: ResultView, of open: OpenAssessment) -> [Effect] {
    switch action {
    case .move(.left), .move(.right):
      return show(.result(ResultView(page: open.page(after: view.page, forward: action == .move(.right)))))
    case .move(.up) where view.page == .hosting: return choose(view.selection - 1, in: view, of: open)
    case .move(.down) where view.page == .hosting: return choose(view.selection + 1, in: view, of: open)
    case .move(let direction):
      var view = view
      view.scroll = scrolled(view.scroll, direction, in: resultBody(view, of: open))
      view.followsSelection = false
      return show(.result(view))
    case .toggle: return setFact(in: view, of: open) { $0.map { $0 ? false : true } ?? true }
    case .markUnknown, .clear: return setFact(in: view, of: open) { _ in nil }
    case .export: return [.export(open, path: nil)]
    case .back: return show(.criterion(CriterionView()))
    default: return []
    }
  }

  private mutating func choose(_ selection: Int, in view: ResultView, of open: OpenAssessment) -> [Effect] {
    let count = open.questionnaire.hosting?.facts.count ?? 0
    var view = view
    view.selection = min(max(0, selection), max(0, count - 1))
    view.followsSelection = true
    return show(.result(view))
  }

  private mutating func setFact(
    in view: ResultView, of open: OpenAssessment, _ change: (Bool?) -> Bool?
  ) -> [Effect] {
    guard view.page == .hosting, let facts = open.questionnaire.hosting?.facts, facts.indices.contains(view.selection),
      canWrite()
    else { return [] }
    var open = open
    let id = facts[view.selection].id
    guard open.change({ $0.hosting[id] = change($0.hosting[id]) }) else { return [] }
    stage = .open(open)
    return [.save(open.assessment)]
  }
}

extension OpenAssessment {
  /// The pages of the result that this questionnaire has something for.
  var resultPages: [ResultView.Page] {
    ResultView.Page.allCases.filter { page in
      switch page {
      case .summary: true
      case .offers: !questionnaire.offering.offers.isEmpty
      case .steps: !questionnaire.steps.isEmpty || !questionnaire.stakes.isEmpty
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
