import Canvas
import Foundation
import Testing
import Workshop

/// The README's table of keys against the tables that the dispatcher, the footer and the help read.
@Suite struct ReadmeKeyTests {
  /// The characters that the README's table quotes: what people are told to type.
  private static func told() throws -> Set<Character> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let named = rows.flatMap { $0.split(separator: "`").enumerated().filter { !$0.offset.isMultiple(of: 2) } }
    let words = named.map { String($0.element) }.filter { !$0.hasSuffix(".yaml") }
    // “`1` à `5`” is a range.
    return Set(words.filter { $0.count == 1 }.compactMap(\.first)).union("12345").subtracting("&é\"'(")
  }

  /// The characters that mean something on some screen, those of a French keyboard's upper row apart.
  private static func meant() throws -> Set<Character> {
    var found: Set<Character> = []
    for scene in ScreenTests.scenes {
      var driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
      for key in scene.keys { driver.press(key) }
      for pair in driver.workshop.keyGroups.flatMap(\.pairs) {
        if case .character(let character) = pair.key { found.insert(character) }
      }
    }
    return found.subtracting("&é\"'(, ")
  }

  @Test func `every key of the screens is in the README, and every key of the README on a screen`() throws {
    let (told, meant) = (try Self.told(), try Self.meant())
    #expect(meant.subtracting(told) == [])
    // Arrows are keys of their own, and 6 is the example of an axis to go to.
    #expect(told.subtracting(meant).subtracting(["←", "→", "↑", "↓", "6"]) == [])
  }
}
