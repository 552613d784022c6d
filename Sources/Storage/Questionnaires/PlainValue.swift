import Maturity

/// What a plain scalar can mean beyond text; digits are few enough that nothing overflows.
enum PlainValue {
  private static let mostDigits = 9

  /// Decimal digits, with or without a sign.
  static func integer(_ node: YAMLNode) -> Int? {
    guard let text = plain(node) else { return nil }
    let isNegative = text.hasPrefix("-")
    guard let value = digits(text.dropFirst(isNegative || text.hasPrefix("+") ? 1 : 0)) else { return nil }
    return isNegative ? -value : value
  }

  static func flag(_ node: YAMLNode) -> Bool? {
    switch plain(node) {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// “3/5”, “0.6”, “60 %” or “1”; kept as written, not reduced.
  static func fraction(_ node: YAMLNode) -> DraftFraction? {
    guard let text = plain(node) else { return nil }
    if let value = digits(text[...]) { return DraftFraction(value, 1) }
    if text.hasSuffix("%") {
      let number = text.dropLast()
      return digits(number.hasSuffix(" ") ? number.dropLast() : number).map { DraftFraction($0, 100) }
    }
    if let (numerator, denominator) = halves(of: text, at: "/") {
      guard let numerator = digits(numerator), let denominator = digits(denominator) else { return nil }
      return DraftFraction(numerator, denominator)
    }
    guard let (whole, decimals) = halves(of: text, at: "."), whole.utf8.count + decimals.utf8.count <= mostDigits,
      digits(whole) != nil, digits(decimals) != nil, let numerator = digits(whole + decimals)
    else { return nil }
    return DraftFraction(numerator, decimals.reduce(1) { power, _ in power * 10 })
  }

  private static func plain(_ node: YAMLNode) -> String? {
    guard case .scalar(let text, isPlain: true) = node.content else { return nil }
    return text
  }

  private static func halves(of text: String, at separator: Character) -> (Substring, Substring)? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  private static func digits(_ text: some StringProtocol) -> Int? {
    let isNumber = (1...mostDigits).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? Int(text) : nil
  }
}
