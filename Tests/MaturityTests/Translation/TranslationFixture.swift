@testable import Maturity

extension TranslationDraft {
  /// A translation of all of `draft`, up to date: each text with “EN ” before it.
  static func complete(of draft: QuestionnaireDraft) throws -> TranslationDraft {
    var draft = draft
    var mirror = Mirror()
    draft.visitEntities(&mirror)
    var translation = TranslationDraft()
    translation.format = 1
    translation.questionnaire = draft.id
    translation.language = "en"
    translation.expectedLanguage = .english
    translation.sections = mirror.entries.mapValues { TranslationSectionDraft($0) }
    return translation
  }

  /// Changes the entry of a section that is called `id`.
  mutating func edit(
    _ section: TranslationSection, _ id: String = "", _ change: (inout TranslationEntryDraft) -> Void
  ) {
    let entries = (sections[section]?.entries ?? []).map { entry in
      var entry = entry
      if entry.id.value == id { change(&entry) }
      return entry
    }
    sections[section] = TranslationSectionDraft(entries)
  }

  mutating func remove(_ section: TranslationSection, _ id: String) {
    sections[section] = TranslationSectionDraft((sections[section]?.entries ?? []).filter { $0.id.value != id })
  }
}

extension TranslationEntryDraft {
  mutating func set(_ key: String, _ value: TranslatedText.Value?) {
    texts.removeAll { $0.key.value == key }
    if let value { texts.append(TranslatedText(Located(key), value)) }
  }
}

private struct Mirror: EntityVisitor {
  var entries: [TranslationSection: [TranslationEntryDraft]] = [:]

  mutating func visit(_ entity: inout some TranslatableDraft, id: String?, path: [Problem.Element]) {
    var texts = MirroredTexts()
    entity.visitTexts(&texts)
    var entry = TranslationEntryDraft()
    entry.id = Located(id ?? "")
    entry.of = Located(Fingerprint.of(entity))
    entry.texts = texts.texts
    entries[type(of: entity).section, default: []].append(entry)
  }
}

private struct MirroredTexts: TextVisitor {
  var texts: [TranslatedText] = []

  mutating func visit(_ key: String, _ form: TextForm, _ text: inout Located<String>?) {
    if let text { texts.append(TranslatedText(Located(key), .text("EN \(text.value)"))) }
  }

  mutating func visit(_ key: String, _ form: TextForm, _ items: inout [Located<String>]) {
    if !items.isEmpty { texts.append(TranslatedText(Located(key), .list(items.map { Located("EN \($0.value)") }))) }
  }

  mutating func visit(_ key: String, _ form: TextForm, _ pairs: inout [PairDraft]) {
    let translated = pairs.map { PairDraft($0.name, Located("EN \($0.text.value)")) }
    texts.append(TranslatedText(Located(key), .pairs(translated)))
  }

  mutating func visitFree(_ key: String, _ form: TextForm, _ items: inout [Located<String>]) {
    visit(key, form, &items)
  }
}
