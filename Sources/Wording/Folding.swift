extension String {
  /// The text as one looks for it: case, the accents of French and English, kinds of spaces and apostrophes do not count.
  package var folded: String { reduce(into: "") { $0 += $1.folded } }
}

extension Character {
  /// What stands for it where accents and case do not count: one or more plain characters.
  package var folded: String {
    if let plain = Self.plain[self] { return plain }
    let lower = lowercased()
    return lower.count == 1 ? lower.first.flatMap { Self.plain[$0] } ?? lower : lower
  }

  private static let plain: [Character: String] = [
    "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i", "ô": "o",
    "ö": "o", "ù": "u", "û": "u", "ü": "u", "ÿ": "y", "œ": "oe", "æ": "ae", "’": "'", "\u{A0}": " ", "\u{202F}": " ",
  ]
}
