import Canvas
import Maturity
import Testing
import Workshop

/// No criterion of the small matrix is essential and all weigh the same: the round is 1.1, then 2.1.
@Suite struct QuickRoundTests {
  @Test func `tab goes through the first of each axis, and the end says what is left open`() {
    var driver = Driver()
    driver.press(.character("R"))
    #expect(
      driver.workshop.notice?.text
        == "Parcours rapide\u{A0}: 2\u{A0}critères d’abord avec Tab\u{202F}; 3\u{A0}autres restent ouverts.")
    driver.press(.character("2"), .tab)
    #expect(driver.workshop.open?.criterion.id == "2.1")
    #expect(driver.workshop.draw().lines[0].contains("rapide\u{A0}1/2"))
    driver.press(.character("2"), .tab)
    #expect(
      driver.workshop.notice?.text
        == "Parcours rapide terminé\u{202F}; il laisse 3\u{A0}critères ouverts\u{202F}; R\u{A0}: tout parcourir.")
  }

  @Test func `started elsewhere it goes to its first open criterion, and once left tab goes everywhere`() {
    var driver = Driver()
    driver.press(.right, .character("R"))
    #expect(driver.workshop.open?.criterion.id == "1.1")
    driver.press(.character("R"), .tab)
    #expect(driver.workshop.open?.criterion.id == "1.2")
  }

  @Test func `what nobody knows comes once the rest is answered`() {
    var driver = Driver()
    driver.press(.character("R"), .character("?"), .tab, .character("1"), .tab)
    #expect(driver.workshop.open?.criterion.id == "1.1")
  }
}
