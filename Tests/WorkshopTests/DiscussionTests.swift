import Canvas
import Maturity
import Testing
import Workshop

@Suite struct DiscussionTests {
  @Test func `what is marked comes first, and enter goes there and back to the same line`() {
    var driver = Driver()
    driver.press(.right, .right, .character("*"), .left, .left, .character("D"), .home, .enter)
    #expect(driver.workshop.open?.criterion.id == "1.3")
    driver.press(.character("D"))
    #expect(driver.workshop.open?.screen == .discussion(DiscussionView(selection: 0)))
    driver.press(.down, .down, .enter)
    #expect(driver.workshop.open?.criterion.id == "1.2")
    driver.press(.escape)
    #expect(driver.workshop.open?.screen == .discussion(DiscussionView(selection: 2)))
    driver.press(.escape)
    #expect(driver.workshop.open?.screen == .criterion(CriterionView()))
  }

  @Test func `a criterion settled leaves the list, and its line goes to the next`() {
    var driver = Driver()
    driver.press(.character("D"), .down, .enter, .character("2"), .character("D"))
    #expect(driver.workshop.open?.screen == .discussion(DiscussionView(selection: 1)))
    driver.press(.enter)
    #expect(driver.workshop.open?.criterion.id == "1.3")
  }

  @Test func `on a wide screen the reasons stand beside the criteria, in a column`() throws {
    var driver = try SquadsSession.driver(size: Size(rows: 40, columns: 120))
    driver.press(.character("*"), .character("D"))
    let lines = driver.workshop.draw().lines.filter { $0.hasPrefix(" ▸ ") || $0.hasPrefix("   ") }
    let marked = try #require(lines.first { $0.contains("6.1 Infrastructure as Code") })
    let unknown = try #require(lines.first { $0.contains("3.4 ") })
    let columns = [marked.ranges(of: "à revoir").first, unknown.ranges(of: "«").first].compactMap { $0 }
    #expect(columns.count == 2)
    #expect(
      marked[..<columns[0].lowerBound].displayWidth == unknown[..<columns[1].lowerBound].displayWidth)
  }

  @Test func `it opens on the current criterion's line`() {
    var driver = Driver()
    driver.press(.right, .right, .right, .character("D"))
    #expect(driver.workshop.open?.screen == .discussion(DiscussionView(selection: 3)))
  }
}
