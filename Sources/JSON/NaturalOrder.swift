/// Names in the order in which people count: runs of digits by their number, the rest by its characters.
package enum NaturalOrder {
  /// A strict total order of texts: `1.2` before `1.10`, `1` before `01`.
  package static func precedes(_ lhs: String, _ rhs: String) -> Bool {
    var left = Substring(lhs).utf8
    var right = Substring(rhs).utf8
    while let a = left.first, let b = right.first {
      if isDigit(a), isDigit(b) {
        let one = left.prefix(while: isDigit).drop { $0 == zero }
        let other = right.prefix(while: isDigit).drop { $0 == zero }
        if one.count != other.count { return one.count < other.count }
        if !one.elementsEqual(other) { return one.lexicographicallyPrecedes(other) }
        left = left.drop(while: isDigit)
        right = right.drop(while: isDigit)
      } else {
        if a != b { return a < b }
        left = left.dropFirst()
        right = right.dropFirst()
      }
    }
    if left.isEmpty != right.isEmpty { return left.isEmpty }
    return lhs.utf8.count != rhs.utf8.count
      ? lhs.utf8.count < rhs.utf8.count : lhs.utf8.lexicographicallyPrecedes(rhs.utf8)
  }

  private static let zero = UInt8(ascii: "0")

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
