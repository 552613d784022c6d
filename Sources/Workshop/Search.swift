import Maturity
import Wording

/// Looking for words in criteria, in what was noted on them and in the glossary.
package struct SearchView: Equatable, Sendable {
  package var buffer = TextBuffer()
  package var selection = 0
  private let entries: [Entry]

  /// What was found.
  package struct Hit: Equatable, Sendable {
    package let place: Place
    package let title: String
    /// Around the first word found; empty where the title says it all.
    package let excerpt: String
  }

  /// Where a text stands.
  package enum Place: Equatable, Sendable {
    case criterion(Criterion.ID)
    case note(Criterion.ID)
    case term(Term.ID)
  }

  /// Prepares the texts of an assessment once, rather than at every key.
  package init(in open: OpenAssessment) {
    let criteria = open.criteria.map { criterion in
      Entry(
        .criterion(criterion.id), title: "\(criterion.id) \(criterion.name)",
        text: ([criterion.question] + criterion.descriptors + [criterion.help]).joined(separator: " "))
    }
    let notes = open.criteria.compactMap { criterion -> Entry? in
      let text = open.assessment[criterion.id].words
      guard !text.isEmpty else { return nil }
      return Entry(.note(criterion.id), title: "\(criterion.id) \(criterion.name)", text: text, isTitleSearched: false)
    }
    let terms = open.questionnaire.glossary.map { term in
      Entry(
        .term(term.id), title: ([term.name] + term.forms).joined(separator: ", "), text: term.definition)
    }
    entries = criteria + notes + terms
  }

  /// Texts that hold all the words typed, those that hold them in their titles first; nothing before a word is typed.
  package var hits: [Hit] {
    let words = buffer.text.folded.split(separator: " ").map { Array($0.utf8) }
    guard !words.isEmpty else { return [] }
    let found = entries.filter { $0.holds(words) }
    let ordered = found.filter { $0.holdsInTitle(words) } + found.filter { !$0.holdsInTitle(words) }
    return ordered.map { Hit(place: $0.place, title: $0.title, excerpt: $0.excerpt(around: words)) }
  }
}

/// A text to look in.
private struct Entry: Equatable, Sendable {
  let place: SearchView.Place
  let title: String
  private let text: String
  private let foldedTitle: [UInt8]
  private let foldedText: [UInt8]

  init(_ place: SearchView.Place, title: String, text: String, isTitleSearched: Bool = true) {
    self.place = place
    self.title = title
    self.text = text
    foldedTitle = isTitleSearched ? Array(title.folded.utf8) : []
    foldedText = Array(text.folded.utf8)
  }

  func holds(_ words: [[UInt8]]) -> Bool {
    words.allSatisfy { foldedTitle.position(of: $0) != nil || foldedText.position(of: $0) != nil }
  }

  func holdsInTitle(_ words: [[UInt8]]) -> Bool { words.allSatisfy { foldedTitle.position(of: $0) != nil } }

  /// Some words of the text from a little before the first one found.
  func excerpt(around words: [[UInt8]]) -> String {
    guard let found = words.compactMap({ foldedText.position(of: $0) }).min() else { return text }
    var folded = 0
    var start = text.startIndex
    while start < text.endIndex, folded < found {
      folded += text[start].folded.utf8.count
      start = text.index(after: start)
    }
    let wanted = text.index(start, offsetBy: -Self.before, limitedBy: text.startIndex) ?? text.startIndex
    guard wanted > text.startIndex else { return text }
    // From the next whole word on.
    let word = text[wanted...].firstIndex(of: " ").map { text.index(after: $0) } ?? wanted
    return "…" + text[min(word, start)...]
  }

  /// How many characters stand before the first word found.
  private static let before = 24
}

extension [UInt8] {
  fileprivate func position(of word: [UInt8]) -> Int? {
    guard let first = word.first, word.count <= count else { return nil }
    return (0...(count - word.count)).first { start in
      self[start] == first && self[start..<start + word.count].elementsEqual(word)
    }
  }
}

extension Answer {
  /// Everything that people wrote on a criterion.
  fileprivate var words: String {
    let reason = if case .notApplicable(let reason) = state { reason } else { "" }
    let gathered = evidence.flatMap { [$0.text, $0.link, $0.holder] } + actions.flatMap { [$0.text, $0.owner] }
    return ([note, reason] + gathered).filter { !$0.isEmpty }.joined(separator: " ").replacing("\n", with: " ")
  }
}
