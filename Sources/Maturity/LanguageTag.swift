/// The language of a questionnaire's texts, which may be one that the program does not speak: “fr”, “de”, “pt-BR”.
package struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  /// As BCP 47 writes it.
  package let code: String

  /// Nil unless `code` is a language of two or three small letters, and at most two further parts of two to eight letters
  /// or digits.
  package init?(_ code: String) {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.utf8.count), language.utf8.allSatisfy(Self.isSmall),
      parts.count <= 3,
      parts.dropFirst().allSatisfy({ (2...8).contains($0.utf8.count) && $0.utf8.allSatisfy(Self.isAlphanumeric) })
    else { return nil }
    self.code = code
  }

  package init(_ language: Language) { code = language.rawValue }

  /// The language that the program speaks, nil where it does not speak this one; a region does not count.
  package var spoken: Language? { Language(rawValue: String(code.prefix { $0 != "-" })) }

  package var description: String { code }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isSmall(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
