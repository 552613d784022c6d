import Canvas
import Maturity
import Testing
import Workshop

@Suite struct CriterionPaneTests {
  private var driver: Driver

  init() throws { driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80)) }

  private var pane: CriterionView.Pane? {
    guard case .criterion(let view) = driver.workshop.open?.screen else { return nil }
    return view.pane
  }

  @Test mutating func `a key opens its pane, another changes it, the same key or Esc closes it`() {
    driver.press(.character("p"))
    #expect(pane == .evidence)
    driver.press(.character("f"))
    #expect(pane == .facilitation)
    driver.press(.character("f"))
    #expect(pane == nil)
    driver.press(.character("a"), .escape)
    #expect(pane == nil)
  }

  @Test mutating func `a pane stays open from criterion to criterion, and a level still answers`() {
    driver.press(.character("p"), .right, .character("4"))
    #expect(pane == .evidence)
    #expect(driver.workshop.open?.criterion.id == "6.2")
    #expect(driver.workshop.open?.answer.state == .answered(3))
    #expect(driver.workshop.draw().lines.contains { $0.contains("▸ 4\u{A0}Industrialisation") })
  }

  @Test mutating func `beside the criterion a pane leaves the levels on a wide screen`() {
    driver.workshop.size = Size(rows: 40, columns: 120)
    driver.press(.character("p"))
    let screen = driver.workshop.draw().lines.joined(separator: "\n")
    #expect(screen.contains("[Preuves]") && screen.contains("5 Rayonnement"))
  }

  @Test mutating func `terms are one key from the criterion and from help, and lead back to where one was`() {
    driver.press(.character("t"))
    #expect(driver.workshop.draw().lines.contains { $0.contains("6.1 Infrastructure as Code") })
    driver.press(.escape)
    #expect(driver.workshop.overlay == nil)
    driver.press(.character("h"), .character("t"), .escape)
    #expect(driver.workshop.overlay == .help(scroll: 0))
  }
}
