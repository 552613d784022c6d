import Maturity

extension Workshop {
  /// Nil for what means the same on every screen.
  mutating func update(_ action: Action, in view: ComparisonView, of open: OpenAssessment) -> [Effect]? {
    switch action {
    case .move(let direction):
      var view = view
      view.scroll = scrolled(view.scroll, direction, in: comparisonBody(view, of: open))
      return show(.comparison(view))
    case .compare:
      // The file that is shown, for most often another one lies beside it.
      overlay = .prompt(Prompt(.earlierPath, text: view.label))
      return []
    case .export: return chooseReports(since: view.earlier)
    case .back: return show(view.underneath)
    default: return nil
    }
  }

  /// Shows the comparison with `earlier` over the current screen, in the place of another comparison.
  mutating func showComparison(with earlier: Assessment, _ label: String, _ remark: String?) {
    guard var open else { return }
    overlay = nil
    let underneath = if case .comparison(let view) = open.screen { view.underneath } else { open.screen }
    open.screen = .comparison(ComparisonView(with: earlier, label: label, over: underneath))
    stage = .open(open)
    if let remark { notice = Notice(remark, isWarning: true) }
  }
}
