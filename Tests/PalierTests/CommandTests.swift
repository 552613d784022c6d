import Glibc
import JSON
import PtyHarness
import Testing

/// The subcommands as a script sees them: what they write where, and their exit codes.
@Suite struct CommandTests {
  @Test func `list names the questionnaires and the assessments`() throws {
    let scratch = try Scratch()
    let empty = try scratch.palier("list")
    #expect(empty.code == 0)
    #expect(empty.output.contains("squads-cloud"))
    #expect(empty.output.contains("aucune"))
    try scratch.installWorkedExample()
    try scratch.put(WorkedExample.assessment, "data/assessments/worked.json")
    try scratch.put("{", "data/assessments/broken.json")
    let run = try scratch.palier("list", "--lang", "en")
    #expect(run.code == 0)
    for text in ["squads-cloud", "worked-example 1.0.0", "worked.json  worked-example, 6 answers", "broken.json"] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(run.errors.isEmpty)
  }

  @Test func `check passes the shipped questionnaire by identifier and by path, and one on standard input`() throws {
    let scratch = try Scratch()
    let byID = try scratch.palier("check", "squads-cloud")
    #expect(byID.code == 0)
    #expect(byID.output == "squads-cloud 1.0.0\u{A0}: 8 axes, 40 critères, aucun problème\n")
    try scratch.installWorkedExample()
    let directory = try scratch.palier("check", "--lang", "en", scratch("data/questionnaires/worked-example"))
    #expect(directory.output == "worked-example 1.0.0: 2 axes, 7 criteria, no problem\n")
    let input = try scratch.palier("check", "-", "--lang", "en", input: Array(WorkedExample.questionnaire.utf8))
    #expect(input.code == 0)
    #expect(input.output == directory.output)
  }

  @Test func `take without a terminal says what to do instead`() throws {
    let scratch = try Scratch()
    for arguments in [["take"], [], ["take", "new.json"]] {
      let run = try scratch.run([builtProduct("palier")] + arguments)
      #expect(run.code == 1)
      #expect(run.output.isEmpty)
      #expect(run.errorLines.count == 1)
      #expect(run.errors.contains("palier score") && run.errors.contains("palier export"))
    }
    #expect(scratch.bytes("new.json") == nil)
  }

  @Test func `take does not make a file called -`() throws {
    let scratch = try Scratch()
    let run = try scratch.palier("take", "-")
    #expect(run.code == 64)
    #expect(run.errorLines == ["palier: take enregistre à chaque réponse : il lui faut un fichier, pas -"])
    let session = try Session(scratch, "take", "-")
    #expect(session.pty.waitForEnd() == .exited(64))
    #expect(scratch.names().allSatisfy { $0.hasPrefix(".run") })
  }

  @Test func `a relative PALIER_HOME is said, none at all is not an error`() throws {
    let scratch = try Scratch()
    let palier = builtProduct("palier")
    let relative = try scratch.run([palier, "list"], environment: ["PALIER_HOME": "here"])
    #expect(relative.code == 64)
    #expect(relative.errorLines == ["palier: PALIER_HOME : here n’est pas un chemin absolu"])
    let none = try scratch.run([palier, "list"], environment: ["PALIER_HOME": nil, "HOME": nil])
    #expect(none.code == 0)
    #expect(none.output.contains("squads-cloud"))
  }

  @Test func `the language is that of --lang, else of the locale, else French`() throws {
    let scratch = try Scratch()
    let none: [String: String?] = ["LANG": nil]
    let cases: [([String], [String: String?], String)] = [
      (["list"], none, "Évaluations"), (["list"], ["LANG": "C"], "Évaluations"),
      (["list"], ["LANG": "en_GB.UTF-8"], "Assessments"),
      (["list"], ["LANG": "en_GB.UTF-8", "LC_ALL": "fr_FR.UTF-8"], "Évaluations"),
      (["list"], ["LC_MESSAGES": "en_US.UTF-8"], "Assessments"),
      (["list", "--lang", "fr"], ["LANG": "en_GB.UTF-8"], "Évaluations"),
      (["list", "--lang=en"], [:], "Assessments"),
      (["--lang", "en", "list"], [:], "Assessments"),
    ]
    for (arguments, environment, text) in cases {
      let run = try scratch.run([builtProduct("palier")] + arguments, environment: environment)
      #expect(run.output.contains(text), "\(arguments) \(environment): \(run.errors)")
    }
  }

  @Test func `help and version go to standard output`() throws {
    let scratch = try Scratch()
    #expect(try scratch.palier("--version").output == "0.1.0\n")
    for arguments in [["--help"], ["-h"], ["help"], ["score", "--help"], ["help", "export"], ["take", "-h"]] {
      let run = try scratch.run([builtProduct("palier")] + arguments)
      #expect(run.code == 0, "\(arguments)")
      #expect(run.output.contains("UTILISATION\u{A0}: palier"), "\(arguments)")
      #expect(run.errors.isEmpty)
    }
    let all = try scratch.palier("--help", "--lang", "en").output
    let words = [
      "take", "score", "export", "compare", "check", "list", "example", "schema", "65", "73", "74", "PALIER_HOME",
    ]
    for text in words {
      #expect(all.contains(text), "\(text)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `each shell gets a completion script`(shell: String) throws {
    let scratch = try Scratch()
    let run = try scratch.palier("--generate-completion-script", shell)
    #expect(run.code == 0)
    for word in ["export", "questionnaire", "schema", "scorecard"] { #expect(run.output.contains(word), "\(word)") }
    if shell == "bash" {
      try scratch.put(run.output, "completion")
      #expect(try scratch.run(["/bin/bash", "-n", "completion"]).code == 0)
    }
  }

  @Test(arguments: [
    ["--frob"], ["score"], ["score", "a.json", "--format", "docx"],
    ["export", "a.json", "--format", "docx"], ["score", "a.json", "b.json"], ["list", "--lang", "de"],
    ["score", "--lang"], ["check"], ["schema"], ["schema", "report"], ["--generate-completion-script", "dos"],
  ])
  func `wrong usage is one line and 64`(arguments: [String]) throws {
    let run = try Scratch().run([builtProduct("palier")] + arguments)
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.errorLines.count == 1, "\(run.errors)")
    #expect(run.errors.hasPrefix("palier: ") && run.errors.contains("palier --help"))
    #expect(!run.errors.hasPrefix("palier: Error"))
  }

  @Test func `example gives an assessment that scores, exports and is not overwritten`() throws {
    let scratch = try Scratch()
    let example = try scratch.palier("example")
    #expect(example.code == 0)
    let saved = try SavedAssessment(Array(example.output.utf8))
    #expect(saved.answers.count == 40)
    #expect(try scratch.palier("example", "-o", "example.json").code == 0)
    #expect(scratch.text("example.json") == example.output)
    let score = try scratch.palier("score", "example.json", "--format", "json")
    let card = try JSONReader.read(Array(score.output.utf8))
    #expect(card.at("level.provisional")?.plain == "false")
    #expect(card.at("recommendation.outcome")?.plain == "support")
    #expect(try scratch.palier("export", "example.json", "--format", "markdown").code == 0)
    let again = try scratch.palier("example", "-o", "example.json")
    #expect(again.code == 73)
    #expect(again.errorLines.count == 1)
  }

  @Test func `a copy of the program alone works from an empty directory`() throws {
    let scratch = try Scratch()
    let copy = try scratch.put(try #require(Scratch.bytes(at: builtProduct("palier"))), "bin/palier")
    chmod(copy, 0o755)
    let directory = scratch.makeDirectory("empty")
    let environment: [String: String?] = ["PALIER_HOME": nil, "HOME": scratch.makeDirectory("home")]
    let change = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory, copy]
    try scratch.put(SquadsAssessment.oneAnswer, "one.json")
    for arguments in [["list"], ["check", "squads-cloud"], ["score", "../one.json"], ["--help"]] {
      let run = try scratch.run(change + arguments, environment: environment)
      #expect(run.code == 0, "\(arguments) \(run.errors)")
      #expect(!run.output.isEmpty)
    }
    #expect(scratch.names("empty").isEmpty && scratch.names("home").isEmpty)
  }
}

/// Assessments of the shipped questionnaire.
enum SquadsAssessment {
  static let oneAnswer = #"""
    {
      "format": "palier-assessment",
      "formatVersion": "1.0",
      "id": "one",
      "questionnaire": {"id": "squads-cloud", "version": "1.0.0"},
      "answers": {"1.1": {"state": "answered", "rank": 2}}
    }

    """#
}
