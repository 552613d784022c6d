import Canvas
import Maturity
import Testing
import Workshop

@Suite struct SpokenTests {
  @Test func `every key of every screen can be typed by its name`() throws {
    for scene in ScreenTests.scenes {
      var driver = try SquadsSession.driver(size: SpokenScreen.size)
      for key in scene.keys { driver.press(key) }
      if driver.workshop.isTyping { continue }
      for pair in driver.workshop.keyGroups.flatMap(\.pairs) {
        let name = try #require(SpokenKeys.name(of: pair.key), "\(pair.key) on \(scene.name)")
        let keys = SpokenKeys.keys(for: name, in: driver.workshop) ?? []
        // A word may stand for the key that does the same.
        #expect(keys.map { driver.workshop.action(for: $0) } == [pair.action], "\(name) on \(scene.name)")
      }
    }
  }

  @Test func `where reports went is said, each path whole on a line`() throws {
    var driver = try SquadsSession.driver(size: SpokenScreen.size)
    var screen = SpokenScreen()
    driver.press(.character("r"), .character("e"))
    _ = screen.say(driver.workshop)
    let path = "/home/\(String(repeating: "dossier/", count: 14))mon  atelier.html"
    driver.complete(.exported(paths: [path]))
    let said = screen.say(driver.workshop)
    #expect(said.filter { !$0.isEmpty }.prefix(2) == ["Rapport écrit\u{A0}:", path])
  }

  @Test(
    arguments: [
      ("aller 6.1", [Key.character("g"), .paste("6.1"), .enter]), ("GO 6.1", [.character("g"), .paste("6.1"), .enter]),
      // The criterion has a note already.
      ("note a b", [.character("n"), .paste("\na b"), .escape]), ("objet r", [.character("s"), .paste("r"), .enter]),
      ("résultat", [.character("r")]), ("U", [.character("U")]), ("3", [.character("3")]), ("F1", [.function(1)]),
      ("", [.enter]), ("zut", nil), ("aide moi", nil),
    ] as [(String, [Key]?)])
  func `words are keys`(line: String, keys: [Key]?) throws {
    let driver = try SquadsSession.driver(size: SpokenScreen.size)
    #expect(SpokenKeys.keys(for: line, in: driver.workshop) == keys)
  }

  @Test func `a line answers what is asked for`() throws {
    var driver = try SquadsSession.driver(size: SpokenScreen.size)
    driver.press(.character("s"))
    #expect(
      SpokenKeys.keys(for: "hors sujet", in: driver.workshop)
        == [.control("e"), .control("u"), .paste("hors sujet"), .enter])
    #expect(SpokenKeys.keys(for: ".", in: driver.workshop) == [.escape])
    #expect(SpokenKeys.keys(for: "", in: driver.workshop) == [.enter])
  }

  @Test func `what is new is said, once`() throws {
    var driver = try SquadsSession.driver(size: SpokenScreen.size)
    var screen = SpokenScreen()
    let first = screen.say(driver.workshop)
    #expect(first.first == "6.1 Infrastructure as Code Coaching, Formation")
    #expect(first.contains("> 2 Amorçage Des scripts existent, propres à quelques agents, ni"))
    #expect(screen.say(driver.workshop).isEmpty)
    driver.press(.character("4"))
    #expect(screen.say(driver.workshop).first == "Réponse à 6.1\u{A0}: 4\u{A0}Industrialisation.")
    #expect(screen.say(driver.workshop).isEmpty)
    driver.press(.character("u"))
    let undone = screen.say(driver.workshop)
    #expect(undone.first == "Réponse à 6.1\u{A0}: 2\u{A0}Amorçage.")
    #expect(undone.contains { $0.hasPrefix("Annulé") })
  }

  @Test func `votes, a note and a question over a criterion do not have it said again`() throws {
    var driver = try SquadsSession.driver(size: SpokenScreen.size)
    var screen = SpokenScreen()
    let whole = screen.say(driver.workshop)
    func say(_ keys: Key...) -> [String] {
      for key in keys { driver.press(key) }
      return screen.say(driver.workshop)
    }
    #expect(
      say(.character("v")) == [
        "", "6.1 Infrastructure as Code Coaching, Formation", "Votes aucune voix", "[sans rôle] architecte RSSI",
      ])
    #expect(say(.character("3")).contains { $0.hasPrefix("Votes 3\u{A0}×1") })
    #expect(!say(.escape).contains { $0.hasPrefix("3 Structuration") })
    #expect(say(.character("3")).first == "")
    let decided = say(.character("c"))
    #expect(decided.contains { $0.hasSuffix("décidé par consensus") } && decided.count < 6)
    #expect(say(.character("m")).count > 6)
    #expect(say(.enter).count > whole.count - 6)
  }

  @Test func `a criterion in large is said as any other, and a search says no whole texts`() throws {
    var driver = try SquadsSession.driver(size: SpokenScreen.size)
    var screen = SpokenScreen()
    let whole = screen.say(driver.workshop)
    driver.press(.character("z"))
    #expect(screen.say(driver.workshop) == ["Critère en grand\u{202F}; z\u{A0}: vue normale."])
    driver.press(.right, .left)
    var other = SpokenScreen()
    #expect(other.say(driver.workshop) == whole)
    driver.press(.character("/"), .paste("réversibilité"))
    let hits = screen.say(driver.workshop)
    #expect(hits.contains { $0.hasPrefix("1. ") } && hits.allSatisfy { $0.displayWidth < 250 })
  }

  @Test func `no line holds a control sequence, a bar or a rule`() throws {
    for scene in ScreenTests.scenes {
      var driver = try SquadsSession.driver(size: SpokenScreen.size)
      for key in scene.keys { driver.press(key) }
      var screen = SpokenScreen()
      for line in screen.say(driver.workshop) {
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x2500...0x259F).contains($0.value) }, "\(line)")
      }
    }
  }
}
