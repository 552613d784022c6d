import Maturity

extension Language {
  /// Where a piece of evidence is, its date and whom to ask for it; empty where nothing was said.
  package func detail(_ evidence: Evidence) -> Phrase {
    let holder: Phrase? =
      evidence.holder.isEmpty
      ? nil : self("à demander à\u{A0}: \(typed: evidence.holder)", "ask: \(typed: evidence.holder)")
    let date = evidence.date.map { Phrase(longDate($0)) }
    return [.typed(evidence.link), date, holder].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Who sees to an action and by when; empty where nothing was said.
  package func detail(_ action: NextAction) -> Phrase {
    let due = action.due.map { Phrase(self("pour le ", "due ") + longDate($0)) }
    return [.typed(action.owner), due].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
