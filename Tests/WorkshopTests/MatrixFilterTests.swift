import Canvas
import Maturity
import Testing
import Workshop

@Suite struct MatrixFilterTests {
  @Test func `one key goes round the filters, each named with how many it shows`() {
    var driver = Driver()
    // 1.1 below the target of level 2, with divided votes; 1.2 above it; three open.
    driver.press(.character("v"), .character("1"), .character("2"), .escape, .character("1"), .escape)
    driver.press(.right, .character("3"), .character("m"))
    var headings: [String] = []
    for _ in 1...6 {
      driver.press(.character("F"))
      headings.append(driver.workshop.draw().lines[3].trimming)
    }
    #expect(
      headings == [
        "Filtre : critères ouverts (3)", "Filtre : votes partagés (1)", "Filtre : sous la cible (1)",
        "Filtre : Stratégie (2)", "Filtre : Coaching (3)", "Axe      critères, niveau de l’axe, indice sur 100",
      ])
  }

  @Test func `what a filter leaves out is not shown, and the cursor still goes there`() {
    var driver = Driver()
    driver.press(.character("1"), .right, .character("3"), .character("m"), .character("F"))
    #expect(driver.workshop.draw().lines[4].hasPrefix(" 1 Cap        ·"))
    driver.press(.home)
    #expect(driver.workshop.open?.criterion.id == "1.1")
  }
}

extension String {
  fileprivate var trimming: String {
    replacing("\u{A0}", with: " ").split(separator: " ", omittingEmptySubsequences: false).drop { $0.isEmpty }
      .joined(separator: " ")
  }
}
