import Maturity
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("titel", "title"), ("TITLE", "title"), ("essentiel", "essential"), ("notic", "notice"), ("waight", "weight"),
  ])
  func `a slip of the fingers is understood`(word: String, meant: String) {
    #expect(Suggestion.nearest(to: word, among: ["weight", "title", "essential", "notice"]) == meant)
  }

  @Test(arguments: ["", "x", "colour", String(repeating: "title", count: 100)])
  func `what is far from everything brings no suggestion`(word: String) {
    #expect(Suggestion.nearest(to: word, among: ["id", "title", "essential", "notice", ""]) == nil)
  }

  /// Worked out from the definition: every distance by recursion over the starts of both words.
  @Test func `the nearest is the nearest by definition`() {
    let words = ["ab", "ba", "abc", "acb", "cab", "bca", "abcd", "badc", "dcba", "abcde", "acbde", "abdce", "xbcdy"]
    for word in words {
      let limit = min(word.count - 1, max(1, word.count / 3))
      let others = words.filter { $0 != word }
      let distances = others.map { Self.distance(Array(word), Array($0)) }
      let least = distances.min() ?? .max
      let expected = least <= limit ? zip(others, distances).first { $0.1 == least }?.0 : nil
      #expect(Suggestion.nearest(to: word, among: others) == expected)
    }
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard let last = left.last, let other = right.last else { return left.count + right.count }
    let shorter = Array(left.dropLast())
    let otherShorter = Array(right.dropLast())
    var edits = min(
      distance(shorter, right) + 1, distance(left, otherShorter) + 1,
      distance(shorter, otherShorter) + (last == other ? 0 : 1))
    if left.count > 1, right.count > 1, last == right[right.count - 2], left[left.count - 2] == other {
      edits = min(edits, distance(Array(left.dropLast(2)), Array(right.dropLast(2))) + 1)
    }
    return edits
  }

  @Test func `the nearest wins, the first at a tie`() {
    #expect(Suggestion.nearest(to: "level", among: ["lever", "levels", "label"]) == "lever")
    #expect(Suggestion.nearest(to: "coachin", among: ["couching", "coaching"]) == "coaching")
  }
}
