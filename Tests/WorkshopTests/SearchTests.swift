import Canvas
import Maturity
import Testing
import Workshop

@Suite struct SearchTests {
  private func hits(for text: String, in driver: Driver) -> [SearchView.Hit] {
    var driver = driver
    driver.press(.character("/"))
    driver.type(text)
    guard case .search(let search) = driver.workshop.overlay else { return [] }
    return search.hits
  }

  @Test func `accents, capitals and kinds of apostrophes do not count`() throws {
    let driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
    let plain = hits(for: "EQUIPE PLATEFORME", in: driver)
    #expect(plain == hits(for: "équipe plateforme", in: driver))
    #expect(plain.contains { $0.place == .note("6.1") })
    #expect(hits(for: "l'exploitant", in: driver).contains { $0.place == .criterion("6.1") })
  }

  @Test func `titles come before texts, and enter goes there`() throws {
    var driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
    driver.press(.character("m"), .character("/"))
    driver.type("infrastructure as code")
    driver.press(.enter)
    #expect(driver.workshop.overlay == nil)
    #expect(driver.workshop.open?.criterion.id == "6.1")
    #expect(driver.workshop.open?.screen == .criterion(CriterionView()))
  }

  @Test func `a term is shown where the glossary explains it`() throws {
    var driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
    let term = try #require(hits(for: "homologation", in: driver).first)
    driver.press(.character("/"))
    driver.type("homologation")
    driver.press(.enter)
    if case .term = term.place {
      #expect(driver.workshop.draw().lines[3].hasPrefix(" " + term.title.prefix(4)))
    } else {
      #expect(driver.workshop.overlay == nil)
    }
  }

  @Test func `escape leads back to where one was`() {
    var driver = Driver()
    driver.press(.character("m"), .character("/"))
    driver.type("qm")
    driver.press(.escape)
    #expect(driver.workshop.open?.screen == .matrix)
    #expect(driver.workshop.overlay == nil)
    #expect(driver.effects.isEmpty)
  }

  @Test func `nothing typed finds nothing, and says what can be found`() {
    var driver = Driver()
    driver.press(.character("/"), .enter)
    #expect(driver.workshop.draw().lines.contains { $0.contains("Des mots des critères") })
    driver.type("zzz")
    driver.press(.down, .enter)
    #expect(driver.workshop.draw().lines.contains { $0.contains("Rien trouvé.") })
  }

  @Test func `a reason, evidence and actions are found as notes are`() {
    var driver = Driver()
    driver.type("A+tableau de bord")
    driver.press(.escape, .escape)
    #expect(hits(for: "bord", in: driver).map(\.place) == [.note("1.1")])
  }
}
