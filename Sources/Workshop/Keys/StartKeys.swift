import Canvas

extension KeyGroup {
  static let start = [
    KeyGroup("↑ ↓", "choisir", "choose", [(.up, .move(.up)), (.down, .move(.down))]),
    KeyGroup("Entrée", "ouvrir", "open", [(.enter, .confirm)]),
    KeyGroup("o", "ouvrir un fichier", "open a file", [(.character("o"), .askPath)]),
    KeyGroup("l", "English", "français", [(.character("l"), .switchLanguage)]),
    KeyGroup("q Échap", brief: "q", "quitter", "quit", [(.character("q"), .back), (.escape, .back)]),
    help,
    KeyGroup(
      "Début Fin", "premier, dernier", "first, last", footer: false, [(.home, .move(.home)), (.end, .move(.end))]),
  ]

  static let prompt = [
    KeyGroup("Entrée", "valider", "confirm", [(.enter, .confirm)]),
    KeyGroup("Échap", "renoncer", "cancel", [(.escape, .back)]),
  ]
}
