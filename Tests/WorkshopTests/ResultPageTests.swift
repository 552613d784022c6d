import Canvas
import Maturity
import Testing
import Workshop

@Suite struct ResultPageTests {
  private var driver: Driver

  init() throws {
    driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
    driver.press(.character("r"))
  }

  private var page: ResultView.Page? {
    guard case .result(let view) = driver.workshop.open?.screen else { return nil }
    return view.page
  }

  @Test mutating func `the arrows go round the pages, each with its name in brackets`() {
    var pages: [ResultView.Page?] = []
    for _ in 0..<8 {
      pages.append(page)
      driver.press(.right)
    }
    #expect(pages == [.summary, .profile, .support, .path, .offers, .steps, .hosting, .summary])
    driver.press(.left, .left)
    #expect(page == .hosting)
    #expect(driver.workshop.draw().lines[2].contains("[Hébergement]"))
  }

  @Test func `a questionnaire without offers, steps and hosting has the four pages of its scores`() {
    var driver = Driver()
    driver.press(.character("r"), .left)
    guard case .result(let view) = driver.workshop.open?.screen else {
      Issue.record("no result")
      return
    }
    #expect(view.page == .path)
    #expect(driver.workshop.draw().lines[2].hasPrefix("─ 1 Cap · 1.1 ›  Synthèse  Profil  Accompagnement [Chemin] ─"))
  }

  @Test func `where nothing is answered, nothing is said to drive a support`() {
    var driver = Driver()
    driver.press(.character("r"))
    #expect(!driver.workshop.draw().lines.contains { $0.contains("porté par") })
  }

  @Test mutating func `where the names do not fit, the page says which it is`() {
    driver.press(.right, .resized(Size(rows: 24, columns: 60)))
    #expect(driver.workshop.draw().lines[2].hasPrefix("─ 6 Livraison · 6.1 › Résultat · [Profil 2/7] ─"))
    driver.press(.resized(Workshop.smallest))
    #expect(driver.workshop.draw().lines[0].hasPrefix(" Résultat · Profil 2/7 "))
  }

  @Test mutating func `a fact goes from unknown to yes to no, is saved each time, and undo brings it back`() {
    driver.press(.left, .down)
    var values: [Bool?] = []
    for _ in 0..<3 {
      driver.press(.character(" "))
      values.append(driver.workshop.open?.assessment.hosting["legal-secret"])
    }
    #expect(values == [true, false, true])
    #expect(driver.saves.suffix(3).map { $0.hosting["legal-secret"] } == [true, false, true])
    driver.press(.character("?"))
    #expect(driver.workshop.open?.assessment.hosting == [:])
    driver.press(.character("u"))
    #expect(driver.workshop.open?.assessment.hosting == ["legal-secret": true])
    #expect(driver.workshop.notice?.text == "Annulé\u{A0}: l’hébergement.")
  }

  @Test mutating func `forgetting a fact does not touch the criterion one came from`() {
    let before = driver.workshop.open?.answer
    driver.press(.left, .character("?"), .character("x"))
    #expect(driver.workshop.open?.answer == before)
  }

  @Test mutating func `facts change no level`() {
    let before = driver.workshop.open?.scorecard
    driver.press(.left, .character(" "), .down, .character(" "))
    #expect(driver.workshop.open?.assessment.hosting.count == 2)
    #expect(driver.workshop.open?.scorecard == before)
  }
}
