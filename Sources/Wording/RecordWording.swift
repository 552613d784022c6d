import Maturity

extension Language {
  /// Where a piece of evidence is, its date and who may show it; empty where nothing was said.
  package func detail(_ evidence: Evidence) -> String {
    let holder = evidence.holder.isEmpty ? nil : self("à demander à\u{A0}: ", "ask: ") + evidence.holder
    let link = evidence.link.isEmpty ? nil : evidence.link
    return [link, evidence.date.map(longDate), holder].compactMap { $0 }.joined(separator: ", ")
  }

  /// Who sees to an action and by when; empty where nothing was said.
  package func detail(_ action: NextAction) -> String {
    let owner = action.owner.isEmpty ? nil : action.owner
    let due = action.due.map { self("pour le ", "due ") + longDate($0) }
    return [owner, due].compactMap { $0 }.joined(separator: ", ")
  }
}
