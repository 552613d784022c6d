import Canvas
import Maturity

extension KeyGroup {
  /// What a facilitator sets on a criterion beside its answer.
  static let marking = [
    KeyGroup(
      "*", "à revoir, ou ne plus l’être", "to revisit, or no longer", footerLabel: ("à revoir", "mark"),
      [(.character("*"), .toggleFlag)]),
    KeyGroup(
      "b", "but\u{A0}: la cible", "target", footerLabel: ("cible", "target"),
      [(.character("b"), .askTarget)]),
  ]

  /// Tab through the most telling criteria only.
  static let quick = KeyGroup(
    "R", "parcours rapide, ou complet", "quick round, or all of it", footerLabel: ("rapide", "quick"),
    [(.character("R"), .toggleQuick)])

  /// What the matrix shows.
  static let filtering = KeyGroup(
    "F", "filtrer\u{A0}: ouverts, désaccords, sous la cible, par accompagnement",
    "filter: open, disagreement, below target, by support", footerLabel: ("filtrer", "filter"),
    [(.character("F"), .cycleFilter)])

  /// What is gathered on a criterion.
  static let gathering = [
    KeyGroup(
      "A", "actions à mener", "actions to take", footerLabel: ("actions", "actions"), [(.character("A"), .showActions)]),
    KeyGroup(
      "P", "preuves recueillies", "evidence gathered", footerLabel: ("recueillies", "gathered"),
      [(.character("P"), .showEvidence)]),
  ]

  /// The target, and of what.
  static func target(_ open: OpenAssessment?) -> [KeyGroup] {
    [
      digits(open?.questionnaire.scale.levels ?? [], "cible", "target") { .setTarget($0) },
      KeyGroup(
        "Tab", "critère, axe, ensemble", "criterion, axis, whole", [(.tab, .nextScope), (.backTab, .nextScope)]),
      KeyGroup(
        "x Suppr", brief: "x", "aucun", "none", [(.character("x"), .clear), (.delete, .clear), (.backspace, .clear)]),
      KeyGroup(
        "b q Échap", brief: "Échap", "renoncer", "cancel",
        [
          (.escape, .back), (.character("q"), .back), (.character("b"), .back),
        ]),
      help,
    ]
  }

  /// Evidence or actions as a list.
  static let records = [
    KeyGroup("↑ ↓", "choisir", "choose", [(.up, .move(.up)), (.down, .move(.down))]),
    KeyGroup("+", "ajouter", "add", [(.character("+"), .addRecord)]),
    KeyGroup("Entrée", "modifier", "edit", [(.enter, .confirm)]),
    KeyGroup(
      "x Suppr", brief: "x", "retirer", "remove", [(.character("x"), .clear), (.delete, .clear), (.backspace, .clear)]),
    page,
  ]

  /// One of them as a form.
  static let record = [
    KeyGroup(
      "Tab ↑ ↓", brief: "Tab", "champ suivant", "next field",
      [(.tab, .nextField), (.down, .nextField), (.backTab, .previousField), (.up, .previousField)]),
    KeyGroup("Entrée", "suivant, puis terminer", "next, then done", [(.enter, .confirm)]),
    KeyGroup("Échap", "terminer", "done", [(.escape, .back)]),
    helpWhileTyping,
  ]

  /// What there is to talk about.
  static let discussion = [
    KeyGroup("↑ ↓", "choisir", "choose", [(.up, .move(.up)), (.down, .move(.down))]),
    KeyGroup("Entrée", "en parler", "talk about it", [(.enter, .confirm)]),
    KeyGroup("D", "retour", "back", footer: false, [(.character("D"), .showDiscussion)]),
    page,
  ]
}
