extension Sequence {
  /// In the order of a dictionary: case and the accents of French and English do not count.
  package func alphabetical(by text: (Element) -> String) -> [Element] {
    map { (key: text($0).folded, element: $0) }.sorted { $0.key < $1.key }.map(\.element)
  }
}
