import Canvas

extension KeyGroup {
  /// While choosing which reports to write.
  static let exporting = [
    KeyGroup("↑ ↓", "choisir", "choose", [(.up, .move(.up)), (.down, .move(.down))]),
    KeyGroup("Espace", "cocher", "tick", [(.character(" "), .toggle)]),
    KeyGroup("← →", "profil", "profile", [(.left, .move(.left)), (.right, .move(.right))]),
    KeyGroup("Entrée", "écrire", "write", [(.enter, .confirm)]),
    KeyGroup(
      "W", "écrire ailleurs", "write elsewhere", footerLabel: ("ailleurs", "elsewhere"),
      [(.character("W"), .askSaveElsewhere)]),
    back,
  ]
}
