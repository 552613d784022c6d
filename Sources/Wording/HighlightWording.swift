import Maturity
import Scoring

extension Explanation {
  /// Why a criterion holds the team back, for after its name: “au niveau 1 Découverte ; critère essentiel, retient l’axe 2
  /// sous le niveau 2”. That it is on the shortest path goes without saying.
  package func reason(_ blocker: Highlights.Blocker) -> Phrase {
    let here = Phrase.quoted(levelName(blocker.rank))
    switch blocker.reason {
    case .essential(let axis, let level):
      return language(
        "au niveau\u{A0}\(here)\u{202F}; critère essentiel, retient l’axe\u{A0}\(axis) sous le niveau\u{A0}\(number(level))",
        "at level\u{A0}\(here); an essential criterion, keeps axis\u{A0}\(axis) below level\u{A0}\(number(level))")
    case .lags(let axis, let level):
      return language(
        "au niveau\u{A0}\(here)\u{202F}; trop en retard, retient l’axe\u{A0}\(axis) sous le niveau\u{A0}\(number(level))",
        "at level\u{A0}\(here); too far behind, keeps axis\u{A0}\(axis) below level\u{A0}\(number(level))")
    case .onPath: return language("au niveau\u{A0}\(here)", "at level\u{A0}\(here)")
    case .belowTarget(let target):
      return language(
        "au niveau\u{A0}\(here), sous la cible (niveau\u{A0}\(number(target)))",
        "at level\u{A0}\(here), below the target (level\u{A0}\(number(target)))")
    }
  }
}
