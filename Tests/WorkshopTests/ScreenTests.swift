import Canvas
import Maturity
import Testing
import Workshop

/// Every screen at the two sizes that workshops use, as text and styles.
@Suite struct ScreenTests {
  struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: [Key]
    var testDescription: String { name }
  }

  static let scenes = reading + SessionScenes.scenes
  private static let reading = [
    Scene(name: "criterion", keys: []),
    Scene(name: "criterion-explained", keys: [.character("a")]),
    Scene(name: "criterion-evidence", keys: [.character("p")]),
    Scene(name: "criterion-facilitation", keys: [.character("f")]),
    Scene(name: "glossary", keys: [.character("t")]),
    Scene(name: "note", keys: [.character("n"), .enter, .paste("et un pipeline par projet, mais pas encore partout")]),
    Scene(name: "reason", keys: [.character("s"), .paste("hors périmètre")]),
    Scene(name: "matrix", keys: [.character("m")]),
    Scene(name: "demand", keys: [.character("d"), .down, .character(" ")]),
    Scene(name: "details", keys: [.character("i"), .tab]),
    Scene(name: "result", keys: [.character("r")]),
    Scene(name: "result-chosen", keys: [.character("r"), .down, .down]),
    Scene(name: "profile", keys: [.character("r"), .right]),
    Scene(name: "support", keys: answeredToTheEnd + [.character("r"), .right, .right, .down]),
    Scene(name: "path", keys: [.character("r"), .right, .right, .right, .down]),
    Scene(name: "path-tried", keys: [.character("r"), .right, .right, .right, .down, .character(" ")]),
    Scene(name: "criterion-tried", keys: [.character("y"), .character("4")]),
    Scene(name: "offers", keys: [.character("r")] + Array(repeating: .right, count: 4)),
    Scene(name: "steps", keys: [.character("r"), .left, .left]),
    Scene(name: "hosting", keys: [.character("r"), .left, .down, .character(" "), .down, .down, .character(" ")]),
    Scene(name: "comparing", keys: [.character("c")]),
    Scene(name: "comparison", keys: [.character("r"), .character("c"), .enter]),
    Scene(name: "comparison-end", keys: [.character("r"), .character("c"), .enter, .end]),
    Scene(name: "help", keys: [.function(1)]),
  ]
  /// Axes 7 and 8 answered so that the recommendation is fragile.
  private static let answeredToTheEnd: [Key] = (0..<10).flatMap { [Key.tab, .character($0 < 3 ? "3" : "2")] }
  static let sizes = [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)]

  @Test(arguments: scenes, sizes)
  func `a screen of an open assessment in French`(scene: Scene, size: Size) throws {
    try check(scene, .french, size)
  }

  @Test(arguments: scenes)
  func `a screen of an open assessment in English`(scene: Scene) throws {
    try check(scene, .english, Size(rows: 24, columns: 80))
  }

  @Test(arguments: Language.allCases, sizes)
  func `the start screen`(language: Language, size: Size) throws {
    let questionnaire = try SquadsSession.questionnaire(language)
    let recent = Catalogue.Recent(
      path: "/home/x/2026-11-23-ab12cd.json", subject: ["DSI Exemple", "Rizomo"], date: CalendarDate("2026-11-01"),
      answered: 17)
    let damaged = Catalogue.Recent(path: "/home/x/abîmé.json", subject: [], date: nil, answered: nil)
    let offered = Catalogue.Offered(id: questionnaire.id, title: questionnaire.title, version: questionnaire.version)
    var workshop = Workshop(language: language, size: size)
    workshop.stage = .start(
      StartView(Catalogue(questionnaires: [offered], assessments: [damaged, recent], hasExample: true)))
    Golden.check(workshop.draw(), "start-\(size.columns)x\(size.rows)-\(language.rawValue)")
  }

  @Test func `a save that failed stays on the screen`() throws {
    var driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
    let now = try #require(Driver.now)
    _ = driver.workshop.update(
      .completed(.saveFailed("/atelier/rizomo.json : écriture impossible, disque plein")), at: now)
    Golden.check(driver.workshop.draw(), "unsaved-80x24-fr")
  }

  @Test func `the smallest window still shows question, levels and keys`() throws {
    let driver = try SquadsSession.driver(size: Workshop.smallest)
    Golden.check(driver.workshop.draw(), "criterion-40x10-fr")
  }

  private func check(_ scene: Scene, _ language: Language, _ size: Size) throws {
    var driver = try SquadsSession.driver(language, size: size)
    for key in scene.keys { driver.press(key) }
    Golden.check(driver.workshop.draw(), "\(scene.name)-\(size.columns)x\(size.rows)-\(language.rawValue)")
  }
}
