import Canvas
import Maturity
import Testing
import Workshop

@Suite struct VoteTests {
  private static func driver(participants: [String] = []) throws -> Driver {
    var driver = Driver()
    var assessment = try #require(driver.workshop.open).assessment
    assessment.session.participants = participants
    driver.workshop.stage = .open(
      OpenAssessment(assessment, of: SmallMatrix.questionnaire, label: "essai.json"))
    return driver
  }

  private func text(of driver: Driver) -> String {
    driver.workshop.draw().lines.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  @Test func `each hand is saved at once and sets no answer`() {
    var driver = Driver()
    driver.press(.character("v"))
    driver.type("12?2")
    #expect(driver.saves.count == 4)
    #expect(
      driver.saves.last?["1.1"].votes == [Vote(.rank(0)), Vote(.rank(1), count: 2), Vote(.unknown)])
    #expect(driver.workshop.open?.answer.state == .unanswered)
  }

  @Test func `counts, spread and consensus stand under the levels, which stay in sight`() {
    var driver = Driver()
    driver.press(.character("v"))
    driver.type("122")
    // Ranks 0, 1, 1 on three levels: mean 2/3; 1 + 1/3·log₂(2/3) + 2/3·log₂(5/6) = 0.63.
    #expect(text(of: driver).contains("1 ▪  2 ▪▪  écart 1  consensus 0,63"))
    #expect(text(of: driver).contains("3 Fin"))
    driver.press(.escape)
    #expect(text(of: driver).contains("consensus 0,63"))
  }

  @Test func `the hand raised last is taken back, whatever its role, then those from before`() throws {
    var driver = try Self.driver(participants: ["DSI"])
    driver.press(.character("v"))
    driver.type("1")
    driver.press(.tab)
    driver.type("3")
    driver.press(.tab, .backspace)
    #expect(driver.workshop.open?.answer.votes == [Vote(.rank(0))])
    driver.press(.escape, .character("v"), .backspace)
    #expect(driver.workshop.open?.answer.votes == [])
    driver.press(.backspace)
    #expect(driver.workshop.notice?.text == "Aucune voix à retirer.")
  }

  @Test func `one undo takes back a whole show of hands, redo brings it again`() {
    var driver = Driver()
    driver.press(.character("v"))
    driver.type("122")
    driver.press(.escape, .character("u"))
    #expect(driver.workshop.open?.answer.votes == [])
    #expect(driver.workshop.notice?.text == "Annulé\u{A0}: les votes sur 1.1.")
    driver.press(.character("U"))
    #expect(driver.workshop.open?.answer.votes.map(\.count) == [1, 2])
  }

  @Test func `votes by role say which roles are far apart`() throws {
    var driver = try Self.driver(participants: ["Métier", "DSI"])
    driver.press(.character("v"), .tab)
    driver.type("11")
    driver.press(.tab)
    driver.type("3")
    #expect(
      driver.workshop.open?.answer.votes == [
        Vote(role: "DSI", .rank(2)), Vote(role: "Métier", .rank(0), count: 2),
      ])
    #expect(text(of: driver).contains("Votes moyens éloignés : Métier 1, DSI 3"))
  }

  @Test func `a secret ballot shows how many voted and nothing else, until it is revealed`() {
    var driver = Driver()
    driver.press(.character("v"))
    driver.type("s13")
    #expect(text(of: driver).contains("vote secret, 2 voix"))
    #expect(!text(of: driver).contains("▪"))
    #expect(!text(of: driver).contains("écart"))
    driver.press(.enter)
    #expect(text(of: driver).contains("1 ▪  3 ▪  écart 2  consensus 0,00"))
    #expect(driver.saves.count == 2)
  }

  @Test(arguments: [("c", .consensus), ("m", .majority), ("f", .facilitator)] as [(Character, DecisionMode)])
  func `after an answer that was voted on, a key says how it was decided`(key: Character, mode: DecisionMode) {
    var driver = Driver()
    driver.press(.character("v"), .character("1"), .escape, .character("2"), .character(key))
    #expect(driver.workshop.open?.answer.decidedBy == mode)
    #expect(driver.workshop.overlay == nil)
    #expect(driver.saves.last?["1.1"].decidedBy == mode)
  }

  @Test func `any other key skips the question and does what it always does`() {
    var driver = Driver()
    driver.press(.character("v"), .character("1"), .escape, .character("2"), .right)
    #expect(driver.workshop.open?.criterion.id == "1.2")
    #expect(driver.workshop.overlay == nil)
    #expect(driver.workshop.open?.assessment["1.1"].decidedBy == nil)
  }

  @Test func `another answer forgets how the one before was decided`() {
    var driver = Driver()
    driver.press(.character("v"), .character("1"), .escape)
    driver.type("2c3")
    #expect(driver.workshop.open?.answer.decidedBy == nil)
    driver.press(.escape)
    #expect(driver.workshop.open?.answer.state == .answered(2))
  }

  @Test func `without votes an answer asks nothing`() {
    var driver = Driver()
    driver.press(.character("2"))
    #expect(driver.workshop.overlay == nil)
  }

  @Test func `nobody votes while answers are only tried`() {
    var driver = Driver()
    driver.type("yv1")
    #expect(driver.workshop.open?.answer.votes == [])
    #expect(driver.saves.isEmpty)
  }

  @Test func `no number of hands is more than a file can hold`() {
    var driver = Driver()
    driver.press(.character("v"))
    for _ in 0..<1_001 { driver.press(.character("1")) }
    #expect(driver.workshop.open?.answer.votes.first?.count == 999)
  }
}
