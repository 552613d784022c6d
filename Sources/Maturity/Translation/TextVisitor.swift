/// Takes the texts of one entity, in the order of its fingerprint; may replace them.
protocol TextVisitor {
  mutating func visit(_ key: String, _ form: TextForm, _ text: inout Located<String>?)
  mutating func visit(_ key: String, _ form: TextForm, _ texts: inout [Located<String>])
  mutating func visit(_ key: String, _ form: TextForm, _ texts: inout [PairDraft])
  /// Texts that each language has as many of as it needs: no part of the fingerprint.
  mutating func visitFree(_ key: String, _ form: TextForm, _ texts: inout [Located<String>])
}

/// What a text is for decides how long it may be and whether it may have several lines.
enum TextForm {
  case shortName, name, line, paragraphs

  /// In Unicode scalars.
  var limit: Int {
    switch self {
    case .shortName: Questionnaire.Limits.shortName
    case .name: Questionnaire.Limits.name
    case .line, .paragraphs: Questionnaire.Limits.text
    }
  }
}

/// A part of a draft with texts to translate.
protocol TranslatableDraft: DraftEntity {
  static var section: TranslationSection { get }
  mutating func visitTexts(_ visitor: inout some TextVisitor)
}

/// Takes the entities with texts to translate, one by one; may replace them.
protocol EntityVisitor {
  /// `id` is empty for a section of one entry and nil where the file gives none; `path` is what problems carry.
  mutating func visit(_ entity: inout some TranslatableDraft, id: String?, path: [Problem.Element])
}
