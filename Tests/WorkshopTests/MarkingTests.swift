import Canvas
import Maturity
import Testing
import Workshop

@Suite struct MarkingTests {
  @Test func `a mark is set, saved, taken away and undone`() {
    var driver = Driver()
    driver.press(.character("*"))
    #expect(driver.saves.last?["1.1"].isFlagged == true)
    driver.press(.character("*"))
    #expect(driver.workshop.open?.answer.isFlagged == false)
    driver.press(.character("u"))
    #expect(driver.workshop.open?.answer.isFlagged == true)
    #expect(driver.workshop.notice?.text == "Annulé\u{A0}: le repère de 1.1.")
  }

  @Test func `a target is set for a criterion, its axis or the whole`() {
    var driver = Driver()
    driver.type("b3")
    driver.press(.character("b"), .tab, .character("1"))
    driver.press(.character("b"), .tab, .tab, .character("2"))
    let assessment = driver.workshop.open?.assessment
    #expect(assessment?["1.1"].target == 2)
    #expect(assessment?.axisTargets == ["1": 0])
    #expect(assessment?.target == 1)
    #expect(driver.saves.count == 3)
    #expect(driver.workshop.overlay == nil)
    driver.press(.character("u"))
    #expect(driver.workshop.open?.assessment.target == nil)
    #expect(driver.workshop.notice?.text == "Annulé\u{A0}: la cible.")
  }

  @Test func `x takes a target away, escape leaves it`() {
    var driver = Driver()
    driver.type("b3b")
    driver.press(.escape)
    #expect(driver.workshop.open?.answer.target == 2)
    driver.type("bx")
    #expect(driver.workshop.open?.answer.target == nil)
  }

  @Test func `the question shows the targets that hold where this one is not set`() {
    var driver = Driver()
    driver.press(.character("b"), .tab, .character("1"), .character("b"))
    let row = driver.workshop.draw().lines.first { $0.contains("Cible, critère") }
    // The questionnaire's own target is its second level.
    #expect(
      row == " Cible, critère 1.1\u{A0}: –  axe 1\u{A0}: 1, ensemble\u{A0}: –, sinon\u{A0}: 2")
  }
}
