import Maturity

extension Sample {
  /// With everything that the longest report can show: votes and dissent, evidence, actions, flags, times, hosting.
  static var whole: Sample {
    var sample = Sample.filled
    sample.isGuided = true
    sample.hosting = ["secret": false]
    sample.session.budget = 60
    sample.answers = [
      "a1": Answer(
        state: .answered(2), note: "Lettre signée.", decidedBy: .majority,
        votes: [
          Vote(role: "DSI", .rank(3)), Vote(role: "DSI", .rank(2)), Vote(role: "Métier", .rank(0)),
          Vote(role: "Métier", .unknown),
        ],
        evidence: [
          Evidence(
            text: "Lettre de mission", link: "https://exemple.fr/lettre",
            date: CalendarDate(year: 2026, month: 1, day: 12), holder: "secrétariat général")
        ], seconds: 125),
      "a3": Answer(
        state: .answered(1),
        actions: [
          NextAction(text: "Dater la trajectoire", owner: "DSI", due: CalendarDate(year: 2027, month: 3, day: 1)),
          NextAction(text: "Chercher un relais"),
        ], isFlagged: true, seconds: 55),
    ]
    return sample
  }

  /// The same team a year before: nothing started, one criterion better than now.
  var aYearBefore: Sample {
    var sample = self
    sample.session.date = CalendarDate(year: 2025, month: 12, day: 2)
    sample.answers = [:]
    sample.states = [
      "a1": .answered(1), "a2": .answered(1), "a3": .answered(1), "a4": .answered(0),
      "a5": .notApplicable(reason: "pas de parc"), "b1": .answered(1), "b2": .answered(2), "b3": .unknown,
    ]
    return sample
  }
}
