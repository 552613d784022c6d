import Canvas
import Testing
import Workshop

@Suite struct SizeSweepTests {
  @Test func `at every size something sensible is drawn, inside the window`() {
    for rows in 1...45 {
      for columns in 1...130 {
        let scene = ScreenTests.scenes[(rows * 7 + columns) % ScreenTests.scenes.count]
        var driver = Driver(size: Size(rows: 24, columns: 80))
        for key in scene.keys { driver.press(key) }
        check(&driver, Size(rows: rows, columns: columns), scene.name)
      }
    }
  }

  @Test(arguments: ScreenTests.scenes)
  func `the real matrix fits at the sizes where layouts change`(scene: ScreenTests.Scene) throws {
    for size in [
      (10, 40), (10, 41), (17, 59), (18, 60), (18, 109), (24, 79), (25, 110), (45, 69), (45, 130), (70, 250),
    ] {
      var driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
      for key in scene.keys { driver.press(key) }
      check(&driver, Size(rows: size.0, columns: size.1), scene.name)
    }
  }

  @Test func `below the smallest size it says so, and keys other than the way out do nothing`() {
    var driver = Driver(size: Size(rows: 9, columns: 40))
    driver.press(.character("2"), .character("q"))
    #expect(driver.effects.isEmpty)
    #expect(driver.workshop.draw().lines.joined().contains("40×10"))
    driver.press(.resized(Size(rows: 10, columns: 40)), .character("2"))
    #expect(driver.saves.count == 1)
  }

  private func check(_ driver: inout Driver, _ size: Size, _ name: String) {
    driver.press(.resized(size))
    let grid = driver.workshop.draw()
    #expect(grid.size == size)
    #expect(grid.lines.allSatisfy { $0.displayWidth <= size.columns }, "\(name) at \(size)")
    if let cursor = grid.cursor {
      #expect((0..<size.rows).contains(cursor.row) && (0..<size.columns).contains(cursor.column), "\(name) at \(size)")
    }
    #expect(grid.lines.contains { !$0.isEmpty }, "\(name) at \(size)")
    if !driver.workshop.isTooSmall {
      #expect(grid.lines.suffix(2).contains { $0.count > 3 }, "keys of \(name) at \(size)")
    }
  }
}
