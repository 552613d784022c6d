/// A text in runs, each with whose words it is.
///
/// A questionnaire may be in another language than the sentences around its names, and what people type in any: a document
/// states the language of each part. `\(quoted:)` interpolates what is the questionnaire's and `\(typed:)` what somebody
/// typed; the rest is the program's.
package struct Phrase: Equatable, Sendable {
  /// None is empty, no two of one origin follow each other.
  package private(set) var runs: [Run] = []

  /// A part in one language.
  package struct Run: Equatable, Sendable {
    package fileprivate(set) var text: String
    package let origin: Origin
  }

  /// Whose words a text is, and so which language it is in.
  package enum Origin: Equatable, Sendable {
    case program
    /// In the questionnaire's language.
    case questionnaire
    /// Somebody's, in a language that nobody stated.
    case person
  }

  /// The program's own words.
  package init(_ text: String) { self.init(text, .program) }

  private init(_ text: String, _ origin: Origin) { append(text, origin) }

  /// The questionnaire's own words.
  package static func quoted(_ text: String) -> Phrase { Phrase(text, .questionnaire) }

  /// What somebody typed.
  package static func typed(_ text: String) -> Phrase { Phrase(text, .person) }

  /// All of it, for where whose words they are does not matter.
  package var text: String { runs.map(\.text).joined() }
  /// Whether it says nothing.
  package var isEmpty: Bool { runs.isEmpty }
  /// With a capital at its start.
  package var capitalised: Phrase {
    var phrase = self
    if let first = runs.first { phrase.runs[0].text = first.text.capitalised }
    return phrase
  }

  /// One after the other, with nothing between them.
  package static func + (left: Phrase, right: Phrase) -> Phrase {
    right.runs.reduce(into: left) { $0.append($1.text, $1.origin) }
  }

  private mutating func append(_ text: String, _ origin: Origin) {
    guard !text.isEmpty else { return }
    if runs.last?.origin == origin {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, origin: origin))
    }
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(text) }
  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.phrase }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var phrase = Phrase("")

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { phrase.append(literal, .program) }
    package mutating func appendInterpolation(_ words: some CustomStringConvertible) {
      phrase.append(words.description, .program)
    }
    package mutating func appendInterpolation(_ part: Phrase) { phrase = phrase + part }
    package mutating func appendInterpolation(quoted text: String) { phrase.append(text, .questionnaire) }
    package mutating func appendInterpolation(typed text: String) { phrase.append(text, .person) }
  }
}

extension String.StringInterpolation {
  // Unavailable, it would be passed over for the one that takes anything; a warning is an error here.
  @available(*, deprecated, message: "whose words they are would be lost: say `.text`, or make it a phrase")
  package mutating func appendInterpolation(_ phrase: Phrase) { appendLiteral(phrase.text) }
}

extension String {
  /// With a capital at its start, as a sentence has it.
  package var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension Sequence<Phrase> {
  /// One after the other; the empty phrase for none.
  package func joined(separator: Phrase = "") -> Phrase {
    reduce(nil) { joined, next in joined.map { $0 + separator + next } ?? next } ?? ""
  }
}
