/// What somebody may have meant by a word that means nothing here.
package enum Suggestion {
  /// Longer words, and candidates beyond the first thousand, are not compared: a hostile file must stay cheap.
  private static let longest = 64
  private static let mostCandidates = 1000

  /// The candidate fewest edits away (insert, delete, replace, swap neighbours), the first of them at a tie; nil unless
  /// one is within a third of the word's length, and within 1 for short words. Case does not count.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let word = letters(of: word)
    guard !word.isEmpty, word.count <= longest else { return nil }
    var distance = EditDistance(from: word, longest: longest)
    var limit = min(word.count - 1, max(1, word.count / 3))
    var best: String?
    for candidate in candidates.prefix(mostCandidates) {
      guard let edits = distance.edits(to: letters(of: candidate), atMost: limit) else { continue }
      if edits < limit || best == nil {
        best = candidate
        limit = edits
      }
    }
    return best
  }

  /// One more than are compared show that a word is too long.
  private static func letters(of word: String) -> [Unicode.Scalar] {
    Array(String(word.unicodeScalars.prefix(longest + 1)).lowercased().unicodeScalars)
  }
}

/// The optimal string alignment distances from one word; keeps the three rows that it works in.
private struct EditDistance {
  private let word: [Unicode.Scalar]
  private var beforeLast: [Int]
  private var last: [Int]
  private var current: [Int]

  init(from word: [Unicode.Scalar], longest: Int) {
    self.word = word
    beforeLast = Array(repeating: 0, count: longest + 1)
    last = beforeLast
    current = beforeLast
  }

  /// Nil when there are more than `limit`, which is found out as soon as it is certain.
  mutating func edits(to other: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard abs(other.count - word.count) <= limit, other.count < last.count else { return nil }
    for column in 0...other.count { last[column] = column }
    for row in word.indices {
      current[0] = row + 1
      var least = row + 1
      for column in other.indices {
        let replaced = last[column] + (word[row] == other[column] ? 0 : 1)
        var edits = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, word[row] == other[column - 1], word[row - 1] == other[column] {
          edits = min(edits, beforeLast[column - 1] + 1)
        }
        current[column + 1] = edits
        least = min(least, edits)
      }
      // A swap reaches back two rows, but never to less than the row between them has.
      guard least <= limit else { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
