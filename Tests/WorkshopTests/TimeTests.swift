import Canvas
import Maturity
import Testing
import Workshop

@Suite struct TimeTests {
  /// A workshop and a clock that moves when told to.
  private struct Room {
    var workshop: Workshop
    private var seconds = 36_000
    private(set) var effects: [Effect] = []

    init(budget: Int? = nil, answers: [Criterion.ID: Answer] = [:]) {
      let questionnaire = SmallMatrix.questionnaire
      let assessment = Assessment(
        id: "a", questionnaire: questionnaire.reference, session: Session(budget: budget), answers: answers)
      workshop = Workshop(language: .french, size: Size(rows: 24, columns: 80))
      workshop.stage = .open(OpenAssessment(assessment, of: questionnaire, label: "essai.json"))
      pass(0)
    }

    private var now: Timestamp? { CalendarDate("2026-11-23").flatMap { Timestamp(date: $0, second: seconds) } }

    mutating func pass(_ duration: Int) {
      seconds += duration
      apply(.tick)
    }

    mutating func press(_ key: Key) {
      if let action = workshop.action(for: key) { apply(action) }
    }

    /// Does what a key or the clock asks for; every save succeeds.
    mutating func apply(_ action: Action) {
      for effect in workshop.update(action, at: now) {
        effects.append(effect)
        if case .save(let assessment) = effect { saved(assessment) }
        if case .saveTime(let assessment) = effect { saved(assessment) }
      }
    }

    private mutating func saved(_ assessment: Assessment) {
      _ = workshop.update(.completed(.saved(revision: assessment.revision + 1, label: "essai.json")), at: now)
    }

    /// What was saved for the time alone.
    var savedTimes: [Assessment] {
      effects.compactMap { if case .saveTime(let assessment) = $0 { assessment } else { nil } }
    }

    func savedSeconds(on id: Criterion.ID) -> [Int] { savedTimes.map { $0[id].seconds } }

    var header: String { workshop.draw().lines[0] }
    func seconds(on id: Criterion.ID) -> Int? { workshop.open?.assessment[id].seconds }
  }

  @Test func `time on a criterion is recorded for it, time elsewhere only for the session`() {
    var room = Room()
    room.pass(100)
    room.press(.right)
    room.pass(20)
    room.press(.character("m"))
    room.pass(60)
    #expect(room.seconds(on: "1.1") == 100)
    #expect(room.seconds(on: "1.2") == 20)
    #expect(room.workshop.open?.stopwatch.elapsed == 180)
    #expect(room.header.contains("0:03  0/5"))
  }

  @Test func `time begins when an assessment is opened, not with the first key`() throws {
    var room = Room()
    let before = try #require(room.workshop.open)
    let opened = OpenAssessment(before.assessment, of: before.questionnaire, label: "essai.json")
    room.press(.character("q"))
    room.pass(500)
    room.apply(.completed(.opened(opened)))
    room.pass(25)
    #expect(room.seconds(on: "1.1") == 25)
  }

  @Test func `no clock in the first minute, and the time planned beside it`() {
    var room = Room(budget: 120)
    room.pass(59)
    #expect(!room.header.contains("0:00"))
    room.pass(1)
    #expect(room.header.contains("0:01/2:00  0/5"))
  }

  @Test func `a laptop asleep does not count`() {
    var room = Room()
    room.pass(16 * 60)
    #expect(room.workshop.open?.stopwatch.elapsed == 0)
    room.pass(30)
    #expect(room.workshop.open?.stopwatch.elapsed == 30)
  }

  @Test func `the time of an earlier sitting goes on`() {
    let room = Room(answers: ["1.1": Answer(seconds: 3_000), "1.2": Answer(seconds: 700)])
    #expect(room.header.contains("1:01  0/5"))
  }

  @Test func `time is no step for undo, and undo gives none back`() {
    var room = Room()
    room.press(.character("2"))
    room.pass(40)
    room.press(.character("u"))
    #expect(room.workshop.open?.answer.state == .unanswered)
    #expect(room.seconds(on: "1.1") == 40)
    room.pass(5)
    room.press(.character("u"))
    #expect(room.workshop.notice?.text == "Rien à annuler.")
  }

  @Test func `a note opened and left for a while leaves no step`() {
    var room = Room()
    room.press(.character("n"))
    room.pass(50)
    room.press(.escape)
    room.press(.character("u"))
    #expect(room.workshop.notice?.text == "Rien à annuler.")
  }

  @Test func `time spent trying answers is not lost with them`() {
    var room = Room()
    room.press(.character("y"))
    room.pass(30)
    room.press(.escape)
    #expect(room.seconds(on: "1.1") == 30)
  }

  @Test(arguments: [Key.character("q"), .control("c")])
  func `leaving saves the time since the last save, before anything else`(key: Key) {
    var room = Room()
    room.pass(20)
    room.press(.character("2"))
    room.pass(40)
    room.press(key)
    #expect(room.savedSeconds(on: "1.1") == [60])
    #expect(
      Array(room.effects.dropFirst(2)) == (key == .character("q") ? [.close, .list] : [.quit]))
  }

  @Test func `the end of the input saves the time, too`() {
    var room = Room()
    room.press(.character("2"))
    room.pass(30)
    room.apply(.inputEnded)
    #expect(room.savedSeconds(on: "1.1") == [30])
  }

  @Test func `where no time has passed, leaving writes nothing`() {
    var room = Room()
    room.press(.character("2"))
    room.press(.character("q"))
    #expect(room.savedSeconds(on: "1.1") == [])
    var reader = Room()
    if var open = reader.workshop.open {
      open.access = .readOnly(reason: "déjà ouvert")
      reader.workshop.stage = .open(open)
    }
    reader.pass(30)
    reader.press(.character("q"))
    #expect(reader.savedSeconds(on: "1.1") == [])
  }

  @Test func `a glance at an assessment leaves the file as it is, an hour of talk does not`() {
    var room = Room()
    room.pass(59)
    room.press(.character("q"))
    #expect(room.savedSeconds(on: "1.1") == [])
    var talk = Room()
    for _ in 1...4 { talk.pass(15 * 60) }
    talk.press(.control("c"))
    #expect(talk.savedSeconds(on: "1.1") == [900, 1800, 2700, 3600])
  }

  @Test func `the time of a trial is saved with the real answers`() {
    var room = Room()
    room.press(.character("2"))
    room.press(.character("y"))
    room.press(.character("3"))
    room.pass(30)
    room.press(.control("c"))
    #expect(room.savedSeconds(on: "1.1") == [30])
    #expect(room.savedTimes.map(\.["1.1"].state) == [.answered(1)])
  }

  @Test func `a long talk is saved now and then, whatever becomes of the program`() {
    var room = Room()
    for _ in 1...7 { room.pass(20) }
    #expect(room.savedSeconds(on: "1.1") == [60, 120])
  }

  @Test func `a notice outlasts the clock`() {
    var room = Room()
    room.press(.character("*"))
    room.pass(20)
    #expect(room.workshop.notice != nil)
  }

  @Test func `what is left to discuss shows the pace it takes`() {
    var room = Room(budget: 60)
    room.pass(600)
    room.press(.character("D"))
    // 50 minutes for five criteria.
    #expect(
      room.workshop.draw().lines.contains {
        $0.contains("Il reste 50\u{A0}min pour 5\u{A0}critères ouverts, soit 10\u{A0}min par")
      })
  }

  @Test(arguments: [("120", 120), ("0", nil), ("2 h", nil), ("", nil)] as [(String, Int?)])
  func `the time planned is a number of minutes`(text: String, budget: Int?) {
    var driver = Driver()
    driver.press(.character("i"))
    for _ in 1...7 { driver.press(.tab) }
    driver.type(text)
    driver.press(.escape)
    #expect(driver.workshop.open?.assessment.session.budget == budget)
    #expect(
      driver.workshop.notice?.text == (budget == nil && !text.isEmpty ? "Durée non retenue\u{A0}: \(text)." : nil))
  }
}
