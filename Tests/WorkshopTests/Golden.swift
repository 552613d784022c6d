import Canvas
import Foundation
import Testing

/// Screens kept as text beside the tests, with a line of style symbols under each line that has any.
///
/// `PALIER_RECORD=1` writes them anew; a recording run fails, so that nobody takes it for a passing one.
enum Golden {
  static func check(_ grid: Grid, _ name: String, at location: SourceLocation = #_sourceLocation) {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name).txt")
    let text = text(of: grid)
    if ProcessInfo.processInfo.environment["PALIER_RECORD"] != nil {
      try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      #expect(throws: Never.self, sourceLocation: location) { try Data(text.utf8).write(to: file) }
      Issue.record("recorded \(name): read it, then run again without PALIER_RECORD", sourceLocation: location)
      return
    }
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(text == kept, "Goldens/\(name).txt", sourceLocation: location)
  }

  private static func text(of grid: Grid) -> String {
    var result = ""
    for (line, styles) in zip(grid.lines, grid.styles) {
      result += "|\(line)\n"
      if !styles.isEmpty { result += "~\(styles)\n" }
    }
    let cursor = grid.cursor.map { "row \($0.row), column \($0.column)" } ?? "hidden"
    return result + "cursor: \(cursor)\n"
  }
}
