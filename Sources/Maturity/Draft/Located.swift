/// A place in a file that a person can go to.
package struct SourceLocation: Hashable, Comparable, Sendable {
  package let file: String
  /// From 1.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.file, lhs.line, lhs.column) < (rhs.file, rhs.line, rhs.column)
  }
}

/// A value with the place it was read from; nil for values that code made up.
package struct Located<Value> {
  package let value: Value
  package let location: SourceLocation?

  package init(_ value: Value, at location: SourceLocation? = nil) {
    self.value = value
    self.location = location
  }
}

extension Located: Sendable where Value: Sendable {}

extension Located: ExpressibleByUnicodeScalarLiteral where Value: ExpressibleByStringLiteral {
  package init(unicodeScalarLiteral value: Value.StringLiteralType) { self.init(Value(stringLiteral: value)) }
}

extension Located: ExpressibleByExtendedGraphemeClusterLiteral where Value: ExpressibleByStringLiteral {
  package init(extendedGraphemeClusterLiteral value: Value.StringLiteralType) { self.init(Value(stringLiteral: value)) }
}

extension Located: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral {
  package init(stringLiteral value: Value.StringLiteralType) { self.init(Value(stringLiteral: value)) }
}

extension Located: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Value.IntegerLiteralType) { self.init(Value(integerLiteral: value)) }
}

extension Located: ExpressibleByBooleanLiteral where Value: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Value.BooleanLiteralType) { self.init(Value(booleanLiteral: value)) }
}
