import Canvas
import Maturity

extension KeyGroup {
  /// The show of hands on a criterion.
  static func votes(_ open: OpenAssessment) -> [KeyGroup] {
    let isSecret = if case .criterion(let view) = open.screen { view.votes?.isSecret == true } else { false }
    return [
      digits(open.questionnaire.scale.levels, "une voix", "one vote") { .castVote(.rank($0)) },
      KeyGroup(
        "?", "ne sait pas", "don’t know",
        [(.character("?"), .castVote(.unknown)), (.character(","), .castVote(.unknown))]),
      KeyGroup(
        "x Suppr", brief: "x", "retirer la dernière voix", "take the last vote back",
        footerLabel: ("retirer", "take back"),
        [(.character("x"), .takeBackVote), (.delete, .takeBackVote), (.backspace, .takeBackVote)]),
      KeyGroup(
        "Tab", "rôle suivant", "next role", footerLabel: ("rôle", "role"),
        [(.tab, .nextRole), (.backTab, .previousRole)]),
      KeyGroup(
        "s", "vote secret\u{A0}: rien ne se voit avant la fin", "secret ballot: nothing shows before the end",
        footerLabel: ("secret", "secret"), [(.character("s"), .toggleSecret)]),
      isSecret
        ? KeyGroup("Entrée", "révéler", "reveal", [(.enter, .confirm)])
        : KeyGroup("Entrée", "terminer", "done", footer: false, [(.enter, .confirm)]),
      KeyGroup(
        "v q Échap", brief: "Échap", "terminer les votes", "end the votes", footerLabel: ("terminer", "done"),
        [(.escape, .back), (.character("v"), .back), (.character("q"), .back)]),
      help,
    ]
  }

  /// How an answer that was voted on was decided.
  static let decision = [
    KeyGroup("c", "consensus", "consensus", [(.character("c"), .decideBy(.consensus))]),
    KeyGroup("m", "majorité", "majority", [(.character("m"), .decideBy(.majority))]),
    KeyGroup("f", "facilitateur", "facilitator", [(.character("f"), .decideBy(.facilitator))]),
    KeyGroup(
      "Échap", "ne pas le dire", "leave unsaid", footerLabel: ("passer", "skip"), [(.escape, .back)]),
    help,
  ]
}
