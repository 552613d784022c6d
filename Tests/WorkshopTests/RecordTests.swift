import Canvas
import Maturity
import Testing
import Workshop

@Suite struct RecordTests {
  @Test func `an action is typed with who and when, each key asking for a save`() {
    var driver = Driver()
    driver.type("A+")
    driver.type("Nommer")
    driver.press(.tab)
    driver.type("DSI")
    driver.press(.enter)
    driver.type("15/12/2026")
    driver.press(.enter)
    #expect(
      driver.workshop.open?.answer.actions == [
        NextAction(text: "Nommer", owner: "DSI", due: CalendarDate("2026-12-15"))
      ])
    #expect(driver.saves.first?["1.1"].actions == [NextAction(text: "N")])
    driver.press(.escape, .character("u"))
    #expect(driver.workshop.open?.answer.actions == [])
    #expect(driver.workshop.notice?.text == "Annulé\u{A0}: les actions de 1.1.")
  }

  @Test func `evidence has a link, a date and who may show it`() {
    var driver = Driver()
    driver.type("P+")
    for text in ["Lettre", "dossier", "2026-11-02", "sponsor"] {
      driver.type(text)
      driver.press(.tab)
    }
    driver.press(.escape)
    #expect(
      driver.saves.last?["1.1"].evidence == [
        Evidence(text: "Lettre", link: "dossier", date: CalendarDate("2026-11-02"), holder: "sponsor")
      ])
  }

  @Test func `one of several is chosen, edited and removed, and comes back by undo`() {
    var driver = Driver()
    driver.type("A+")
    driver.type("un")
    driver.press(.escape)
    driver.type("+")
    driver.type("deux")
    driver.press(.escape, .up, .enter)
    driver.type("!")
    driver.press(.escape)
    #expect(driver.workshop.open?.answer.actions.map(\.text) == ["un!", "deux"])
    driver.press(.character("x"))
    #expect(driver.workshop.open?.answer.actions.map(\.text) == ["deux"])
    driver.press(.character("u"))
    #expect(driver.workshop.open?.answer.actions.map(\.text) == ["un!", "deux"])
  }

  @Test func `a form opened and left writes nothing, and one emptied removes what it was about`() {
    var driver = Driver()
    driver.type("A+")
    driver.press(.escape)
    #expect(driver.effects.isEmpty)
    driver.type("+")
    driver.type("un")
    driver.press(.escape, .enter, .control("u"), .escape)
    #expect(driver.workshop.open?.answer.actions == [])
  }

  @Test func `a date that does not exist is said and leaves the one before`() {
    var driver = Driver()
    driver.type("A+")
    driver.type("un")
    driver.press(.tab, .tab)
    driver.type("2026-02-30")
    driver.press(.enter)
    #expect(driver.workshop.open?.answer.actions == [NextAction(text: "un")])
    #expect(driver.workshop.notice?.text == "Date non retenue\u{A0}: 2026-02-30.")
  }

  @Test func `escape leads back to the criterion, which counts what was gathered`() {
    var driver = Driver()
    driver.type("A+")
    driver.type("un")
    driver.press(.escape, .escape)
    #expect(driver.workshop.draw().lines.contains { $0.contains("1\u{A0}action (A)") })
  }
}
