import Canvas

extension KeyGroup {
  /// While choosing which reports to write.
  static let exporting = [
    KeyGroup("Entrée", "écrire", "write", [(.enter, .confirm)]),
    KeyGroup("Espace", "cocher", "tick", [(.character(" "), .toggle)]),
    KeyGroup("↑ ↓", "choisir", "choose", [(.up, .move(.up)), (.down, .move(.down))]),
    KeyGroup("← →", "profil", "profile", [(.left, .move(.left)), (.right, .move(.right))]),
    KeyGroup(
      "W", "écrire ailleurs", "write elsewhere", footerLabel: ("ailleurs", "elsewhere"),
      [(.character("W"), .askSaveElsewhere)]),
    back, help,
  ]

  /// Once reports are written.
  static let written = [
    KeyGroup(
      "Entrée q Échap", brief: "q", "retour", "back",
      [(.enter, .back), (.character("q"), .back), (.escape, .back)]),
    KeyGroup("e", "exporter encore", "export again", [(.character("e"), .export)]), help,
  ]
}
