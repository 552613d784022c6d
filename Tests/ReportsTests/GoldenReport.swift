import Foundation
import Testing

/// Reports kept as files beside the tests, read in review as anybody would read them; “⍽” stands for a no-break space
/// and “⎵” for a narrow one.
///
/// `PALIER_RECORD=1` writes them anew; a recording run fails, so that nobody takes it for a passing one.
enum GoldenReport {
  static func check(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
    let shown = String(text.map { $0 == "\u{A0}" ? "⍽" : $0 == "\u{202F}" ? "⎵" : $0 })
    if ProcessInfo.processInfo.environment["PALIER_RECORD"] != nil {
      #expect(throws: Never.self, sourceLocation: location) { try Data(shown.utf8).write(to: file) }
      Issue.record("recorded \(name): read it, then run again without PALIER_RECORD", sourceLocation: location)
      return
    }
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(shown == kept, "Goldens/\(name)", sourceLocation: location)
  }
}
