import Maturity

extension Workshop {
  mutating func update(_ action: Action, in view: StartView) -> [Effect] {
    var view = view
    let last = max(0, view.entries.count - 1)
    switch action {
    case .move(.up): view.selection = max(0, view.selection - 1)
    case .move(.down): view.selection = min(last, view.selection + 1)
    case .move(.home): view.selection = 0
    case .move(.end): view.selection = last
    case .confirm:
      guard view.entries.indices.contains(view.selection) else { return [] }
      switch view.entries[view.selection] {
      case .new(let offered): return [.create(offered.id)]
      case .resume(let recent): return [.open(path: recent.path)]
      case .example: return [.openExample]
      }
    case .askPath: overlay = .prompt(Prompt(.openPath))
    case .switchLanguage:
      language = language == .french ? .english : .french
      // The titles of questionnaires are in its language too.
      return [.list]
    case .help: overlay = .help(scroll: 0)
    case .back: return [.quit]
    default: break
    }
    stage = .start(view)
    return []
  }
}
