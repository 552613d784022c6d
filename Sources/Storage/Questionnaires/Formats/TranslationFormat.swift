import Maturity

// A translation such as en.yaml: sections by name, entries by identifier, and in them whatever texts there are. Which
// texts there may be is the questionnaire's to say: they are checked against it.

extension TranslationDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    format = keys.integer("format")
    questionnaire = keys.text("questionnaire")
    language = keys.text("language")
    for section in TranslationSection.allCases {
      sections[section] = section.isSingle ? keys.translation(section) : keys.translations(section)
    }
  }
}

extension TranslationEntryDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    of = keys.text("of")
    texts = keys.translatedTexts(except: ["of"])
  }
}

extension MappingReader {
  /// The one entry of a section without identifiers; nil where the section is not there.
  fileprivate func translation(_ section: TranslationSection) -> TranslationSectionDraft? {
    guard has(section.rawValue), let entry: TranslationEntryDraft = entity(section.rawValue) else { return nil }
    return TranslationSectionDraft([entry], at: entry.location)
  }

  /// The entries of a section; nil where it is not there.
  fileprivate func translations(_ section: TranslationSection) -> TranslationSectionDraft? {
    var unread: Set<String> = []
    var entries: [TranslationEntryDraft] = []
    let location = each(section.rawValue) { (id, entry: TranslationEntryDraft?) in
      guard var entry else {
        unread.insert(id.value)
        return
      }
      entry.id = id
      entries.append(entry)
    } path: {
      section.element($0)
    }
    return location.map { TranslationSectionDraft(entries, unread: unread, at: $0) }
  }
}

extension TranslationSection {
  /// The step to an entry on the path of a problem.
  fileprivate func element(_ id: String) -> Problem.Element {
    let role: Problem.Element.Role =
      switch self {
      case .sources: .source
      case .levels: .level
      case .references: .reference
      case .supports: .support
      case .questions: .question
      case .sequence: .rule
      case .steps: .step
      case .stakes: .stake
      case .axes: .axis
      case .matrix, .hosting, .criteria: .criterion
      case .audiences: .audience
      case .offers: .offer
      case .paths: .path
      case .followUps: .followUp
      case .hostingOffers: .hostingOffer
      case .facts: .fact
      case .rows: .row
      case .comparison: .comparison
      case .terms: .term
      }
    return Problem.Element(role, id)
  }
}
