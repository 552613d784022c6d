import Maturity

extension Identifier where Entity == Assessment {
  /// 128 random bits of the system as 32 lower-case hexadecimal digits.
  package static func random() -> Identifier {
    let digits = (0..<2).map { _ in
      let half = String(UInt64.random(in: UInt64.min...UInt64.max), radix: 16)
      return String(repeating: "0", count: 16 - half.utf8.count) + half
    }
    return Identifier(digits.joined())
  }
}
