extension Sequence {
  /// In the order of a dictionary: case and the accents of French and English do not count.
  package func alphabetical(by text: (Element) -> String) -> [Element] {
    map { (key: text($0).folded, element: $0) }.sorted { $0.key < $1.key }.map(\.element)
  }
}

extension String {
  fileprivate var folded: String {
    lowercased().reduce(into: "") { $0 += Self.plain[$1] ?? String($1) }
  }

  private static let plain: [Character: String] = [
    "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i", "ô": "o",
    "ö": "o", "ù": "u", "û": "u", "ü": "u", "ÿ": "y", "œ": "oe", "æ": "ae",
  ]
}
