/// Puts the texts of one entry in the place of those of its entity, and finds what does not fit.
struct TranslationEntryFitting: TextVisitor {
  private let entry: TranslationEntryDraft
  private let path: [Problem.Element]
  private let prefix: String
  private var keys: [String] = []
  /// What is missing, too much or out of date: the source stands in.
  private(set) var gaps: [Problem] = []
  /// What no program could make sense of.
  private(set) var problems: [Problem] = []

  init(_ entry: TranslationEntryDraft, path: [Problem.Element], prefix: String) {
    self.entry = entry
    self.path = path
    self.prefix = prefix
  }

  /// Also the keys that the entity does not know, once all it knows were visited.
  mutating func finish() {
    for text in entry.texts where !keys.contains(text.key.value) {
      let nearest = Suggestion.nearest(to: text.key.value, among: keys)
      gap(.unknownKey(text.key.value, nearest: nearest), at: text.key.location)
    }
  }

  mutating func visit(_ key: String, _ form: TextForm, _ text: inout Located<String>?) {
    guard let translated = translated(key, isNeeded: text != nil) else { return }
    guard case .text(let value) = translated.value else { return misshapen(translated, .text) }
    text = Located(value, at: translated.location)
  }

  mutating func visit(_ key: String, _ form: TextForm, _ texts: inout [Located<String>]) {
    guard let translated = translated(key, isNeeded: !texts.isEmpty) else { return }
    guard case .list(let items) = translated.value else { return misshapen(translated, .list) }
    if items.count != texts.count, !entry.unread.contains(key) {
      gap(.translatedCount(key: prefix + key, found: items.count, source: texts.count), at: translated.location)
    }
    texts = items
  }

  mutating func visit(_ key: String, _ form: TextForm, _ texts: inout [PairDraft]) {
    guard let translated = translated(key, isNeeded: !texts.isEmpty) else { return }
    guard case .pairs(let pairs) = translated.value else { return misshapen(translated, .mapping) }
    let values = Dictionary(pairs.map { ($0.name.value, $0.text) }, uniquingKeysWith: { first, _ in first })
    let names = Set(texts.map(\.name.value))
    let few = texts.prefix(Questionnaire.Limits.hostingOffers.upperBound).map(\.name.value)
    for pair in pairs where !names.contains(pair.name.value) {
      let nearest = Suggestion.nearest(to: pair.name.value, among: few)
      gap(.unknownKey(pair.name.value, nearest: nearest), at: pair.name.location)
    }
    texts = texts.map { pair in
      guard let value = values[pair.name.value] else {
        gap(.missing(key: "\(prefix)\(key).\(pair.name.value)"), at: translated.location)
        return pair
      }
      return PairDraft(pair.name, value)
    }
  }

  mutating func visitFree(_ key: String, _ form: TextForm, _ texts: inout [Located<String>]) {
    keys.append(key)
    guard let translated = entry.texts.first(where: { $0.key.value == key }) else {
      // Those of the source are of no use in another language.
      texts = []
      return
    }
    guard case .list(let items) = translated.value else { return misshapen(translated, .list) }
    texts = items
  }

  /// What the entry has for a key, nil where it or the source has nothing.
  private mutating func translated(_ key: String, isNeeded: Bool) -> TranslatedText? {
    keys.append(key)
    guard let translated = entry.texts.first(where: { $0.key.value == key }) else {
      if isNeeded, !entry.unread.contains(key) { gap(.missing(key: prefix + key), at: entry.location) }
      return nil
    }
    if !isNeeded { gap(.nothingToTranslate(key: prefix + key), at: translated.key.location) }
    return isNeeded ? translated : nil
  }

  private mutating func gap(_ kind: Problem.Kind, at location: SourceLocation?) {
    gaps.append(Problem(kind, path: path, at: location))
  }

  private mutating func misshapen(_ text: TranslatedText, _ expected: Problem.Shape) {
    let kind = Problem.Kind.wrongShape(key: prefix + text.key.value, expected: expected, found: text.value.found)
    problems.append(Problem(kind, path: path, at: text.location))
  }
}
