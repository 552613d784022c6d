import Maturity

extension Workshop {
  mutating func update(_ action: Action, in overlay: Overlay, at now: Timestamp?) -> [Effect] {
    switch overlay {
    case .help(let scroll, let isOnExport):
      updateHelp(action, scroll: scroll, isOnExport: isOnExport)
      return []
    case .glossary(let scroll, let isFromHelp):
      updateGlossary(action, scroll: scroll, isFromHelp: isFromHelp)
      return []
    case .prompt(let prompt):
      return update(action, in: prompt, at: now)
    case .search(let search): return update(action, in: search)
    case .decision: return updateDecision(action, at: now)
    case .target(let scope): return update(action, aimingFor: scope)
    case .export(let view): return update(action, in: view)
    case .written(let paths, let scroll):
      switch action {
      case .export: return chooseReports(since: reports.earlier)
      case .back: self.overlay = nil
      case .help: self.overlay = .help(scroll: 0)
      case .meaningless(let key): say("\(key) ne sert pas ici.", "\(key) does nothing here.")
      case .move(let direction):
        self.overlay = .written(paths, scroll: scrolled(scroll, direction, in: writtenBody(paths)))
      default: break
      }
      return []
    }
  }

  private mutating func updateHelp(_ action: Action, scroll: Int, isOnExport: Bool) {
    switch action {
    case .move(let direction):
      overlay = .help(scroll: scrolled(scroll, direction, in: helpBody), isOnExport: isOnExport)
    case .showGlossary: overlay = .glossary(scroll: 0, isFromHelp: true)
    case .back, .help: overlay = isOnExport ? .export(reports) : nil
    default: break
    }
  }

  private mutating func updateGlossary(_ action: Action, scroll: Int, isFromHelp: Bool) {
    switch action {
    case .move(let direction):
      overlay = .glossary(scroll: scrolled(scroll, direction, in: glossaryBody), isFromHelp: isFromHelp)
    case .back, .showGlossary: overlay = isFromHelp ? .help(scroll: 0) : nil
    case .help: overlay = .help(scroll: 0)
    default: break
    }
  }

  private mutating func update(_ action: Action, in prompt: Prompt, at now: Timestamp?) -> [Effect] {
    switch action {
    case .back:
      overlay = prompt.purpose == .exportPath ? .export(reports) : nil
      return []
    case .edit(let edit):
      var prompt = prompt
      prompt.buffer.apply(edit)
      overlay = .prompt(prompt)
      warnWhenFull(prompt.buffer, after: edit)
      return []
    case .confirm:
      return confirm(prompt, at: now)
    default:
      return []
    }
  }

  private mutating func confirm(_ prompt: Prompt, at now: Timestamp?) -> [Effect] {
    let text = String(Substring(prompt.buffer.text).trimmingSpaces)
    switch prompt.purpose {
    case .reason:
      guard !text.isEmpty else {
        say(
          "Dites pourquoi ce critère est sans objet, ou Échap.", "Say why this criterion does not apply, or Esc.",
          isWarning: true)
        return []
      }
      overlay = nil
      return decide(.notApplicable(reason: text), at: now)
    case .jump:
      guard var open else { return [] }
      guard let index = open.index(named: text) else {
        let (first, last) = (open.criteria.first?.id.rawValue ?? "", open.criteria.last?.id.rawValue ?? "")
        say(
          "Pas de critère \(text)\u{A0}: de \(first) à \(last).", "No criterion \(text): \(first) to \(last).",
          isWarning: true)
        return []
      }
      overlay = nil
      open.go(to: index)
      open.screen = .criterion(CriterionView())
      stage = .open(open)
      return []
    case .openPath:
      // These prompts stay until what they ask for is done: a path that is refused is there to be mended.
      return text.isEmpty ? [] : [.open(path: text)]
    case .saveElsewhere:
      guard let open, !text.isEmpty else { return [] }
      return [.saveElsewhere(open.assessment, path: text)]
    case .exportPath:
      return text.isEmpty ? [] : write(to: text)
    case .earlierPath:
      guard let open, !text.isEmpty else { return [] }
      return [.loadEarlier(path: text, than: open.assessment)]
    }
  }
}

extension OpenAssessment {
  /// The criterion that a person calls `text`: its identifier, or its axis's for the first one of it; “61” finds 6.1.
  func index(named text: String) -> Int? {
    let wanted = text.replacing(",", with: ".").lowercased()
    if let index = criteria.firstIndex(where: { $0.id.rawValue.lowercased() == wanted }) { return index }
    if let axis = questionnaire.axes.first(where: { $0.id.rawValue.lowercased() == wanted }) {
      return criteria.firstIndex { $0.id == axis.criteria.first?.id }
    }
    let bare = { (name: String) in name.lowercased().filter { $0.isLetter || $0.isNumber } }
    guard !bare(wanted).isEmpty else { return nil }
    let matches = criteria.indices.filter { bare(criteria[$0].id.rawValue) == bare(wanted) }
    return matches.count == 1 ? matches.first : nil
  }
}
