extension Questionnaire {
  /// The glossary's terms that a criterion's texts use, in the order of the glossary.
  package func terms(in criterion: Criterion) -> [Term] {
    let texts = [criterion.name, criterion.question, criterion.help] + criterion.descriptors
    let haystack = Haystack(texts.joined(separator: "\n"))
    return glossary.filter { term in ([term.name] + term.forms).contains { haystack.holds($0) } }
  }
}

/// A text in which whole words are looked for.
private struct Haystack {
  private let exact: [Unicode.Scalar]
  private let lowercased: [Unicode.Scalar]

  init(_ text: String) {
    exact = Array(text.unicodeScalars)
    lowercased = Array(text.lowercased().unicodeScalars)
  }

  /// Whether `word` stands in the text by itself; a word with a capital is an acronym or a name and keeps its case.
  func holds(_ word: String) -> Bool {
    let needle = Array(word.unicodeScalars)
    let text = needle.contains { $0.properties.isUppercase } ? exact : lowercased
    guard let first = needle.first, needle.count <= text.count else { return false }
    return (0...(text.count - needle.count)).contains { start in
      text[start] == first && text[start..<(start + needle.count)].elementsEqual(needle)
        && isBoundary(text, before: start) && isBoundary(text, after: start + needle.count - 1)
    }
  }

  private func isBoundary(_ text: [Unicode.Scalar], before index: Int) -> Bool {
    index == 0 || !text[index - 1].isInWord
  }

  private func isBoundary(_ text: [Unicode.Scalar], after index: Int) -> Bool {
    index + 1 == text.count || !text[index + 1].isInWord
  }
}

extension Unicode.Scalar {
  fileprivate var isInWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}
