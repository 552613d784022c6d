import Canvas
import Maturity
import Wording

/// Keys that belong together, with what they do: the dispatcher, the bottom line and the help all read this.
package struct KeyGroup: Sendable {
  /// How the keys are written: “1-5”, “← →”.
  package let shown: String
  /// How the bottom line writes them, where room is short.
  let brief: String
  package let french: String
  package let english: String
  /// What the bottom line says instead, where several keys are told apart elsewhere.
  private let footerLabel: (french: String, english: String)?
  /// Whether the bottom line shows it; the first groups of a screen are shown first.
  package private(set) var isInFooter: Bool
  package let pairs: [Pair]

  /// One key and what it does.
  package struct Pair: Sendable {
    package let key: Key
    package let action: Action
  }

  init(
    _ shown: String, brief: String? = nil, _ french: String, _ english: String, footer: Bool = true,
    footerLabel: (french: String, english: String)? = nil, _ pairs: [(Key, Action)]
  ) {
    self.shown = shown
    self.brief = brief ?? shown
    self.french = french
    self.english = english
    self.footerLabel = footerLabel
    isInFooter = footer
    self.pairs = pairs.map { Pair(key: $0.0, action: $0.1) }
  }

  /// Off the bottom line where nothing can be changed, if changing is what it does: the keys then say why they do not.
  var withoutChanges: KeyGroup {
    var copy = self
    if pairs.contains(where: { $0.action.changesAnswers }) { copy.isInFooter = false }
    return copy
  }

  /// Off the bottom line while answers are only tried, if it writes: the keys then say why they do not.
  var withoutTraces: KeyGroup {
    var copy = self
    if pairs.contains(where: { $0.action.leavesTraces }) { copy.isInFooter = false }
    return copy
  }

  /// What the keys do, in a word or two.
  package func label(in language: Language) -> String { language(french, english) }

  func footerLabel(in language: Language) -> String {
    footerLabel.map { language($0.french, $0.english) } ?? label(in: language)
  }

  /// How the keys are written in a language: key names are words.
  package func shown(in language: Language) -> String { Self.named(shown, in: language) }

  func brief(in language: Language) -> String { Self.named(brief, in: language) }

  private static func named(_ keys: String, in language: Language) -> String {
    guard language == .english else { return keys }
    return englishNames.reduce(keys) { $0.replacing($1.key, with: $1.value) }
  }

  private static let englishNames = [
    "Entrée": "Enter", "Échap": "Esc", "Espace": "Space", "Suppr": "Del", "PgPréc": "PgUp", "PgSuiv": "PgDn",
    "Début": "Home", "Fin": "End",
  ]
}

extension Workshop {
  /// What each key does now, the most useful first; text being typed takes the other keys.
  package var keyGroups: [KeyGroup] {
    if isTooSmall { return KeyGroup.everywhere }
    switch overlay {
    case .prompt: return KeyGroup.prompt + KeyGroup.everywhere
    case .help(_, let isOnExport):
      let hasGlossary = !isOnExport && open.map { !$0.questionnaire.glossary.isEmpty } ?? false
      let glossary = hasGlossary ? [KeyGroup.glossary] : []
      return KeyGroup.reading + glossary + [KeyGroup.back, KeyGroup.help] + KeyGroup.everywhere
    case .glossary: return KeyGroup.reading + [KeyGroup.glossary, KeyGroup.back, KeyGroup.help] + KeyGroup.everywhere
    case .search: return KeyGroup.search + KeyGroup.everywhere
    case .decision: return KeyGroup.decision + KeyGroup.everywhere
    case .target: return KeyGroup.target(open) + KeyGroup.everywhere
    case .export: return KeyGroup.exporting + KeyGroup.everywhere
    case .written: return KeyGroup.written + KeyGroup.reading + KeyGroup.everywhere
    case nil: break
    }
    switch stage {
    case .start: return KeyGroup.start + KeyGroup.everywhere
    case .open(let open): return KeyGroup.groups(for: open) + KeyGroup.everywhere
    }
  }

  /// What a key means now, or nil when it means nothing.
  package func action(for key: Key) -> Action? {
    if case .resized(let size) = key { return .resized(size) }
    if key == .resumed { return .redraw }
    if case .mouse(let event) = key { return action(for: event) }
    for group in keyGroups {
      if let pair = group.pairs.first(where: { $0.key == key }) { return pair.action }
    }
    if isTooSmall { return nil }
    if overlay == .decision {
      var underneath = self
      underneath.overlay = nil
      return underneath.action(for: key)
    }
    if isTyping { return TextKeys.edit(for: key, width: isTypingNote ? noteWidth : nil).map(Action.edit) }
    let isListening =
      switch overlay {
      case nil, .export, .written: true
      default: false
      }
    guard case .character(let character) = key, isListening, open != nil else { return nil }
    return .meaningless(character)
  }

  var isTypingNote: Bool {
    if overlay == nil, case .criterion(let view) = open?.screen { view.note != nil } else { false }
  }

  /// Whether characters go into a text rather than choose something.
  package var isTyping: Bool {
    switch overlay {
    case .prompt, .search: return true
    case .help, .glossary, .decision, .target, .export, .written: return false
    case nil: break
    }
    return open?.isTypingOnScreen ?? false
  }
}

extension KeyGroup {
  /// Keys that mean the same wherever one is, text fields included.
  static let everywhere = [
    KeyGroup("Ctrl-Z", "suspendre", "suspend", footer: false, [(.control("z"), .suspend)]),
    KeyGroup("Ctrl-L", "redessiner", "redraw", footer: false, [(.control("l"), .redraw)]),
    KeyGroup("Ctrl-C", "quitter", "quit", footer: false, [(.control("c"), .quit)]),
  ]

  static let back = KeyGroup("q Échap", brief: "q", "retour", "back", [(.character("q"), .back), (.escape, .back)])

  static let help = KeyGroup("h F1", brief: "h", "aide", "help", [(.character("h"), .help), (.function(1), .help)])

  static let glossary = KeyGroup("t", "termes", "terms", [(.character("t"), .showGlossary)])

  static let reading = [
    KeyGroup("↑ ↓", "défiler", "scroll", [(.up, .move(.up)), (.down, .move(.down))]),
    page,
  ]

  static let page = KeyGroup(
    "PgPréc PgSuiv", "page", "page", footer: false,
    [(.pageUp, .move(.pageUp)), (.pageDown, .move(.pageDown)), (.home, .move(.home)), (.end, .move(.end))])
}
