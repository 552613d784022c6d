/// Puts a translation in the place of the texts of a draft.
struct TranslationApplication: EntityVisitor {
  /// Of each section: looking for the nearest name costs more than all else.
  private static let mostSuggestions = 20

  private let translation: TranslationDraft
  /// Whether also entries that do not fit are put in place, to check their texts; else the source stands in.
  private let keepsMisfits: Bool
  private let entries: [TranslationSection: [String: TranslationEntryDraft]]
  private var known: [TranslationSection: [String]] = [:]
  /// What is missing, too much or out of date: the source stands in.
  private(set) var gaps: [Problem] = []
  /// What no program could make sense of.
  private(set) var problems: [Problem] = []

  init(_ translation: TranslationDraft, keepsMisfits: Bool) {
    self.translation = translation
    self.keepsMisfits = keepsMisfits
    entries = translation.sections.mapValues { section in
      Dictionary(section.entries.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  mutating func visit(_ entity: inout some TranslatableDraft, id: String?, path: [Problem.Element]) {
    let section = type(of: entity).section
    guard let id else { return }
    known[section, default: []].append(id)
    let fingerprint = Fingerprint.of(entity)
    guard let entry = entries[section]?[id] else { return miss(section, id, fingerprint) }
    var fitting = TranslationEntryFitting(entry, path: path, prefix: section.isSingle ? "\(section.rawValue)." : "")
    var translated = entity
    translated.visitTexts(&fitting)
    fitting.finish()
    problems += fitting.problems
    var found = fitting.gaps
    if let of = entry.of, of.value != fingerprint {
      found.append(Problem(.stale(of: of.value, source: fingerprint), path: path, at: of.location))
    }
    gaps += found
    if found.isEmpty || keepsMisfits { entity = translated }
  }

  /// Also the entries of nothing, once everything was visited.
  mutating func finish() {
    for section in TranslationSection.allCases where !section.isSingle {
      let known = known[section] ?? []
      let names = Set(known)
      let orphans = (translation.sections[section]?.entries ?? []).filter { !names.contains($0.id.value) }
      for (offset, entry) in orphans.enumerated() {
        let nearest = offset < Self.mostSuggestions ? Suggestion.nearest(to: entry.id.value, among: known) : nil
        let kind = Problem.Kind.orphan(section, entry.id.value, nearest: nearest)
        gaps.append(Problem(kind, at: entry.id.location))
      }
    }
    if known[.hosting] == nil, let entry = translation.sections[.hosting] {
      gaps.append(Problem(.nothingToTranslate(key: TranslationSection.hosting.rawValue), at: entry.location))
    }
  }

  private mutating func miss(_ section: TranslationSection, _ id: String, _ fingerprint: String) {
    let found = translation.sections[section]
    guard found?.unread.contains(id) != true, !translation.unread.contains(section.rawValue) else { return }
    let kind = Problem.Kind.untranslated(section, id, fingerprint: fingerprint)
    gaps.append(Problem(kind, at: found?.location ?? translation.location))
  }
}

extension QuestionnaireDraft {
  /// The draft with a translation in the place of its texts; where the translation is behind, those of the source stay.
  ///
  /// - Returns: the draft in the language of the translation, and what no program could make sense of.
  package func translated(with translation: TranslationDraft) -> (draft: QuestionnaireDraft, problems: [Problem]) {
    var draft = self
    var application = TranslationApplication(translation, keepsMisfits: false)
    draft.visitEntities(&application)
    if let language = translation.language { draft.language = language }
    return (draft, TranslationIdentityCheck.problems(of: translation, in: self) + application.problems)
  }
}
