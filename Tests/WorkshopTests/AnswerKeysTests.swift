import Canvas
import Maturity
import Scoring
import Testing
import Workshop

@Suite struct AnswerKeysTests {
  @Test func `a digit answers, is saved at once and changes the score`() throws {
    var driver = Driver()
    driver.press(.character("2"))
    let open = try #require(driver.workshop.open)
    #expect(open.answer.state == .answered(1))
    #expect(open.scorecard.coverage.answered == 1)
    #expect(driver.saves.last?["1.1"].state == .answered(1))
    #expect(driver.saves.last?["1.1"].decidedAt == Driver.now)
    #expect(open.assessment.revision == 1)
  }

  @Test func `the same answer twice saves once`() {
    var driver = Driver()
    driver.press(.character("2"), .character("2"))
    #expect(driver.saves.count == 1)
  }

  @Test(arguments: [("&", 0), ("é", 1), ("\"", 2)] as [(Character, Int)])
  func `a French keyboard answers without the shift key`(key: Character, rank: Int) {
    var driver = Driver()
    driver.press(.character(key))
    #expect(driver.workshop.open?.answer.state == .answered(Rank(rank)))
  }

  @Test func `a digit off the scale means nothing`() {
    var driver = Driver()
    driver.press(.character("4"), .character("0"), .character("9"))
    #expect(driver.effects.isEmpty)
  }

  @Test func `not applicable asks for a reason and keeps it`() {
    var driver = Driver()
    driver.press(.character("s"), .enter)
    #expect(driver.workshop.open?.answer.state == .unanswered)
    driver.type("hors périmètre")
    driver.press(.enter)
    #expect(driver.workshop.open?.answer.state == .notApplicable(reason: "hors périmètre"))
    #expect(driver.saves.count == 1)
  }

  @Test func `escape leaves the reason without answering`() {
    var driver = Driver()
    driver.press(.character("3"), .character("s"), .character("x"), .escape)
    #expect(driver.workshop.open?.answer.state == .answered(2))
    #expect(driver.workshop.overlay == nil)
  }

  @Test func `unknown and clear`() {
    var driver = Driver()
    driver.press(.character("?"))
    #expect(driver.workshop.open?.answer.state == .unknown)
    driver.press(.character("x"))
    #expect(driver.workshop.open?.answer.state == .unanswered)
  }

  @Test func `undo goes back to the criterion it undoes, and redo comes forward`() {
    var driver = Driver()
    driver.press(.character("1"), .right, .character("2"), .right, .character("3"), .right)
    driver.press(.character("u"))
    #expect(driver.workshop.open?.criterion.id == "1.3")
    #expect(driver.workshop.open?.answer.state == .unanswered)
    driver.press(.character("u"), .character("u"), .character("u"))
    #expect(driver.workshop.open?.criterion.id == "1.1")
    #expect(driver.workshop.open?.assessment.answers.isEmpty == true)
    driver.press(.character("U"), .control("r"))
    #expect(driver.workshop.open?.assessment["1.2"].state == .answered(1))
    #expect(driver.saves.last == driver.workshop.open?.assessment.unsaved)
  }

  @Test func `a note is typed in place and undone as one`() {
    var driver = Driver()
    driver.press(.character("n"))
    driver.type("Été q1")
    driver.press(.enter, .paste("deux\r\nlignes\u{1B}[31m"), .escape)
    #expect(driver.workshop.open?.answer.note == "Été q1\ndeux\nlignes\u{FFFD}[31m")
    #expect(driver.workshop.open?.saving == .saved)
    driver.press(.character("u"))
    #expect(driver.workshop.open?.answer.note == "")
    driver.press(.character("U"))
    #expect(driver.workshop.open?.answer.note == "Été q1\ndeux\nlignes\u{FFFD}[31m")
  }

  @Test func `tab goes round to the next unanswered criterion and says when none is left`() {
    var driver = Driver()
    driver.press(.character("1"), .tab)
    #expect(driver.workshop.open?.criterion.id == "1.2")
    driver.press(.backTab)
    #expect(driver.workshop.open?.criterion.id == "2.2")
    driver.press(.character("1"), .tab, .character("1"), .tab, .character("1"), .tab, .character("?"), .tab)
    // 2.1 is what is left: unknown, to be clarified.
    #expect(driver.workshop.open?.answer.state == .unknown)
    #expect(driver.workshop.notice?.text == "Plus rien sans réponse\u{202F}; ce critère est à clarifier.")
    driver.press(.character("1"), .tab)
    #expect(driver.workshop.notice?.text == "Plus aucun critère sans réponse.")
  }

  @Test func `jump finds a criterion by its identifier, with or without the point, or by its axis`() {
    var driver = Driver()
    for (typed, found) in [("2.1", "2.1"), ("13", "1.3"), ("2", "2.1"), ("1,2", "1.2")] {
      driver.press(.character("g"))
      driver.type(typed)
      driver.press(.enter)
      #expect(driver.workshop.open?.criterion.id.rawValue == found)
    }
    driver.press(.character("g"))
    driver.type("9.9")
    driver.press(.enter)
    #expect(driver.workshop.notice?.isWarning == true)
    #expect(driver.workshop.open?.criterion.id == "1.2")
  }

  @Test func `a read-only assessment refuses answers and says why`() {
    var driver = Driver()
    guard var open = driver.workshop.open else { return }
    open.access = .readOnly(reason: "ouvert ailleurs")
    driver.workshop.stage = .open(open)
    driver.press(.character("2"), .character("?"), .character("s"), .character("n"), .character("x"))
    #expect(driver.workshop.open?.assessment.answers.isEmpty == true)
    #expect(driver.effects.isEmpty)
    #expect(driver.workshop.notice?.text.contains("ouvert ailleurs") == true)
  }

  @Test func `the warning of loss holds for one key: what comes after it is warned of again`() throws {
    var driver = Driver()
    let now = try #require(Driver.now)
    driver.press(.character("2"))
    _ = driver.workshop.update(.completed(.saveFailed("disque plein")), at: now)
    driver.press(.character("q"), .right)
    #expect(driver.workshop.open?.warnedOfLoss == false)
    driver.press(.character("q"))
    #expect(driver.workshop.open != nil)
    driver.press(.control("c"))
    #expect(driver.effects.last == .quit)
  }

  @Test func `leaving while a note is still to be written saves it first`() {
    var driver = Driver()
    driver.press(.character("n"))
    driver.type("a")
    driver.press(.control("c"))
    #expect(driver.effects.suffix(1) == [.quitIfSaved])
    #expect(driver.saves.last?["1.1"].note == "a")
  }

  @Test func `moving in a note does not rewrite it`() throws {
    var driver = Driver()
    let open = try #require(driver.workshop.open)
    var assessment = open.assessment
    assessment["1.1"].note = "👩\u{200D}💻\ttab"
    driver.workshop.stage = .open(OpenAssessment(assessment, of: open.questionnaire, label: ""))
    driver.press(.character("g"))
    driver.type("1.1")
    driver.press(.enter, .character("n"), .left, .home, .escape)
    #expect(driver.workshop.open?.assessment == assessment)
    #expect(driver.effects.isEmpty)
  }

  @Test func `saving elsewhere makes a read-only assessment one's own`() throws {
    var driver = Driver()
    var open = try #require(driver.workshop.open)
    open.access = .readOnly(reason: "protégé")
    driver.workshop.stage = .open(open)
    _ = driver.workshop.update(.completed(.savedElsewhere(label: "~/copie.json", revision: 3)), at: nil)
    driver.press(.character("2"))
    #expect(driver.workshop.open?.answer.state == .answered(1))
  }

  @Test func `what a prompt refuses is said below it`() {
    var driver = Driver()
    driver.press(.character("g"))
    driver.type("99")
    driver.press(.enter)
    #expect(driver.workshop.draw().lines.contains { $0.contains("Pas de critère 99") })
    #expect(driver.workshop.draw().lines.contains { $0.contains("Aller au critère") })
  }

  @Test func `a prompt stays with its text until what it asks for is done`() {
    var driver = Driver()
    driver.press(.character("W"))
    driver.type("x.json")
    driver.press(.enter)
    _ = driver.workshop.update(.completed(.failed("x.json\u{A0}: existe déjà")), at: nil)
    // What is typed next mends the path; it answers nothing.
    driver.type("2")
    #expect(driver.workshop.open?.assessment.answers.isEmpty == true)
    #expect(driver.workshop.draw().lines.contains { $0.hasSuffix("x.json2") })
    _ = driver.workshop.update(.completed(.savedElsewhere(label: "~/x.json2", revision: 1)), at: nil)
    #expect(driver.workshop.overlay == nil)
  }

  @Test func `control-C in a prompt leaves the prompt, not the program`() {
    var driver = Driver()
    driver.press(.character("s"), .control("c"))
    #expect(driver.workshop.overlay == nil)
    #expect(driver.effects.isEmpty)
  }

  @Test func `a text that takes no more says so`() {
    var driver = Driver()
    driver.press(.character("s"), .paste(String(repeating: "mot ", count: 5_000)))
    #expect(driver.workshop.notice?.text == "Limite atteinte\u{A0}: 1000 caractères.")
  }

  @Test func `undo says what it goes back to`() {
    var driver = Driver()
    driver.press(.character("1"), .character("2"), .character("u"))
    #expect(driver.workshop.notice?.text == "Annulé\u{A0}: 1.1, retour à «\u{A0}1\u{A0}Début\u{A0}».")
    driver.press(.character("U"))
    #expect(driver.workshop.notice?.text == "Rétabli\u{A0}: 1.1, 2\u{A0}Milieu.")
  }

  @Test func `nothing that cannot be done is offered on a read-only assessment`() throws {
    var driver = Driver()
    var open = try #require(driver.workshop.open)
    open.access = .readOnly(reason: "protégé")
    driver.workshop.stage = .open(open)
    let offered = driver.workshop.keyGroups.filter(\.isInFooter).map(\.shown)
    #expect(!offered.contains("1-3") && !offered.contains("n") && offered.contains("W"))
  }

  @Test func `on the smallest window a warning of loss can be read whole`() {
    var driver = Driver(size: Workshop.smallest)
    driver.press(.character("2"))
    _ = driver.workshop.update(.completed(.saveFailed("disque plein")), at: nil)
    driver.press(.character("q"))
    #expect(driver.workshop.draw().lines.suffix(3).joined().contains("quitter sans enregistrer"))
  }

  @Test func `a key that means nothing says so and changes nothing`() {
    var driver = Driver()
    driver.press(.character("j"))
    #expect(driver.workshop.notice?.text == "j ne sert pas ici\u{202F}; h\u{A0}: aide.")
    #expect(driver.effects.isEmpty)
  }

  @Test func `a failed save is shown, kept in memory and warned of once on leaving`() throws {
    var driver = Driver()
    driver.press(.character("2"))
    let now = try #require(Driver.now)
    _ = driver.workshop.update(.completed(.saveFailed("disque plein")), at: now)
    driver.press(.character("q"))
    #expect(driver.workshop.open != nil)
    #expect(driver.workshop.notice?.isWarning == true)
    driver.press(.character("q"))
    #expect(driver.workshop.open == nil)
    #expect(driver.effects.contains(.close))
  }
}

extension Assessment {
  /// As it was when its save was asked for: the revision is counted up by the save.
  fileprivate var unsaved: Assessment {
    var copy = self
    copy.revision -= 1
    return copy
  }
}
