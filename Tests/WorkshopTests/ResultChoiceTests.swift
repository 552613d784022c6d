import Canvas
import Maturity
import Testing
import Workshop

/// Criteria chosen on the result and opened from it.
@Suite struct ResultChoiceTests {
  /// 1.1 to 1.3 at the first level, axis 2 at the second: needs of 100 for strategy and 33 for coaching.
  private static func answered() -> Driver {
    var driver = Driver()
    driver.press(.character("1"), .tab, .character("1"), .tab, .character("1"))
    driver.press(.tab, .character("2"), .tab, .character("2"), .character("r"))
    return driver
  }

  private func view(_ driver: Driver) -> ResultView? {
    guard case .result(let view) = driver.workshop.open?.screen else { return nil }
    return view
  }

  private func isOnCriterion(_ driver: Driver, _ id: Criterion.ID) -> Bool {
    guard case .criterion = driver.workshop.open?.screen else { return false }
    return driver.workshop.open?.criterion.id == id
  }

  @Test func `nothing is chosen at first, and enter says how to choose`() {
    var driver = Self.answered()
    #expect(view(driver)?.selection == nil)
    driver.press(.enter)
    #expect(driver.workshop.notice?.text.contains("↑ ↓") == true)
    #expect(view(driver) != nil)
  }

  @Test func `down goes through the criteria in the order in which they are named, up goes back`() {
    var driver = Self.answered()
    driver.press(.down, .enter)
    #expect(isOnCriterion(driver, "1.1"))
    driver.press(.escape, .down, .enter)
    #expect(isOnCriterion(driver, "1.2"))
    driver.press(.escape, .up, .enter)
    #expect(isOnCriterion(driver, "1.1"))
    driver.press(.escape, .up)
    #expect(view(driver)?.selection == nil)
  }

  @Test func `what is chosen is drawn apart and has the cursor`() throws {
    var driver = Self.answered()
    driver.press(.down)
    let grid = driver.workshop.draw()
    let cursor = try #require(grid.cursor)
    #expect((0..<3).map { grid[cursor.row, cursor.column + $0].text }.joined() == "1.1")
    #expect((0..<3).allSatisfy { grid[cursor.row, cursor.column + $0].style.isReversed })
    #expect(grid.cells.count { $0.style.isReversed } == 3)
  }

  @Test func `what is chosen is named, with its answer`() {
    var driver = Self.answered()
    driver.press(.down)
    #expect(driver.workshop.notice?.text == "1.1 Critère 1.1\u{A0}: 1\u{A0}Début")
    driver.press(.up)
    #expect(driver.workshop.notice == nil)
    // A small window has one row of keys, which a notice would cover.
    driver.press(.resized(Workshop.smallest), .down)
    #expect(driver.workshop.notice == nil)
  }

  @Test(arguments: [Key.escape, .character("q")])
  func `leaving the criterion comes back to the same place`(way: Key) {
    var driver = Self.answered()
    driver.press(.right, .right, .down, .down)
    let before = view(driver)
    driver.press(.enter)
    #expect(view(driver) == nil)
    driver.press(way)
    #expect(view(driver)?.page == .support)
    #expect(view(driver)?.selection == before?.selection)
    // Without a place to come back to, the same key leaves as ever.
    driver.press(way)
    guard case .criterion = driver.workshop.open?.screen else {
      Issue.record("not on a criterion")
      return
    }
    driver.press(way)
    #expect(driver.workshop.open == nil)
  }

  @Test func `a pane closes first, and neighbours may be visited before coming back`() {
    var driver = Self.answered()
    driver.press(.down, .enter, .right, .character("a"), .escape)
    #expect(isOnCriterion(driver, "1.2"))
    driver.press(.escape)
    #expect(view(driver)?.page == .summary)
  }

  @Test func `another screen in between forgets the way back`() {
    var driver = Self.answered()
    driver.press(.down, .enter, .character("m"), .enter, .escape)
    #expect(driver.workshop.open == nil)
  }

  @Test func `the choice follows its criterion when an answer moved it, and the page when it is gone`() {
    var driver = Self.answered()
    driver.press(.down, .down, .enter)
    #expect(isOnCriterion(driver, "1.2"))
    driver.press(.left, .character("3"), .right, .escape)
    driver.press(.enter)
    #expect(isOnCriterion(driver, "1.2"))
    driver.press(.character("3"), .escape)
    driver.press(.enter)
    #expect(!isOnCriterion(driver, "1.2"))
  }

  @Test func `past the last criterion the page scrolls, so that all of it can be read`() throws {
    var driver = try SquadsSession.driver(size: Size(rows: 18, columns: 80))
    driver.press(.character("r"))
    for _ in 0..<200 { driver.press(.down) }
    #expect(
      !driver.workshop.draw().lines.contains { $0.contains("↓") && !$0.contains("défiler") && !$0.contains("choisir") })
    for _ in 0..<200 { driver.press(.up) }
    #expect(view(driver)?.selection == nil)
    #expect(driver.workshop.draw().lines[3].hasPrefix(" Niveau"))
  }
}
