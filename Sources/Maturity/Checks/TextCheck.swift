/// Every text says something, is of a length that screens can hold, and holds nothing that steers a terminal or reorders
/// what is read.
enum TextCheck: QuestionnaireCheck {
  static func problems(in draft: QuestionnaireDraft) -> [Problem] {
    var problems: [Problem] = []
    draft.forEachText { key, text, form, path in
      guard let text, let kind = breach(in: text.value, key, form) else { return }
      problems.append(Problem(kind, path: path, at: text.location))
    }
    return problems
  }

  /// What a text is for decides how long it may be and whether it may have several lines.
  enum Form {
    case shortName, name, line, paragraphs

    fileprivate var limit: Int {
      switch self {
      case .shortName: Questionnaire.Limits.shortName
      case .name: Questionnaire.Limits.name
      case .line, .paragraphs: Questionnaire.Limits.text
      }
    }
  }

  /// The first thing wrong with a text: whoever mends it looks at all of it.
  private static func breach(in text: String, _ key: String, _ form: Form) -> Problem.Kind? {
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

extension QuestionnaireDraft {
  fileprivate typealias TextVisitor = (
    _ key: String, _ text: Located<String>?, _ form: TextCheck.Form, _ path: [Problem.Element]
  ) -> Void

  fileprivate func forEachText(_ visit: TextVisitor) {
    visit("title", title, .name, [])
    visit("summary", summary, .paragraphs, [])
    visit("licence", licence, .name, [])
    visit("notice", notice, .paragraphs, [])
    for source in placedSources {
      visit("title", source.entity.title, .line, source.path)
      visit("publisher", source.entity.publisher, .name, source.path)
    }
    for level in placedLevels {
      visit("name", level.entity.name, .name, level.path)
      visit("definition", level.entity.definition, .paragraphs, level.path)
    }
    for support in placedSupports {
      visit("name", support.entity.name, .name, support.path)
      visit("title", support.entity.title, .name, support.path)
      visit("description", support.entity.description, .paragraphs, support.path)
    }
    for question in placedQuestions { visit("text", question.entity.text, .line, question.path) }
    for rule in placedSequence { visit("because", rule.entity.because, .paragraphs, rule.path) }
    for axis in placedAxes {
      visit("name", axis.entity.name, .name, axis.path)
      visit("shortName", axis.entity.shortName, .shortName, axis.path)
      visit("summary", axis.entity.summary, .paragraphs, axis.path)
    }
    for criterion in placedCriteria {
      visit("name", criterion.entity.name, .name, criterion.path)
      visit("question", criterion.entity.question, .line, criterion.path)
      for descriptor in criterion.entity.levels { visit("levels", descriptor, .line, criterion.path) }
      visit("help", criterion.entity.help, .paragraphs, criterion.path)
    }
  }
}
