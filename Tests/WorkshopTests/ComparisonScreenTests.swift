import Canvas
import Maturity
import Testing
import Workshop

@Suite struct ComparisonScreenTests {
  private var driver: Driver

  init() throws { driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80)) }

  private var view: ComparisonView? {
    guard case .comparison(let view) = driver.workshop.open?.screen else { return nil }
    return view
  }

  @Test mutating func `c asks for a file, the one that suggests itself first, and escape leaves all as it was`() {
    let before = driver.workshop
    driver.press(.character("c"))
    guard case .prompt(let prompt) = driver.workshop.overlay else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.purpose == .earlierPath)
    #expect(prompt.buffer.text == "~/2025.json")
    driver.press(.escape)
    #expect(driver.workshop == before)
  }

  @Test(arguments: [[Key.character("q")], [.escape]])
  mutating func `back leads to the screen that c was pressed on`(back: [Key]) {
    for screen in [[], [.character("m")], [.character("d")], [.character("r"), .right, .down]] as [[Key]] {
      for key in screen { driver.press(key) }
      let before = driver.workshop
      driver.press(.character("c"), .enter)
      #expect(view?.label == "~/2025.json")
      for key in back { driver.press(key) }
      #expect(driver.workshop == before)
    }
  }

  @Test mutating func `a file that cannot be compared is said, and the prompt stays to be mended`() throws {
    driver.press(.character("c"))
    let now = try #require(Driver.now)
    let before = driver.workshop.open
    _ = driver.workshop.update(.completed(.failed("autre.json : fait avec le questionnaire autre")), at: now)
    #expect(driver.workshop.notice?.text == "autre.json : fait avec le questionnaire autre")
    #expect(driver.workshop.open == before)
    driver.press(.enter)
    #expect(view != nil)
  }

  @Test mutating func `c again chooses another file, in the place of the first`() throws {
    driver.press(.character("r"), .character("c"), .enter, .end)
    #expect((view?.scroll ?? 0) > 0)
    driver.press(.character("c"), .control("u"))
    driver.type("~/2024.json")
    driver.press(.enter)
    #expect(view?.label == "~/2024.json")
    #expect(view?.scroll == 0)
    driver.press(.escape)
    guard case .result = driver.workshop.open?.screen else {
      Issue.record("not the result")
      return
    }
  }

  @Test mutating func `an empty path asks for nothing, and what to know of the file is said`() throws {
    driver.press(.character("c"), .control("u"), .enter)
    #expect(!driver.effects.contains { if case .loadEarlier = $0 { true } else { false } })
    let now = try #require(Driver.now)
    let earlier = Assessment(id: "b", questionnaire: SmallMatrix.questionnaire.reference)
    _ = driver.workshop.update(.completed(.earlierLoaded(earlier, label: "b.json", remark: "texte changé")), at: now)
    #expect(driver.workshop.notice?.text == "texte changé")
    #expect(driver.workshop.overlay == nil)
  }

  @Test mutating func `comparing changes no answer and saves nothing`() {
    let before = driver.workshop.open?.assessment
    driver.press(.character("c"), .enter, .pageDown, .end, .home, .character("5"), .character("x"), .character("q"))
    #expect(driver.workshop.open?.assessment == before)
    #expect(driver.saves.isEmpty)
  }

  @Test mutating func `the comparison scrolls to its end and no further`() {
    driver.press(.character("c"), .enter)
    for _ in 0..<200 { driver.press(.down) }
    let end = view?.scroll
    driver.press(.home, .end)
    #expect(view?.scroll == end)
    #expect(driver.workshop.draw().lines.contains { $0.contains("Réponses après") })
  }
}
