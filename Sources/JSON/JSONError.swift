/// Why a text is not JSON that we read, and where.
package struct JSONError: Error, Equatable, Sendable {
  package let kind: Kind
  package let position: JSONPosition

  package init(_ kind: Kind, at position: JSONPosition) {
    self.kind = kind
    self.position = position
  }

  /// What is wrong, with what a message about it needs.
  package enum Kind: Equatable, Sendable {
    /// Nothing but white space.
    case empty
    /// The text stops short; at the end of the text.
    case truncated(expected: Expected)
    case unexpected(Unicode.Scalar, expected: Expected)
    /// Something follows the document's one value.
    case trailing(Unicode.Scalar)
    /// At the opening quotation mark.
    case unterminatedString
    /// A control character that a string must write as an escape.
    case control(Unicode.Scalar)
    case badEscape
    /// Half of a surrogate pair: no character.
    case loneSurrogate
    case badNumber
    case invalidUTF8
    /// Two members of one object with the same name; at the second one's name.
    case duplicate(name: String, first: JSONPosition)
    /// Arrays and objects within one another, more than ``JSONReader/depthLimit`` of them.
    case tooDeep(limit: Int)
  }

  /// What could have stood there.
  package enum Expected: Equatable, Sendable {
    case value
    case name
    case nameOrEnd
    case valueOrEnd
    case colon
    case commaOrBrace
    case commaOrBracket
  }
}
