import Canvas
import Maturity
import Testing
import Workshop

@Suite struct FormTests {
  @Test func `what is typed in the session's fields is kept on leaving`() throws {
    var driver = Driver()
    driver.press(.character("i"))
    driver.type("DSI q Exemple")
    driver.press(.tab)
    driver.type("Équipe")
    driver.press(.enter, .enter, .enter, .enter)
    driver.type("architecte,  RSSI , ")
    driver.press(.enter)
    driver.type("23/11/2026")
    driver.press(.escape)
    let assessment = try #require(driver.workshop.open?.assessment)
    #expect(assessment.subject == Subject(organisation: "DSI q Exemple", team: "Équipe"))
    #expect(assessment.session.participants == ["architecte", "RSSI"])
    #expect(assessment.session.date?.description == "2026-11-23")
    #expect(driver.saves.last?.subject == assessment.subject)
    driver.press(.character("u"))
    #expect(driver.workshop.open?.assessment.subject == Subject())
    #expect(driver.workshop.notice?.text == "Annulé\u{A0}: la séance.")
  }

  @Test func `every key in a field asks for a save, so that nothing typed is only on the screen`() {
    var driver = Driver()
    driver.press(.character("i"))
    driver.type("DSI")
    #expect(driver.saves.map(\.subject.organisation) == ["D", "DS", "DSI"])
  }

  @Test func `a form opened and left writes nothing, whatever it shows`() throws {
    var driver = Driver()
    let open = try #require(driver.workshop.open)
    var assessment = open.assessment
    assessment.session.participants = ["architecte, RSSI adjoint", "DSI"]
    assessment.subject.scope = "  deux\tmots "
    driver.workshop.stage = .open(OpenAssessment(assessment, of: open.questionnaire, label: ""))
    driver.press(.character("i"), .tab, .escape)
    #expect(driver.workshop.open?.assessment == assessment)
    #expect(driver.effects.isEmpty)
  }

  @Test(arguments: ["2026-02-30", "demain", "31/04/2026", "2026"])
  func `a date that does not exist is left out, the rest is kept`(text: String) {
    var driver = Driver()
    driver.press(.character("i"))
    driver.type("DSI")
    for _ in 1...6 { driver.press(.tab) }
    driver.type(text)
    driver.press(.escape)
    #expect(driver.workshop.open?.assessment.subject.organisation == "DSI")
    #expect(driver.workshop.open?.assessment.session.date == nil)
    #expect(driver.workshop.notice?.text == "Date non retenue\u{A0}: \(text).")
  }

  @Test func `a date mistyped gives way to the one before, however it was typed`() throws {
    var driver = Driver()
    let open = try #require(driver.workshop.open)
    var assessment = open.assessment
    assessment.session.date = CalendarDate("2026-11-23")
    driver.workshop.stage = .open(OpenAssessment(assessment, of: open.questionnaire, label: ""))
    driver.press(.character("i"))
    for _ in 1...6 { driver.press(.tab) }
    driver.press(.control("u"))
    driver.type("31/02/2026")
    driver.press(.enter)
    #expect(driver.workshop.open?.assessment.session.date?.description == "2026-11-23")
  }

  @Test func `the first note of a sitting says that notes may be personal data, the next ones do not`() {
    let warning = "Une note peut contenir des données personnelles"
    var driver = Driver()
    driver.press(.character("n"))
    #expect(driver.workshop.draw().lines.contains { $0.contains(warning) })
    driver.press(.escape, .right, .character("n"))
    #expect(!driver.workshop.draw().lines.contains { $0.contains(warning) })
  }

  @Test func `ticking a question adds demand, is saved, and is undone`() throws {
    var driver = Driver()
    driver.press(.character("d"), .down, .character(" "))
    #expect(driver.workshop.open?.assessment.demand == ["strategy-q2"])
    #expect(driver.saves.count == 1)
    driver.press(.enter)
    #expect(driver.workshop.open?.assessment.demand.isEmpty == true)
    driver.press(.character("u"))
    #expect(driver.workshop.open?.assessment.demand == ["strategy-q2"])
  }

  @Test func `the matrix answers where its cursor is, and enter opens the criterion`() {
    var driver = Driver()
    driver.press(.character("m"), .right, .right, .down, .character("3"))
    #expect(driver.workshop.open?.assessment["2.2"].state == .answered(2))
    driver.press(.home, .enter)
    #expect(driver.workshop.open?.criterion.id == "2.1")
    #expect(driver.workshop.open?.screen == .criterion(CriterionView()))
  }

  @Test func `q leads back from every screen, one step at a time`() {
    for key in ["m", "r", "d"] as [Character] {
      var driver = Driver()
      driver.press(.character(key), .character("q"))
      #expect(driver.workshop.open?.screen == .criterion(CriterionView()))
      driver.press(.function(1), .character("q"))
      #expect(driver.workshop.overlay == nil)
      driver.press(.character("q"))
      #expect(driver.effects.suffix(2) == [.close, .list])
    }
  }
}
