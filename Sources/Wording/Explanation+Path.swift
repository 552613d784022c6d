import Maturity
import Scoring

extension Explanation {
  /// What it takes to reach the next level, with the criteria to raise: “Pour atteindre le niveau 3, il faut relever
  /// 2 critères, pour un effort de 3 : 1.1 de 1 à 3 et 2.1 de 2 à 3.”
  ///
  /// `path` is that of the same answers; for nil it says why there is none.
  package func path(_ path: ShortestPath?) -> String {
    guard let path else { return noPath }
    return goal(of: path) + language.colon + language.list(path.steps.map(rise)) + "."
  }

  /// The same without the criteria, for above a list of them.
  package func pathGoal(_ path: ShortestPath?) -> String { path.map { goal(of: $0) + "." } ?? noPath }

  /// The criteria that are still open, which may change the path; nil where there are none.
  package func toClarify(_ path: ShortestPath) -> String? {
    let open = path.toClarify.map(\.rawValue)
    guard !open.isEmpty else { return nil }
    return language(
      "À clarifier d’abord, car une réponse peut changer ce chemin\u{A0}: \(language.list(open)).",
      "To clarify first, as an answer may change this path: \(language.list(open)).")
  }

  private func goal(of path: ShortestPath) -> String {
    let count = path.steps.count
    let goal = number(path.rank)
    guard count > 1 else {
      return language(
        "Pour atteindre le niveau\u{A0}\(goal), il suffit de relever un critère, pour un effort de\u{A0}\(path.cost)",
        "To reach level\u{A0}\(goal), one criterion must be raised, for an effort of\u{A0}\(path.cost)")
    }
    return language(
      "Pour atteindre le niveau\u{A0}\(goal), il faut relever \(count)\u{A0}critères, pour un effort de\u{A0}\(path.cost)",
      "To reach level\u{A0}\(goal), \(count)\u{A0}criteria must be raised, for an effort of\u{A0}\(path.cost)")
  }

  private func rise(_ step: ShortestPath.Step) -> String {
    language(
      "\(step.criterion) de\u{A0}\(number(step.from)) à\u{A0}\(number(step.to))",
      "\(step.criterion) from\u{A0}\(number(step.from)) to\u{A0}\(number(step.to))")
  }

  private var noPath: String {
    guard let level = scorecard.level.value else {
      return language(
        "Pas encore de niveau, donc pas de chemin\u{A0}: répondez d’abord à un critère.",
        "No level yet, and so no path: answer a criterion first.")
    }
    return language(
      "Le niveau\u{A0}\(number(level)) est le plus haut\u{A0}: il ne reste pas de chemin à faire.",
      "Level\u{A0}\(number(level)) is the highest: there is no path left to go.")
  }
}
