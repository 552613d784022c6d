import Maturity

extension Workshop {
  mutating func toggleMouse() -> [Effect] {
    usesMouse.toggle()
    if usesMouse {
      say(
        "Souris prise\u{A0}: cliquez un niveau ou un critère de la matrice\u{202F}; M\u{A0}: la rendre au terminal.",
        "Mouse captured: click a level, or a criterion in the matrix; M: give it back to the terminal.")
    } else {
      say(
        "Souris rendue au terminal\u{A0}: elle y sélectionne du texte.",
        "Mouse given back to the terminal, where it selects text.")
    }
    return [.useMouse(usesMouse)]
  }

  /// Goes to a criterion and shows it.
  mutating func visit(_ id: Criterion.ID) -> [Effect] {
    guard var open, let index = open.criteria.firstIndex(where: { $0.id == id }) else { return [] }
    open.go(to: index)
    stage = .open(open)
    return show(.criterion(CriterionView()))
  }
}
