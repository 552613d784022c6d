import Wording

extension Workshop {
  mutating func update(_ action: Action, exporting choice: ReportChoice) -> [Effect] {
    var choice = choice
    switch action {
    case .toggleFormat(let format): choice.toggle(format)
    case .move(let direction): choice.profile = choice.profile.neighbour(forward: direction == .right)
    case .confirm, .askPath:
      guard !choice.formats.isEmpty else {
        say("Cochez au moins un format.", "Tick at least one format.", isWarning: true)
        return []
      }
      reports = choice
      guard action == .confirm else { return askReportPath() }
      return open.map { [.export($0, choice, path: nil)] } ?? []
    case .back:
      overlay = nil
      return []
    default: return []
    }
    reports = choice
    overlay = .export(choice)
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
