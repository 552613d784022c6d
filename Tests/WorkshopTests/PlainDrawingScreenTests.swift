import Canvas
import Foundation
import Maturity
import Testing
import Workshop

/// `--ascii`: no screen keeps a character that only drawing needs.
@Suite struct PlainDrawingScreenTests {
  /// What a screen may hold beside ASCII: letters, and signs that people write.
  private static func isWritten(_ character: Character) -> Bool {
    character.isASCII || character.isLetter || "°€§".contains(character)
  }

  @Test(arguments: ScreenTests.scenes, ScreenTests.sizes)
  func `no drawing character is left`(scene: ScreenTests.Scene, size: Size) throws {
    for language in Language.allCases {
      var driver = try SquadsSession.driver(language, size: size)
      for key in scene.keys { driver.press(key) }
      let drawn = driver.workshop.draw()
      let plain = drawn.inPlainDrawing
      for (line, before) in zip(plain.lines, drawn.lines) {
        #expect(line.filter { !Self.isWritten($0) } == "", "\(before)")
        #expect(line.displayWidth <= size.columns)
      }
      #expect(plain.styles == drawn.styles)
      #expect(plain.cursor == drawn.cursor)
    }
  }

  /// Also screens that are not among those scenes.
  @Test func `no golden screen has a character that would be left`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(files.count > 40)
    for file in files {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where line.hasPrefix("|") {
        var grid = Grid(Size(rows: 1, columns: 300))
        grid.write(line, row: 0, column: 0)
        let left = grid.inPlainDrawing.lines[0].filter { !Self.isWritten($0) }
        #expect(left == "", "\(file.lastPathComponent): \(line)")
      }
    }
  }
}
