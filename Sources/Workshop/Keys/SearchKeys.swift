import Canvas

extension KeyGroup {
  /// Words being looked for: every other key is part of them.
  static let search = [
    KeyGroup("↑ ↓", "choisir", "choose", [(.up, .move(.up)), (.down, .move(.down))]),
    KeyGroup("Entrée", "y aller", "go there", [(.enter, .confirm)]),
    KeyGroup("Échap", "retour", "back", [(.escape, .back)]),
  ]
}
