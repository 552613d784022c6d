import Canvas
import Maturity
import Scoring
import Testing
import Workshop

/// “What if”: nothing that is tried reaches the file unless it is kept.
@Suite struct TrialTests {
  /// Two answers, both saved; on 1.2.
  private static func begun() -> Driver {
    var driver = Driver()
    driver.press(.character("1"), .right, .character("1"))
    return driver
  }

  private func state(_ driver: Driver, _ id: Criterion.ID) -> AnswerState? {
    driver.workshop.open?.assessment[id].state
  }

  @Test func `whatever is pressed while trying, nothing is saved`() throws {
    var driver = Self.begun()
    let before = driver.effects.count
    driver.press(.character("y"))
    for key in ["3", "?", "x", "2", "u", "U", "n", "w", "W", "i", "e", "d"] as [Character] {
      driver.press(.character(key))
    }
    driver.press(.character(" "), .character("q"), .character("s"))
    driver.type("hors périmètre")
    driver.press(
      .enter, .character("m"), .character("2"), .character("r"), .left, .down, .character(" "), .character("Y"))
    #expect(driver.workshop.open?.trial != nil)
    #expect(driver.effects.count == before)
  }

  @Test func `a note, the session, the report and another file wait for the end of the trial`() {
    for key in ["n", "i", "w", "W"] as [Character] {
      var driver = Self.begun()
      driver.press(.character("y"), .character(key))
      #expect(driver.workshop.notice?.isWarning == true, "\(key)")
      #expect(driver.workshop.overlay == nil && !driver.workshop.isTyping, "\(key)")
    }
    var driver = Self.begun()
    driver.press(.character("y"), .character("r"), .character("e"))
    #expect(driver.workshop.notice?.isWarning == true)
  }

  @Test(arguments: [Key.escape, .character("y"), .character("q")])
  func `leaving puts everything back`(way: Key) throws {
    var driver = Self.begun()
    let before = try #require(driver.workshop.open)
    driver.press(.character("y"), .character("3"), .left, .character("3"), .right, way)
    let after = try #require(driver.workshop.open)
    #expect(after.trial == nil)
    #expect(after.assessment == before.assessment && after.scorecard == before.scorecard)
    // The history too: undo takes back the last real answer.
    driver.press(.character("u"))
    #expect(state(driver, "1.2") == .unanswered && state(driver, "1.1") == .answered(0))
  }

  @Test func `undo takes back what was tried, and never more`() {
    var driver = Self.begun()
    driver.press(.character("y"), .character("3"), .character("2"), .character("u"))
    #expect(state(driver, "1.2") == .answered(2))
    driver.press(.character("u"))
    #expect(state(driver, "1.2") == .answered(0))
    driver.press(.character("u"))
    #expect(state(driver, "1.2") == .answered(0))
    #expect(driver.workshop.notice?.text == "Rien à annuler.")
    driver.press(.character("U"))
    #expect(state(driver, "1.2") == .answered(2))
  }

  @Test func `keeping saves once, as one step that undo takes back`() throws {
    var driver = Self.begun()
    let saves = driver.saves.count
    driver.press(.character("y"), .character("3"), .left, .character("3"), .character("k"))
    #expect(driver.workshop.open?.trial == nil)
    #expect(driver.saves.count == saves + 1)
    let kept = try #require(driver.saves.last)
    #expect(kept["1.1"].state == .answered(2) && kept["1.2"].state == .answered(2))
    #expect(kept["1.1"].decidedAt == Driver.now)
    driver.press(.character("u"))
    #expect(state(driver, "1.1") == .answered(0) && state(driver, "1.2") == .answered(0))
    #expect(driver.saves.last?["1.1"].state == .answered(0))
  }

  @Test func `keeping what changes nothing saves nothing`() {
    var driver = Self.begun()
    let saves = driver.saves.count
    driver.press(.character("y"), .character("3"), .character("1"), .character("k"))
    #expect(driver.saves.count == saves)
    #expect(driver.workshop.open?.trial == nil)
  }

  @Test func `the end of the program during a trial leaves what was saved, and saves nothing else`() {
    var driver = Self.begun()
    let before = driver.effects.count
    driver.press(.character("y"), .character("3"), .control("c"))
    #expect(driver.effects.dropFirst(before) == [.quit])
    #expect(state(driver, "1.2") == .answered(0))
  }

  @Test func `real answers that could not be saved are still told of when leaving during a trial`() throws {
    var driver = Self.begun()
    _ = driver.workshop.update(.completed(.saveFailed("disque plein")), at: Driver.now)
    driver.press(.character("y"), .character("3"), .control("c"))
    #expect(driver.effects.last != .quit)
    #expect(driver.workshop.notice?.isWarning == true)
    driver.press(.control("c"))
    #expect(driver.effects.last == .quit)
  }

  @Test func `a save that ends after the trial began counts for the real answers`() {
    var driver = Self.begun()
    driver.press(.character("y"), .character("3"))
    _ = driver.workshop.update(.completed(.saved(revision: 9, label: "essai.json")), at: Driver.now)
    driver.press(.escape)
    #expect(driver.workshop.open?.assessment.revision == 9)
  }

  @Test func `what may only be read may be tried, but not kept`() {
    var driver = Self.begun()
    guard var open = driver.workshop.open else { return }
    open.access = .readOnly(reason: "protégé")
    driver.workshop.stage = .open(open)
    driver.press(.character("y"), .character("3"))
    #expect(state(driver, "1.2") == .answered(2))
    let before = driver.effects.count
    driver.press(.character("k"))
    #expect(driver.effects.count == before && driver.workshop.open?.trial != nil)
    #expect(driver.workshop.notice?.text == "Lecture seule\u{A0}: protégé")
  }

  @Test func `the header says in words that it is a trial, and what it changes`() {
    var driver = Self.begun()
    driver.press(.character("y"), .character("3"), .left, .character("3"))
    let lines = driver.workshop.draw().lines
    #expect(lines[0].hasPrefix(" ESSAI, rien n’est enregistré"))
    #expect(lines[0].contains("Niveau 1 → 3"))
    #expect(lines[1].contains("Stratégie 100 → 0\u{A0}%"))
    driver.press(.resized(Workshop.smallest))
    #expect(driver.workshop.draw().lines[0].hasPrefix(" ESSAI"))
  }

  @Test func `a step of the path is tried and taken back, the whole path at once, and the path stays`() throws {
    // Axis 1 at the first level, axis 2 at the second: two of three criteria of axis 1 lead to level 2.
    var driver = Driver()
    for answer in ["1", "1", "1", "2", "2"] as [Character] { driver.press(.tab, .character(answer)) }
    driver.press(.home, .character("g"))
    driver.type("1.1")
    driver.press(.enter)
    let real = try #require(driver.workshop.open?.assessment)
    let saves = driver.saves.count
    driver.press(.character("r"), .left, .down, .character(" "))
    let first = try #require(driver.workshop.open)
    #expect(first.assessment != real && first.trial?.assessment == real)
    #expect(driver.workshop.draw().lines.count { $0.contains("[x]") } == 1)
    driver.press(.character(" "))
    #expect(driver.workshop.draw().lines.count { $0.contains("[x]") } == 0)
    driver.press(.character("Y"))
    let whole = try #require(driver.workshop.open)
    #expect(whole.scorecard.level.value == 1)
    #expect(driver.workshop.draw().lines.count { $0.contains("[x]") } == 2)
    driver.press(.character("u"))
    #expect(driver.workshop.draw().lines.count { $0.contains("[x]") } == 0)
    #expect(driver.saves.count == saves)
    driver.press(.character("Y"), .character("k"))
    #expect(driver.saves.count == saves + 1)
    #expect(driver.workshop.open?.scorecard.level.value == 1)
  }

  @Test func `a step may be looked at on its criterion in the middle of a trial`() {
    var driver = Self.begun()
    driver.press(.character("r"), .left, .character("Y"), .down, .enter, .character("q"))
    guard case .result(let view) = driver.workshop.open?.screen else {
      Issue.record("not on the result")
      return
    }
    #expect(view.page == .path && driver.workshop.open?.trial != nil)
    driver.press(.escape)
    #expect(driver.workshop.open?.trial == nil)
  }

  @Test func `without a path there is nothing to try`() {
    var driver = Driver()
    driver.press(.character("r"), .left, .character("Y"))
    #expect(driver.workshop.open?.trial == nil)
    #expect(driver.workshop.notice?.text == "Pas de chemin à essayer.")
  }
}
