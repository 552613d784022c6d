import Maturity
import Wording

extension Workshop {
  /// Asks which reports to write, as they were last asked for.
  mutating func chooseReports(since earlier: Assessment? = nil) -> [Effect] {
    reports = ExportView(reports.choice, since: earlier)
    overlay = .export(reports)
    return []
  }

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
      reports = view
      guard action == .confirm else { return askReportPath() }
      return write(to: nil)
    case .back:
      overlay = nil
      return []
    case .help:
      overlay = .help(scroll: 0, isOnExport: true)
      return []
    case .meaningless(let key):
      say("\(key) ne sert pas ici.", "\(key) does nothing here.")
      return []
    default: return []
    }
    reports = view
    overlay = .export(view)
    return []
  }

  /// Writes the reports chosen last, at a path that the person said or, for nil, beside the assessment.
  mutating func write(to path: String?) -> [Effect] {
    guard let open else { return [] }
    say("Écriture des rapports…", "Writing the reports…")
    return [.export(open, reports.choice, since: reports.earlier, path: path)]
  }

  private mutating func askReportPath() -> [Effect] {
    overlay = .prompt(
      Prompt(.exportPath, text: reports.choice.proposal(stem: language("~/rapport", "~/report"), in: language)))
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
