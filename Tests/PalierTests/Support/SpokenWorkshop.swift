/// ``WorkshopPlan`` as lines of words, in two sittings.
struct SpokenWorkshop {
  let isFrench: Bool

  /// The lines of each sitting; the first ends where the program is ended.
  var parts: [[String]] {
    let place = WorkshopPlan.criteria.firstIndex { $0.id == WorkshopPlan.interrupted } ?? 0
    let before = WorkshopPlan.criteria[..<place].flatMap { said(on: $0.id, $0.key) + [word("suivant", "next")] }
    let (id, key) = WorkshopPlan.criteria[place]
    let after = WorkshopPlan.criteria[(place + 1)...].flatMap { [word("suivant", "next")] + said(on: $0.id, $0.key) }
    let details =
      [WorkshopPlan.organisation, "", "", "", "", WorkshopPlan.roles.dropFirst().joined(separator: ", "), "."]
    return [
      details + before + prepared(on: id),
      [answer(key)] + after + [word("résultat", "result")]
        + Array(repeating: word("droite", "right"), count: 6) + ["export"],
    ]
  }

  private func word(_ french: String, _ english: String) -> String { isFrench ? french : english }

  private func said(on id: String, _ key: Character) -> [String] {
    var lines = prepared(on: id)
    if id == WorkshopPlan.undone { lines += ["4", word("annuler", "undo")] }
    if id == WorkshopPlan.cleared { lines += ["5", word("effacer", "clear")] }
    lines.append(answer(key))
    if WorkshopPlan.votes[id] != nil, key != "?" { lines.append(WorkshopPlan.decisions[id] ?? word("échap", "esc")) }
    if id == WorkshopPlan.changed.after {
      lines += [
        word("aller ", "go ") + WorkshopPlan.changed.criterion, WorkshopPlan.changed.number,
        word("aller ", "go ") + id,
      ]
    }
    return lines
  }

  /// Votes and a note, before the answer.
  private func prepared(on id: String) -> [String] {
    let hands = (WorkshopPlan.votes[id] ?? "").map { $0 == "\t" ? "tab" : String($0) }
    let reveal = hands.first == "s" ? [word("entrée", "enter")] : []
    let votes = hands.isEmpty ? [] : [word("votes", "votes")] + hands + reveal + [word("échap", "esc")]
    return votes + (WorkshopPlan.notes[id].map { ["note " + $0] } ?? [])
  }

  private func answer(_ key: Character) -> String {
    key == "s" ? word("objet ", "na ") + WorkshopPlan.reason : String(key)
  }
}
