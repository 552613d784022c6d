/// Every text says something, is of a length that screens can hold, and holds nothing that steers a terminal or reorders
/// what is read.
enum TextCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    var texts = TextBreaches()
    for source in draft.placedSources {
      texts.path = source.path
      var source = source.entity
      texts.visit("title", .line, &source.title)
      texts.visit("publisher", .name, &source.publisher)
    }
    texts.path = []
    var draft = draft.draft
    texts.visit("licence", .name, &draft.licence)
    draft.visitEntities(&texts)
    return texts.problems
  }

  /// The first thing wrong with a text: whoever mends it looks at all of it.
  fileprivate static func breach(in text: String, _ key: String, _ form: TextForm) -> Problem.Kind? {
    var count = 0
    var isBlank = true
    for scalar in text.unicodeScalars {
      count += 1
      if scalar == "\n" {
        if form != .paragraphs { return .lineBreak(key: key) }
      } else if scalar.isForbidden {
        return .forbiddenScalar(key: key, scalar)
      } else if isBlank {
        isBlank = scalar.properties.isWhitespace
      }
    }
    if isBlank { return .blankText(key: key) }
    return count > form.limit ? .textTooLong(key: key, scalars: count, limit: form.limit) : nil
  }
}

extension Unicode.Scalar {
  /// Whether no text may hold it: controls, bidirectional marks and overrides, line separators, tags, private use and
  /// non-characters. Soft hyphens and zero-width joiners are part of words.
  var isForbidden: Bool {
    switch value {
    // What French and English are written with, before the table lookup below.
    case 0x20...0x7E, 0xA0...0x2FF, 0x2010...0x2027, 0x202F...0x205E: return false
    case 0x200B...0x200D, 0x2060: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}

extension String {
  /// Whether there is nothing but white space in it.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}

/// Gathers what is wrong with the texts that it visits.
private struct TextBreaches: EntityVisitor, TextVisitor {
  var path: [Problem.Element] = []
  private(set) var problems: [Problem] = []

  mutating func visit(_ entity: inout some TranslatableDraft, id: String?, path: [Problem.Element]) {
    self.path = path
    entity.visitTexts(&self)
  }

  mutating func visit(_ key: String, _ form: TextForm, _ text: inout Located<String>?) {
    if let text { check(key, form, text) }
  }

  mutating func visit(_ key: String, _ form: TextForm, _ texts: inout [Located<String>]) {
    for text in texts { check(key, form, text) }
  }

  mutating func visit(_ key: String, _ form: TextForm, _ texts: inout [PairDraft]) {
    for pair in texts { check("\(key).\(pair.name.value)", form, pair.text) }
  }

  mutating func visitFree(_ key: String, _ form: TextForm, _ texts: inout [Located<String>]) {
    visit(key, form, &texts)
  }

  private mutating func check(_ key: String, _ form: TextForm, _ text: Located<String>) {
    guard let kind = TextCheck.breach(in: text.value, key, form) else { return }
    problems.append(Problem(kind, path: path, at: text.location))
  }
}
