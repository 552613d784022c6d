/// A word of the field, explained.
package struct Term: Equatable, Sendable {
  package typealias ID = Identifier<Term>

  package let id: ID
  package let name: String
  /// Other forms under which texts use it: plurals, abbreviations.
  package let forms: [String]
  package let definition: String
}
