import Foundation

@testable import Maturity

extension QuestionnaireDraft {
  /// The same in Cyrillic letters, so that none of its words can be taken for the program's.
  var foreign: QuestionnaireDraft {
    var draft = self
    draft.language = "ru"
    var letters = ForeignLetters()
    draft.visitEntities(&letters)
    draft.licence = draft.licence.map(ForeignLetters.written)
    return draft
  }
}

private struct ForeignLetters: EntityVisitor, TextVisitor {
  static func written(_ text: Located<String>) -> Located<String> {
    let letters = text.value.decomposedStringWithCanonicalMapping.unicodeScalars.compactMap { scalar in
      scalar.properties.isAlphabetic && scalar.isASCII ? Unicode.Scalar(0x410 + scalar.value % 32) : scalar
    }
    return Located(
      String(String.UnicodeScalarView(letters.filter { $0.properties.canonicalCombiningClass == .notReordered })))
  }

  mutating func visit(_ entity: inout some TranslatableDraft, id: String?, path: [Problem.Element]) {
    entity.visitTexts(&self)
  }

  mutating func visit(_ key: String, _ form: TextForm, _ text: inout Located<String>?) { text = text.map(Self.written) }
  mutating func visit(_ key: String, _ form: TextForm, _ texts: inout [Located<String>]) {
    texts = texts.map(Self.written)
  }
  mutating func visit(_ key: String, _ form: TextForm, _ texts: inout [PairDraft]) {
    texts = texts.map { PairDraft($0.name, Self.written($0.text)) }
  }
  mutating func visitFree(_ key: String, _ form: TextForm, _ texts: inout [Located<String>]) {
    texts = texts.map(Self.written)
  }
}
