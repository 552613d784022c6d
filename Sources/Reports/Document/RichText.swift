import Canvas
import Maturity
import Wording

/// A line of text in spans, to be set one after the other with nothing between them.
package struct RichText: Equatable, Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  package var spans: [Span]

  package init(_ spans: [Span]) { self.spans = spans.filter { !$0.text.isEmpty } }
  package init(_ text: String) { self.init([.plain(text)]) }
  package init(_ phrase: Phrase, isStrong: Bool = false) { self.init(phrase.runs.map { Span($0, isStrong: isStrong) }) }
  package init(stringLiteral text: String) { self.init(text) }
  package init(arrayLiteral spans: Span...) { self.init(spans) }

  /// Without its marks.
  package var plain: String { spans.map(\.text).joined() }
  package var isEmpty: Bool { spans.isEmpty }

  /// Joined by a space where both say something.
  static func + (left: RichText, right: RichText) -> RichText {
    left.isEmpty || right.isEmpty
      ? RichText(left.spans + right.spans) : RichText(left.spans + [.plain(" ")] + right.spans)
  }
}

/// A run of text of one kind, sanitised.
package struct Span: Equatable, Sendable {
  /// On one line.
  package let text: String
  package let isStrong: Bool
  package let origin: Phrase.Origin
  /// The anchor of the section that it leads to.
  package let target: String?

  private init(_ text: String, isStrong: Bool = false, origin: Phrase.Origin = .program, target: String? = nil) {
    self.text = Sanitiser.line(text)
    self.isStrong = isStrong
    self.origin = origin
    self.target = target
  }

  fileprivate init(_ run: Phrase.Run, isStrong: Bool) { self.init(run.text, isStrong: isStrong, origin: run.origin) }

  package static func plain(_ text: String) -> Span { Span(text) }
  package static func strong(_ text: String) -> Span { Span(text, isStrong: true) }
  /// The questionnaire's own words.
  package static func quoted(_ text: String, isStrong: Bool = false) -> Span {
    Span(text, isStrong: isStrong, origin: .questionnaire)
  }
  /// What somebody typed.
  package static func typed(_ text: String, isStrong: Bool = false) -> Span {
    Span(text, isStrong: isStrong, origin: .person)
  }
  /// A text that leads to a section of the same document.
  package static func link(_ text: String, to anchor: String, isStrong: Bool = false) -> Span {
    Span(text, isStrong: isStrong, origin: .questionnaire, target: anchor)
  }
}
