import JSON
import Testing

/// A whole workshop as a person leads it: from the start screen to a report.
@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed"), .serialized) struct JourneyTests {
  /// What a team says, an axis a line: a level's number, “?” for unknown, “s” for not applicable.
  private static let says = ["34233", "2?322", "12321", "33443", "2s322", "12?21", "4332s", "22231"]

  /// The words of a language that the journey waits for.
  struct Words: Sendable, CustomTestStringConvertible {
    let language: String
    let new: String
    let team: String
    let unknown: String
    let notApplicable: String
    let resume: String
    let level: String
    let support: String
    let written: String

    var testDescription: String { language }

    static let french = Words(
      language: "fr_FR.UTF-8", new: "Nouvelle évaluation", team: "Équipe", unknown: "▸ ne sait pas",
      notApplicable: "▸ sans objet : ", resume: "Reprendre", level: "Niveau", support: "Accompagnement",
      written: "Rapports écrits")
    static let english = Words(
      language: "en_GB.UTF-8", new: "New assessment", team: "Team", unknown: "▸ don’t know",
      notApplicable: "▸ not applicable: ", resume: "Resume", level: "Level", support: "Support",
      written: "Reports written")
  }

  @Test(arguments: [(Words.french, 24, 80), (.english, 24, 80), (.french, 40, 120), (.english, 40, 120)])
  func `a workshop from the start screen to a report`(words: Words, rows: Int, columns: Int) throws {
    let scratch = try Scratch()
    let desk = try Tmux(scratch, language: words.language, rows: rows, columns: columns)
    start(desk, words)
    let answers = answerAll(desk, words)
    desk.shows("36/38")
    desk.press("q")
    desk.shows(words.resume)
    desk.press("q")
    desk.shows("ready")

    let names = scratch.names("data/assessments")
    try #require(names.count == 1)
    let path = "data/assessments/\(names[0])"
    let saved = try SavedAssessment(scratch.bytes(path))
    #expect(saved.answers == answers.mapValues(\.written))
    let card = try JSONReader.read(Array(scratch.palier("score", path, "--format", "json").output.utf8))
    let level = try expectScore(card, answers)

    desk.press("Enter")
    desk.shows("▸ \(words.resume)", "DSI Exemple · Équipe A", names[0])
    desk.press("Enter")
    desk.showsLine(" 1.1 ")
    desk.press("r")
    desk.shows("\(words.level) \(level + 1)", words.support)
    desk.exportTwoReports(written: words.written)
    desk.shows("\(words.level) \(level + 1)")
    desk.press("q")
    desk.showsLine(" 1.1 ")
    desk.press("q")
    desk.shows(words.resume)
    desk.press("q")
    desk.shows("ready")
    let report = path.dropLast("json".count) + "md"
    let language = String(words.language.prefix(2))
    let export = try scratch.palier("export", path, "--format", "markdown", "--lang", language)
    #expect(export.code == 0)
    #expect(scratch.text(String(report)) == export.output)
  }

  private func start(_ desk: Tmux, _ words: Words) {
    desk.shows(words.new)
    desk.press("Enter")
    desk.shows("▸ Organisation", words.team)
    desk.type("DSI Exemple")
    desk.press("Tab")
    desk.type("Équipe A")
    desk.shows("DSI Exemple", "Équipe A")
    desk.press("Escape")
    desk.showsLine(" 1.1 ")
  }

  /// Answers every criterion in order; gives the answers by criterion.
  private func answerAll(_ desk: Tmux, _ words: Words) -> [String: Reckoning.Answer] {
    var answers: [String: Reckoning.Answer] = [:]
    for (axis, row) in Self.says.enumerated() {
      for (place, key) in row.enumerated() {
        let id = "\(axis + 1).\(place + 1)"
        desk.showsLine(" \(id) ")
        desk.type(String(key))
        if key == "s" {
          desk.type("confié à un autre service")
          desk.press("Enter")
          desk.shows(words.notApplicable + "confié à un autre service")
          answers[id] = .notApplicable
        } else if let number = key.wholeNumberValue {
          desk.shows("▸ \(number) ")
          answers[id] = .rank(number - 1)
        } else {
          desk.shows(words.unknown)
          answers[id] = .unknown
        }
        if id != "8.5" { desk.press(place % 2 == 0 ? "Right" : "Tab") }
      }
    }
    return answers
  }
}
