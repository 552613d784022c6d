import Maturity
import Scoring

extension Explanation {
  /// What it takes to reach the next level, for above the list of criteria to raise: “Chemin le plus court vers le
  /// niveau 3 : relever 2 critères (effort 3).”
  ///
  /// `path` is that of the same answers; for nil it says why there is none.
  package func path(_ path: ShortestPath?) -> String {
    guard let path else { return noPath }
    let (count, goal) = (path.steps.count, number(path.rank))
    return language(
      "Chemin le plus court vers le niveau\u{A0}\(goal)\u{A0}: relever "
        + "\(count > 1 ? "\(count)\u{A0}critères" : "un seul critère") (effort\u{A0}\(path.cost)).",
      "Shortest path to level\u{A0}\(goal): raise \(count > 1 ? "\(count)\u{A0}criteria" : "one criterion") "
        + "(effort\u{A0}\(path.cost)).")
  }

  /// The criteria that are still open, which may change the path; nil where there are none.
  package func toClarify(_ path: ShortestPath) -> String? {
    let open = path.toClarify.map(\.rawValue)
    guard !open.isEmpty else { return nil }
    return language(
      "À clarifier d’abord, car une réponse peut changer ce chemin\u{A0}: \(language.list(open)).",
      "To clarify first, as an answer may change this path: \(language.list(open)).")
  }

  /// The same where there is no room for which they are.
  package func mayChange(_ path: ShortestPath) -> String? {
    let count = path.toClarify.count
    guard count > 0 else { return nil }
    return language(
      language.plural(
        count, "La réponse encore ouverte peut changer ce chemin.",
        "Les \(count)\u{A0}réponses encore ouvertes peuvent changer ce chemin."),
      language.plural(
        count, "The answer still open may change this path.",
        "The \(count)\u{A0}answers still open may change this path."))
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
