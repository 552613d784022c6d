import Wording

extension Workshop {
  mutating func update(_ action: Action, in view: ExportView) -> [Effect] {
    var view = view
    let formats = ReportFormat.allCases
    switch action {
    case .move(.up): view.selection = max(0, view.selection - 1)
    case .move(.down): view.selection = min(formats.count - 1, view.selection + 1)
    case .move(let direction):
      view.choice.profile = view.choice.profile.neighbour(forward: direction == .right)
    case .toggle: view.choice.toggle(formats[view.selection])
    case .confirm, .askSaveElsewhere:
      guard !view.choice.formats.isEmpty else {
        say("Cochez au moins un format.", "Tick at least one format.", isWarning: true)
        return []
      }
      reports = view.choice
      guard action == .confirm else { return askReportPath() }
      return open.map { [.export($0, view.choice, path: nil)] } ?? []
    case .back:
      overlay = nil
      return []
    default: return []
    }
    reports = view.choice
    overlay = .export(view)
    return []
  }

  private mutating func askReportPath() -> [Effect] {
    overlay = .prompt(Prompt(.exportPath, text: "~/"))
    return []
  }
}

extension ReportProfile {
  /// The next one, or the one before; round at the ends.
  fileprivate func neighbour(forward: Bool) -> ReportProfile {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + (forward ? 1 : all.count - 1)) % all.count]
  }
}
