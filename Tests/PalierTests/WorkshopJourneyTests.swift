import Glibc
import JSON
import PtyHarness
import Testing

/// A two-hour workshop at speed on the screens, with what happens in a room; then the same line by line through a pipe.
@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed"), .serialized) struct WorkshopJourneyTests {
  /// The words of a language that the journey waits for.
  struct Words: Sendable, CustomTestStringConvertible {
    let language: String
    let new: String
    let noVote: String
    let secret: String
    let how: String
    let decided: [String: String]
    let answer: String
    let undone: String
    let cleared: String
    let goTo: String
    let unknown: String
    let notApplicable: String
    let resume: String
    let pages: [String]
    let written: String

    var testDescription: String { language }

    static let french = Words(
      language: "fr_FR.UTF-8", new: "Nouvelle évaluation", noVote: "aucune voix", secret: "vote secret, ",
      how: "Comment l’avez-vous décidé",
      decided: ["c": "décidé par consensus", "m": "décidé à la majorité", "f": "tranché par le facilitateur"],
      answer: "1-5 répondre", undone: "Annulé", cleared: "4.2 effacé", goTo: "Aller au critère",
      unknown: "▸ ne sait pas", notApplicable: "▸ sans objet : ", resume: "Reprendre",
      pages: ["Profil", "Accompagnement", "Chemin", "Offres", "Étapes", "Hébergement"], written: "Rapports écrits")
    static let english = Words(
      language: "en_GB.UTF-8", new: "New assessment", noVote: "no vote yet", secret: "secret ballot, ",
      how: "How did you decide it",
      decided: ["c": "decided by consensus", "m": "decided by majority", "f": "settled by the facilitator"],
      answer: "1-5 answer", undone: "Undone", cleared: "4.2 cleared", goTo: "Go to criterion",
      unknown: "▸ don’t know", notApplicable: "▸ not applicable: ", resume: "Resume",
      pages: ["Profile", "Support", "Path", "Offers", "Steps", "Hosting"], written: "Reports written")
  }

  @Test(arguments: [Words.french, .english])
  func `two hours in a room, and the same through a pipe`(words: Words) throws {
    let scratch = try Scratch()
    let desk = try Tmux(scratch, language: words.language, rows: 24, columns: 80)
    try lead(desk, words)
    let names = scratch.names("data/assessments").filter { !$0.hasPrefix(".") }
    let path = "data/assessments/\(try #require(names.first { $0.hasSuffix(".json") }))"
    let saved = try SavedAssessment(scratch.bytes(path))
    try expectPlanned(saved)
    let language = String(words.language.prefix(2))
    let score = try scratch.palier("score", path, "--format", "json", "--lang", language)
    _ = try expectScore(try JSONReader.read(Array(score.output.utf8)), WorkshopPlan.answers)
    let report = path.dropLast("json".count) + "md"
    #expect(
      scratch.text(String(report))
        == (try scratch.palier("export", path, "--format", "markdown", "--lang", language).output))

    let script = SpokenWorkshop(isFrench: language == "fr")
    for part in script.parts {
      let run = try scratch.run(
        [builtProduct("palier"), "take", "spoken.json", "--accessible", "--lang", language],
        input: Array(part.joined(separator: "\n").utf8))
      #expect(run.code == 0, "\(run.errors)")
      #expect(!run.output.contains("\u{1B}"))
    }
    let spoken = try SavedAssessment(scratch.bytes("spoken.json"))
    try expectPlanned(spoken)
    #expect(spoken.timelessAnswers == saved.timelessAnswers)
    #expect(
      try scratch.palier("score", "spoken.json", "--format", "json", "--lang", language).output == score.output)
  }

  private func expectPlanned(_ saved: SavedAssessment, sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(saved.answers == WorkshopPlan.answers.mapValues(\.written), sourceLocation: sourceLocation)
    for (id, _) in WorkshopPlan.criteria {
      #expect(saved.note(id) == WorkshopPlan.notes[id], "\(id)", sourceLocation: sourceLocation)
      #expect(saved.hands(on: id) == WorkshopPlan.hands(on: id), "\(id)", sourceLocation: sourceLocation)
      let mode = WorkshopPlan.decisions[id].map { ["c": "consensus", "m": "majority", "f": "facilitator"][$0] }
      #expect(
        saved.tree["answers"]?[id]?["decidedBy"]?.plain == mode ?? nil, "\(id)", sourceLocation: sourceLocation)
    }
    #expect(saved.tree.at("session.participants.1")?.plain == "RSSI", sourceLocation: sourceLocation)
  }

  private func lead(_ desk: Tmux, _ words: Words) throws {
    begin(desk, words)
    for (id, key) in WorkshopPlan.criteria {
      desk.showsLine(" \(id) ")
      try happen(before: id, desk, words)
      if let hands = WorkshopPlan.votes[id] { vote(hands, desk, words) }
      if let note = WorkshopPlan.notes[id] { write(note, desk, words) }
      if id == WorkshopPlan.interrupted { try killAndResume(on: id, desk, words) }
      changeMinds(on: id, desk, words)
      answer(key, on: id, desk, words)
      if id == WorkshopPlan.changed.after { goBack(desk, words) }
      if id != WorkshopPlan.criteria.last?.id { desk.press("Right") }
    }
    finish(desk, words)
  }

  private func begin(_ desk: Tmux, _ words: Words) {
    desk.shows(words.new)
    desk.press("Enter")
    desk.shows("▸ Organisation")
    desk.type(WorkshopPlan.organisation)
    desk.press("Tab", "Tab", "Tab", "Tab", "Tab")
    desk.shows("▸ Participants")
    desk.type(WorkshopPlan.roles.dropFirst().joined(separator: ", "))
    desk.shows(WorkshopPlan.organisation, "architecte, RSSI")
    desk.press("Escape")
  }

  /// The projector is changed, then changed back; the laptop is needed for something else.
  private func happen(before id: String, _ desk: Tmux, _ words: Words) throws {
    switch id {
    case "3.1":
      desk.resize(rows: 40, columns: 120)
      desk.shows("│")
    case "4.3":
      desk.press("C-z")
      desk.shows("ready")
      desk.type("fg")
      desk.press("C-j")
      desk.showsLine(" \(id) ")
    case "5.1":
      desk.resize(rows: 24, columns: 80)
      desk.shows("no pane") { $0.hasPrefix(" \(id) ") && !$0.contains("│") }
    default: break
    }
  }

  private func vote(_ hands: String, _ desk: Tmux, _ words: Words) {
    desk.press("v")
    desk.shows(words.noVote)
    var isSecret = false
    var (role, count) = (0, 0)
    for key in hands {
      switch key {
      case "s":
        isSecret = true
        desk.type("s")
        desk.shows(words.secret)
      case "\t":
        role += 1
        desk.press("Tab")
        desk.shows("[\(WorkshopPlan.roles[role])]")
      default:
        count += 1
        desk.type(String(key))
        isSecret ? desk.shows("\(words.secret)\(count) ") : showsHands(count, desk)
      }
    }
    if isSecret {
      desk.press("Enter")
      showsHands(count, desk)
    }
    desk.press("Escape")
    desk.shows(words.answer)
  }

  private func showsHands(_ count: Int, _ desk: Tmux) {
    desk.shows("\(count) hands") { $0.hasPrefix(" Votes ") && $0.count { $0 == "▪" } == count }
  }

  private func write(_ note: String, _ desk: Tmux, _ words: Words) {
    desk.press("n")
    desk.shows("F1 ")
    desk.type(note)
    desk.shows(note)
    guard WorkshopPlan.notes[WorkshopPlan.interrupted] != note else { return }
    desk.press("Escape")
    desk.shows(words.answer)
  }

  /// The laptop dies in the middle of a note; what was seen of it is there again.
  private func killAndResume(on id: String, _ desk: Tmux, _ words: Words) throws {
    try desk.killProgram()
    desk.shows("ready")
    desk.type("stty sane")
    desk.press("C-j", "C-j")
    desk.shows("▸ \(words.resume)", WorkshopPlan.organisation)
    desk.press("Enter")
    desk.showsLine(" \(id) ")
    desk.shows(WorkshopPlan.notes[id] ?? "")
  }

  private func changeMinds(on id: String, _ desk: Tmux, _ words: Words) {
    switch id {
    case WorkshopPlan.undone:
      desk.type("4")
      desk.shows("▸ 4 ")
      desk.type("u")
      desk.shows(words.undone)
    case WorkshopPlan.cleared:
      desk.type("5")
      desk.shows("▸ 5 ")
      desk.type("x")
      desk.shows(words.cleared)
    default: break
    }
  }

  private func answer(_ key: Character, on id: String, _ desk: Tmux, _ words: Words) {
    desk.type(String(key))
    if key == "s" {
      desk.type(WorkshopPlan.reason)
      desk.press("Enter")
      desk.shows(words.notApplicable + WorkshopPlan.reason)
    } else {
      desk.shows(key == "?" ? words.unknown : "▸ \(key) ")
    }
    guard WorkshopPlan.votes[id] != nil, key != "?" else { return }
    desk.shows(words.how)
    if let mode = WorkshopPlan.decisions[id] {
      desk.type(mode)
      desk.shows(words.decided[mode] ?? mode)
    } else {
      desk.press("Escape")
      desk.shows(words.answer)
    }
  }

  /// Back to an answer that the room sees otherwise now, and on again.
  private func goBack(_ desk: Tmux, _ words: Words) {
    for (id, key) in [(WorkshopPlan.changed.criterion, WorkshopPlan.changed.number), (WorkshopPlan.changed.after, "")] {
      desk.type("g")
      desk.shows(words.goTo)
      desk.type(id)
      desk.press("Enter")
      desk.showsLine(" \(id) ")
      guard !key.isEmpty else { continue }
      desk.type(key)
      desk.shows("▸ \(key) ")
    }
  }

  private func finish(_ desk: Tmux, _ words: Words) {
    desk.shows("38/39")
    desk.press("r")
    for page in words.pages {
      desk.press("Right")
      desk.shows("[\(page)]")
    }
    desk.exportTwoReports(written: words.written)
    desk.shows("[\(words.pages.last ?? "")]")
    desk.press("q")
    desk.showsLine(" 8.5 ")
    desk.press("q")
    desk.shows("▸ \(words.resume)")
    desk.press("q")
    desk.shows("ready")
  }
}
