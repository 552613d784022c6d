/// The texts of a questionnaire in another language, as a file gives them: only texts, found by identifier, so that no
/// translation can alter a score.
package struct TranslationDraft: CompanionDraft {
  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var format: Located<Int>?
  package var questionnaire: Located<String>?
  package var language: Located<String>?
  /// The language that the file is named after.
  package var expectedLanguage: Language?
  package var sections: [TranslationSection: TranslationSectionDraft] = [:]

  package init() {}
}

/// The entries of one section.
package struct TranslationSectionDraft: Sendable {
  package let location: SourceLocation?
  package let entries: [TranslationEntryDraft]
  /// The identifiers whose entry could not be read.
  package let unread: Set<String>

  package init(_ entries: [TranslationEntryDraft], unread: Set<String> = [], at location: SourceLocation? = nil) {
    self.location = location
    self.entries = entries
    self.unread = unread
  }
}

/// The texts of one entity.
package struct TranslationEntryDraft: DraftEntity {
  package var location: SourceLocation?
  package var unread: Set<String> = []
  /// Empty in a section of one entry.
  package var id: Located<String> = ""
  /// The fingerprint of the texts that these translate.
  package var of: Located<String>?
  package var texts: [TranslatedText] = []

  package init() {}
}

/// A key of an entry with what it holds.
package struct TranslatedText: Sendable {
  package let key: Located<String>
  package let value: Value
  package let location: SourceLocation?

  package init(_ key: Located<String>, _ value: Value, at location: SourceLocation? = nil) {
    self.key = key
    self.value = value
    self.location = location
  }

  /// The shapes that texts come in.
  package enum Value: Sendable {
    case text(String)
    case list([Located<String>])
    case pairs([PairDraft])

    var found: Problem.Found {
      switch self {
      case .text(let text): .text(text)
      case .list: .list
      case .pairs: .mapping
      }
    }
  }
}
