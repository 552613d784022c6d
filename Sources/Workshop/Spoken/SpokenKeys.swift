import Canvas
import Maturity
import Wording

/// Lines typed in place of keys: a word, a key by its name, a number, or the text that is asked for.
///
/// Every key of every screen can be typed by its name, so that nothing the screens do is out of reach.
package enum SpokenKeys {
  /// What a line presses; nil where it means nothing.
  package static func keys(for line: String, in workshop: Workshop) -> [Key]? {
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    let first = words.first.map { $0.lowercased() } ?? ""
    let rest = words.count > 1 ? String(words[1]) : ""
    if workshop.isTyping { return typed(line, first, in: workshop) }
    if rest.isEmpty, let number = Int(first), let keys = choice(number, in: workshop) { return keys }
    if let keys = command(first, rest, in: workshop) { return keys }
    return rest.isEmpty ? named(first).map { [$0] } ?? character(line).map { [$0] } : nil
  }

  /// How a key is typed: the same word that ``keys(for:in:)`` understands.
  package static func name(of key: Key) -> String? {
    if case .character(let character) = key { return character == " " ? "espace" : String(character) }
    return names.first { $0.value == key }?.key
  }

  /// A text is being asked for: the line takes its place; an empty line leaves it, a full stop alone gives up.
  private static func typed(_ line: String, _ first: String, in workshop: Workshop) -> [Key] {
    switch first {
    case ".", "échap", "echap", "esc": return [.escape]
    case "": return [.enter]
    default: break
    }
    if case .search(let search) = workshop.overlay {
      guard let number = Int(first), search.hits.indices.contains(number - 1) else {
        return [.control("e"), .control("u"), .paste(line)]
      }
      return Array(repeating: .up, count: search.selection) + Array(repeating: .down, count: number - 1) + [.enter]
    }
    // A note goes on; anything else is said anew.
    if workshop.isTypingNote { return [.paste(line), .enter] }
    return [.control("e"), .control("u"), .paste(line), .enter]
  }

  /// The entry of that number, where there is a list to choose from.
  private static func choice(_ number: Int, in workshop: Workshop) -> [Key]? {
    if case .export(let view) = workshop.overlay, ReportFormat.allCases.indices.contains(number - 1) {
      return Array(repeating: .up, count: view.selection) + Array(repeating: .down, count: number - 1)
        + [.character(" ")]
    }
    guard case .start(let view) = workshop.stage, workshop.overlay == nil, view.entries.indices.contains(number - 1)
    else { return nil }
    return [.home] + Array(repeating: .down, count: number - 1) + [.enter]
  }

  private static func command(_ word: String, _ rest: String, in workshop: Workshop) -> [Key]? {
    switch word {
    // A note that is there already goes on in a line of its own.
    case "note" where !rest.isEmpty:
      [.character("n"), .paste((workshop.open?.answer.note.isEmpty == false ? "\n" : "") + rest), .escape]
    case "aller", "go": rest.isEmpty ? [.character("g")] : [.character("g"), .paste(rest), .enter]
    case "objet", "na": rest.isEmpty ? [.character("s")] : [.character("s"), .paste(rest), .enter]
    case "ouvrir", "open": rest.isEmpty ? [.enter] : [.character("o"), .paste(rest), .enter]
    case "chercher", "search": rest.isEmpty ? [.character("/")] : [.character("/"), .paste(rest)]
    default: rest.isEmpty ? words[word] : nil
    }
  }

  /// Words of both languages for the keys that screens show.
  private static let words: [String: [Key]] = [
    "note": [.character("n")], "aide": [.character("h")], "help": [.character("h")],
    "résultat": [.character("r")], "resultat": [.character("r")], "result": [.character("r")],
    "matrice": [.character("m")], "matrix": [.character("m")], "questions": [.character("d")],
    "séance": [.character("i")], "seance": [.character("i")], "session": [.character("i")],
    "suivant": [.right], "next": [.right], "précédent": [.left], "precedent": [.left], "previous": [.left],
    "libre": [.tab], "unanswered": [.tab], "retour": [.escape], "back": [.escape],
    "annuler": [.character("u")], "undo": [.character("u")], "rétablir": [.character("U")],
    "retablir": [.character("U")], "redo": [.character("U")], "effacer": [.character("x")], "clear": [.character("x")],
    "expliquer": [.character("a")], "explain": [.character("a")], "preuves": [.character("p")],
    "evidence": [.character("p")], "animer": [.character("f")], "facilitate": [.character("f")],
    "termes": [.character("t")], "terms": [.character("t")], "exporter": [.character("e")],
    "export": [.character("e")], "comparer": [.character("c")], "compare": [.character("c")],
    "votes": [.character("v")], "revoir": [.character("*")], "mark": [.character("*")], "cible": [.character("b")],
    "target": [.character("b")], "actions": [.character("A")], "recueillies": [.character("P")],
    "gathered": [.character("P")], "discuter": [.character("D")], "discuss": [.character("D")],
    "grand": [.character("z")], "large": [.character("z")],
    "essayer": [.character("y")], "try": [.character("y")], "quitter": [.control("c")], "quit": [.control("c")],
  ]

  private static func named(_ word: String) -> Key? { names[word] ?? names[aliases[word] ?? ""] }

  private static let names: [String: Key] = {
    var names: [String: Key] = [
      "entrée": .enter, "échap": .escape, "tab": .tab, "maj-tab": .backTab, "espace": .character(" "),
      "retour-arrière": .backspace, "suppr": .delete, "inser": .insert, "haut": .up, "bas": .down, "gauche": .left,
      "droite": .right, "début": .home, "fin": .end, "pgpréc": .pageUp, "pgsuiv": .pageDown,
    ]
    for letter in "abcdefghijklmnopqrstuvwxyz" { names["ctrl-\(letter)"] = .control(letter) }
    for number in 1...12 { names["f\(number)"] = .function(number) }
    return names
  }()

  private static let aliases = [
    "": "entrée", "entree": "entrée", "enter": "entrée", "echap": "échap", "esc": "échap", "space": "espace",
    "shift-tab": "maj-tab", "backspace": "retour-arrière", "delete": "suppr", "insert": "inser", "up": "haut",
    "down": "bas", "left": "gauche", "right": "droite", "home": "début", "debut": "début", "end": "fin",
    "pgprec": "pgpréc", "pgup": "pgpréc", "pgdn": "pgsuiv",
  ]

  /// One character alone is that key; capitals count.
  private static func character(_ line: String) -> Key? {
    let text = line.filter { $0 != " " }
    return text.count == 1 ? text.first.map { .character($0) } : nil
  }
}
