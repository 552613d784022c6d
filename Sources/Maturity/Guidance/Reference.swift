/// A rule, an article or a recommendation that a criterion or a verdict rests on.
package struct Reference: Equatable, Sendable {
  package typealias ID = Identifier<Reference>

  package let id: ID
  /// As people cite it: “R9”, “article 31”.
  package let name: String
  /// What it says, in one or two sentences of our own.
  package let text: String
  /// The document that it stands in, which carries the date.
  package let source: Questionnaire.Source.ID
}
