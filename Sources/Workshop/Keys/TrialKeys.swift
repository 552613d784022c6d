import Canvas
import Maturity

extension KeyGroup {
  /// “What if”, from wherever answers can be given or read.
  static let trying = KeyGroup(
    "y", "et si\u{A0}: essayer des réponses sans les enregistrer", "what if: try answers without saving them",
    footerLabel: ("et si", "what if"), [(.character("y"), .tryAnswers)])

  /// The keys of a screen while answers are only tried: how to keep or forget them comes first, and those that write stay
  /// where they are, off the bottom line, to say why they do nothing.
  static func whileTrying(_ groups: [KeyGroup]) -> [KeyGroup] {
    let others = groups.filter { group in !group.pairs.contains { $0.action == .tryAnswers } }
    return trial + others.map(\.withoutTraces) + [KeyGroup("q", "retour", "back", [(.character("q"), .back)]), help]
  }

  private static let trial = [
    KeyGroup(
      "Échap y", brief: "Échap", "quitter l’essai, tout oublier", "leave the trial, forget all of it",
      footerLabel: ("oublier", "forget"), [(.escape, .endTrial), (.character("y"), .tryAnswers)]),
    KeyGroup("k", "garder l’essai", "keep the trial", footerLabel: ("garder", "keep"), [(.character("k"), .keepTrial)]),
  ]
}
