import Maturity

extension YAMLFailure {
  /// What to tell the author of `text`.
  func problem(in text: YAMLText) -> Problem {
    switch place {
    case .offset(let offset):
      let isControl = message.hasPrefix("control characters")
      return Problem(.malformed(isControl ? .controlCharacter : .other(message)), at: text.location(ofByte: offset))
    case .mark(let line, let column, let begun):
      // The library reads ahead of its events, and has a limit of its own.
      if message.hasPrefix("Maximum nesting level") {
        return Problem(.tooDeep(limit: YAMLReader.Limits.depth), at: text.location(line: line, column: column))
      }
      let malformation = malformation(character: text.scalar(line: line, column: column))
      // The library notices these at the end of the text or a line too late; what is to be mended is where they begin.
      if let begun, malformation == .unclosedQuote || malformation == .missingColon {
        return Problem(.malformed(malformation), at: text.location(line: begun.line, column: begun.column))
      }
      return Problem(.malformed(malformation), at: text.location(line: line, column: column))
    }
  }

  private func malformation(character: Unicode.Scalar?) -> Problem.Malformation {
    switch message {
    case "found character that cannot start any token": character == "\t" ? .tab : .reservedCharacter
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      .tab
    case "mapping values are not allowed in this context": .colonInText
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context", "mapping keys are not allowed in this context",
      "did not find expected <document start>":
      .indentation
    case "found unexpected end of stream", "found unexpected document indicator": .unclosedQuote
    case "could not find expected ':'": .missingColon
    case "did not find expected ',' or ']'": .unclosedList
    case "did not find expected ',' or '}'": .unclosedMapping
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      .escape
    default: .other(message)
    }
  }
}
