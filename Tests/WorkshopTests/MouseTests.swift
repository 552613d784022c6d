import Canvas
import Maturity
import Testing
import Workshop

@Suite struct MouseTests {
  private func driver(_ keys: Key..., size: Size = Size(rows: 24, columns: 80)) throws -> Driver {
    var driver = try SquadsSession.driver(size: size)
    for key in [.character("M")] + keys { driver.press(key) }
    return driver
  }

  /// The first place where a text is drawn.
  private func place(of text: String, in driver: Driver) throws -> Position {
    for (row, line) in driver.workshop.draw().lines.enumerated() {
      if let range = line.ranges(of: text).first {
        return Position(row: row, column: line[..<range.lowerBound].displayWidth)
      }
    }
    Issue.record("no “\(text)” on screen")
    throw CancellationError()
  }

  @Test func `a key takes the mouse and gives it back`() throws {
    var driver = try driver()
    #expect(driver.effects == [.useMouse(true)])
    #expect(driver.workshop.usesMouse)
    driver.press(.character("M"))
    #expect(driver.effects == [.useMouse(true), .useMouse(false)])
    #expect(!driver.workshop.usesMouse)
  }

  @Test func `a click on a level answers, on any of its lines`() throws {
    var driver = try driver()
    let level = try place(of: "3 Structuration", in: driver)
    driver.press(.mouse(MouseEvent(.press, at: level)))
    #expect(driver.workshop.open?.answer.state == .answered(2))
    let next = try place(of: "4 Industrialisation", in: driver)
    driver.press(.mouse(MouseEvent(.press, at: Position(row: next.row - 1, column: 40))))
    #expect(driver.workshop.open?.answer.state == .answered(2))
    driver.press(.mouse(MouseEvent(.press, at: Position(row: next.row, column: 78))))
    #expect(driver.workshop.open?.answer.state == .answered(3))
    driver.press(.character("u"))
    #expect(driver.workshop.open?.answer.state == .answered(2))
  }

  @Test func `a click on a criterion of the matrix goes there`() throws {
    var driver = try driver(.character("m"))
    let axis = try place(of: "3 Achats", in: driver)
    let line = driver.workshop.draw().lines[axis.row]
    // Axis 3 has the answers 2, 3, 1, unknown: the unknown one is 3.4.
    let unknown = try #require(line.firstIndex(of: "?"))
    driver.press(
      .mouse(MouseEvent(.press, at: Position(row: axis.row, column: line[..<unknown].displayWidth))))
    #expect(driver.workshop.open?.criterion.id == "3.4")
    #expect(driver.workshop.open?.screen == .criterion(CriterionView()))
  }

  @Test func `the wheel is the arrows up and down`() throws {
    var driver = try driver(.character("m"))
    let before = driver.workshop.open?.position
    driver.press(.mouse(MouseEvent(.wheelUp, at: Position(row: 0, column: 0))))
    #expect(driver.workshop.open?.criterion.id == "5.1")
    driver.press(.mouse(MouseEvent(.wheelDown, at: Position(row: 0, column: 0))))
    #expect(driver.workshop.open?.position == before)
  }

  @Test func `beside what can be clicked nothing happens, nor under what lies over it`() throws {
    var driver = try driver()
    let level = try place(of: "3 Structuration", in: driver)
    let before = driver.workshop.open?.assessment
    for position in [Position(row: 0, column: 0), Position(row: 23, column: 79), Position(row: 500, column: 500)] {
      driver.press(.mouse(MouseEvent(.press, at: position)))
    }
    driver.press(.function(1), .mouse(MouseEvent(.press, at: level)), .escape)
    driver.press(.character("n"), .mouse(MouseEvent(.press, at: level)), .escape)
    driver.press(.character("M"), .mouse(MouseEvent(.press, at: level)))
    #expect(driver.workshop.open?.assessment == before)
  }

  @Test func `any place on any screen is survived`() throws {
    for size in [Size(rows: 10, columns: 40), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)] {
      for scene in ScreenTests.scenes {
        var driver = try SquadsSession.driver(size: size)
        driver.press(.character("M"))
        for key in scene.keys { driver.press(key) }
        for row in 0..<size.rows {
          for column in stride(from: 0, to: size.columns, by: 7) {
            _ = driver.workshop.action(for: .mouse(MouseEvent(.press, at: Position(row: row, column: column))))
          }
        }
      }
    }
  }
}
