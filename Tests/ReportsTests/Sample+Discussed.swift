import Maturity

extension Sample {
  /// The worked example with votes, evidence and an action on b2, which aims at level 4.
  static var discussed: Sample {
    var sample = Sample()
    sample.subject = Subject(organisation: "DSI Exemple", product: "Rizomo")
    sample.session.date = CalendarDate(year: 2026, month: 12, day: 1)
    sample.answers = [
      "b2": Answer(
        state: .answered(1), note: "Deux lignes\nd’une note", target: 3,
        decidedAt: Timestamp("2026-11-23T14:42:07Z"), decidedBy: .majority,
        votes: [Vote(role: "RSSI", .rank(3)), Vote(.rank(1), count: 3), Vote(.unknown, count: 2)],
        evidence: [
          Evidence(
            text: "Tableau de bord", link: "https://exemple.fr", date: CalendarDate(year: 2026, month: 9, day: 1),
            holder: "RSSI"),
          Evidence(text: "Revue"),
        ],
        actions: [
          NextAction(
            text: "Écrire les contrôles", owner: "architecte", due: CalendarDate(year: 2027, month: 1, day: 31))
        ],
        isFlagged: true, seconds: 95)
    ]
    return sample
  }
}
