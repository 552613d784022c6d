import Canvas
import Maturity
import Testing
import Workshop

/// A criterion that fills the screen, for a projector.
@Suite struct LargeCriterionTests {
  private func driver(rows: Int, columns: Int, _ keys: String = "z") throws -> Driver {
    var driver = try SquadsSession.driver(size: Size(rows: rows, columns: columns))
    for key in keys { driver.press(.character(key)) }
    return driver
  }

  @Test(arguments: [(24, 80), (40, 120), (70, 250)])
  func `question and levels stand alone, with space between them`(rows: Int, columns: Int) throws {
    var driver = try driver(rows: rows, columns: columns)
    driver.press(.right, .left)
    let lines = driver.workshop.draw().lines
    let shown = lines.filter { !$0.isEmpty }
    #expect(shown.first?.trimmed == "6.1 Infrastructure as Code")
    #expect(!lines.contains { $0.contains("Palier") || $0.contains("─") || $0.contains("│") })
    for level in ["1 Découverte", "▸ 2 Amorçage", "3 Structuration", "4 Industrialisation", "5 Rayonnement"] {
      let row = try #require(lines.firstIndex { $0.contains(level) })
      #expect(lines[row - 1].isEmpty, "\(level)")
    }
    let status = try #require(lines.last)
    #expect(status.contains("z réduire") && status.contains("q retour") && status.contains("h aide"))
    #expect(status.hasSuffix("28/39") && status.contains("Niveau 2"))
  }

  @Test func `it lasts from criterion to criterion and over other screens, until the same key`() throws {
    var driver = try driver(rows: 24, columns: 80)
    driver.press(.right)
    #expect(driver.workshop.draw().lines.last?.contains("z réduire") == true)
    driver.press(.character("m"))
    #expect(driver.workshop.draw().lines[0].contains("Palier"))
    driver.press(.enter)
    #expect(driver.workshop.draw().lines.last?.contains("z réduire") == true)
    driver.press(.character("h"))
    #expect(driver.workshop.draw().lines[0].contains("Aide"))
    driver.press(.escape, .character("z"))
    #expect(driver.workshop.draw().lines[0].contains("Palier"))
  }

  @Test func `everything works in it`() throws {
    var driver = try driver(rows: 24, columns: 80, "z4v22")
    #expect(driver.workshop.draw().lines.contains { $0.contains("Votes  2\u{A0}▪▪") })
    driver.press(.escape, .character("n"), .paste("à reprendre"), .escape)
    #expect(driver.workshop.open?.answer.note.hasSuffix("à reprendre") == true)
    #expect(driver.workshop.open?.answer.state == .answered(3))
    driver.press(.character("s"))
    #expect(driver.workshop.draw().lines.contains { $0.contains("Sans objet, parce que") })
    driver.press(.escape, .character("y"), .character("1"))
    #expect(driver.workshop.draw().lines.last?.contains("ESSAI") == true)
  }

  @Test func `a save that fails shows in it`() throws {
    var driver = try driver(rows: 24, columns: 80)
    driver.complete(.saveFailed("disque plein"))
    driver.press(.right)
    #expect(driver.workshop.draw().lines.last?.contains("NON ENREGISTRÉ") == true)
  }

  @Test func `in the smallest window the way out and the progress stay`() throws {
    var driver = try driver(rows: 10, columns: 40)
    driver.press(.right, .left)
    let lines = driver.workshop.draw().lines
    #expect(lines[0].contains("6.1 Infrastructure as Code"))
    let status = try #require(lines.last)
    #expect(status.contains("z réduire") && status.contains("h aide") && status.contains("28/39"))
  }

  @Test(arguments: ["zn", "zv", "zv22\u{1B}3"])
  func `in a small window the keys of what is under way take the whole row`(keys: String) throws {
    var driver = try driver(rows: 10, columns: 40, "")
    for key in keys { driver.press(key == "\u{1B}" ? .escape : .character(key)) }
    let status = try #require(driver.workshop.draw().lines.last)
    #expect(status.contains("Échap terminer") || status.contains("c  m  f"))
    #expect(!status.contains("28/39"))
  }

  @Test func `a click lands on what is drawn there`() throws {
    var driver = try driver(rows: 40, columns: 120, "Mz")
    let lines = driver.workshop.draw().lines
    let row = try #require(lines.firstIndex { $0.contains("4 Industrialisation") })
    let column = try #require(lines[row].ranges(of: "4 Ind").first.map { lines[row][..<$0.lowerBound].displayWidth })
    driver.press(.mouse(MouseEvent(.press, at: Position(row: row, column: column))))
    #expect(driver.workshop.open?.answer.state == .answered(3))
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
