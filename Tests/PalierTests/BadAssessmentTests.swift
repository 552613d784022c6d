import Glibc
import PtyHarness
import Testing

/// Files that are no good assessment: one clear line, the right exit code, and what was there is still there.
@Suite struct BadAssessmentTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let content: [UInt8]
    /// What follows “palier: bad.json”.
    let message: String
    var code: Int32 = 65

    init(_ name: String, _ content: String, _ message: String) {
      self.init(name, Array(content.utf8), message)
    }

    init(_ name: String, _ content: [UInt8], _ message: String) {
      testDescription = name
      self.content = content
      self.message = message
    }

    /// The worked example with a part replaced.
    init(_ name: String, _ part: String, with other: String, _ message: String) {
      self.init(name, WorkedExample.assessment(part, with: other), message)
    }
  }

  static let files = [
    Bad("empty", "", ":1:1 : fichier vide"),
    Bad(
      "cut short", "{\n  \"format\": \"palier-assessment\",\n  \"id\"",
      ":3:7 : le fichier s’arrête là où il fallait un deux-points"),
    Bad("no JSON at all", "Bonjour\n", ":1:1 : il fallait une valeur, il y a « B »"),
    Bad("bytes that are no text", [0x7B, 0x22, 0xFF, 0x22, 0x7D], ":1:3 : octets qui ne sont pas de l’UTF-8"),
    Bad("another JSON", "[1, 2]\n", " : ce n’est pas une évaluation Palier, mais un autre fichier"),
    Bad(
      "another program's", "\"palier-assessment\"", with: "\"other\"",
      " : ce n’est pas une évaluation Palier, mais « other »"),
    Bad(
      "a newer one", "\"1.0\"", with: "\"2.0\"",
      " : écrit par un Palier plus récent (format 2.0) ; mettez Palier à jour"),
    Bad("a version that is none", "\"1.0\"", with: "\"one\"", " : version de format inconnue (one)"),
    Bad(
      "a name twice", "\"a2\"", with: "\"a1\"", ":8:5 : clé « a1 » en double, déjà ligne 7"),
    Bad(
      "a rank off the scale", "\"rank\": 3", with: "\"rank\": 5",
      " : answers.b1.rank : rang 5 au-dessus de l’échelle, qui va de 0 à 4"),
    Bad(
      "a rank that no integer holds", "\"rank\": 3", with: "\"rank\": 99999999999999999999999999999999",
      ":11:41 : answers.b1.rank : 99999999999999999999999999999999 n’est pas un entier de 0 à 999"),
    Bad(
      "half a rank", "\"rank\": 3", with: "\"rank\": 2.5",
      ":11:41 : answers.b1.rank : 2.5 n’est pas un entier de 0 à 999"),
    Bad(
      "a list for a text", "\"unknown\"", with: "[]",
      ":13:21 : answers.b3.state : il fallait un texte, il y a une liste"),
    Bad(
      "a state that is none", "\"unknown\"", with: "\"maybe\"",
      ":13:21 : answers.b3.state : état inconnu maybe (unanswered, answered, unknown, not-applicable)"),
    Bad(
      "another questionnaire's", "worked-example", with: "elsewhere",
      " : fait avec le questionnaire elsewhere, qui n’est pas là ; indiquez-le avec --questionnaire CHEMIN"),
    Bad(
      "another version's", "\"1.0.0\"", with: "\"2.1.0\"",
      " : fait avec la version 2.1.0 de worked-example, incompatible avec la version 1.0.0"),
    Bad(
      "nested without end", String(repeating: "[", count: 200_000), ":1:65 : plus de 64 niveaux imbriqués"),
  ]

  private func prepared(_ bad: Bad) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    try scratch.put(bad.content, "bad.json")
    return scratch
  }

  @Test(arguments: files) func `a bad file is refused in a line, and left alone`(bad: Bad) throws {
    let scratch = try prepared(bad)
    for arguments in [["score", "bad.json"], ["export", "bad.json", "--format", "markdown", "-o", "report.md"]] {
      let run = try scratch.run([builtProduct("palier")] + arguments)
      #expect(run.code == bad.code)
      #expect(run.errorLines == ["palier: bad.json" + bad.message])
      #expect(run.output.isEmpty)
    }
    #expect(scratch.bytes("bad.json") == bad.content)
    #expect(scratch.names().filter { !$0.hasPrefix(".run") } == ["bad.json", "data"])
    let input = try scratch.palier("score", "-", input: bad.content)
    #expect(input.code == bad.code)
    #expect(input.errorLines == ["palier: entrée standard" + bad.message])
  }

  @Test(arguments: files) func `a session on a bad file does not begin`(bad: Bad) throws {
    let scratch = try prepared(bad)
    let session = try Session(scratch, "take", "bad.json")
    #expect(session.pty.waitForEnd() == .exited(bad.code))
    #expect(session.isRestored)
    #expect(!session.pty.text.contains("\u{1B}[?1049h"))
    #expect(session.pty.text.contains("palier: "))
    #expect(scratch.bytes("bad.json") == bad.content)
  }

  @Test func `a bad file among others does not keep the start screen from opening`() throws {
    let scratch = try Scratch()
    for (index, bad) in Self.files.enumerated() {
      try scratch.put(bad.content, "data/assessments/bad-\(index).json")
    }
    let list = try scratch.palier("list")
    #expect(list.code == 0)
    #expect(list.output.contains("bad-0.json  illisible"))
    let session = try Session(scratch, rows: 60)
    session.shows("Nouvelle évaluation", "Illisible : bad-0.json")
    session.type("q")
    #expect(session.pty.waitForEnd() == .exited(0))
    for (index, bad) in Self.files.enumerated() {
      #expect(scratch.bytes("data/assessments/bad-\(index).json") == bad.content)
    }
  }

  @Test func `what is no ordinary file is refused before a byte is read`() throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch("pipe"), 0o644) == 0)
    _ = scratch.makeDirectory("directory")
    symlink("loop", scratch("loop"))
    let large = try scratch.put("{", "large")
    #expect(truncate(large, (8 << 20) + 1) == 0)
    let cases: [(String, Int32, String)] = [
      ("pipe", 65, "pipe : un tube, et non un fichier ordinaire"),
      ("directory", 65, "directory : un dossier, et non un fichier ordinaire"),
      ("/dev/zero", 65, "/dev/zero : un périphérique, et non un fichier ordinaire"),
      ("loop", 74, "loop : trop de liens symboliques"),
      ("large", 65, "large : 8 388 609 octets, plus que les 8 388 608 admis"),
      ("missing.json", 74, "missing.json : fichier introuvable"),
      ("large/inside", 74, "large/inside : une partie du chemin n’est pas un dossier"),
    ]
    for (path, code, message) in cases {
      let run = try scratch.palier("score", path)
      #expect(run.code == code, "\(path)")
      #expect(run.errorLines == ["palier: \(message)"])
    }
    let input = try scratch.run(["/bin/sh", "-c", "\"$0\" score - < large", builtProduct("palier")])
    #expect(input.code == 65)
    #expect(input.errorLines == ["palier: entrée standard : plus de 8 388 608 octets"])
  }

  @Test func `each problem of a file is a line with its place`() throws {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    let text = WorkedExample.assessment("\"rank\": 1", with: "\"rank\": -1")
    try scratch.put(text, "bad.json")
    let run = try scratch.palier("score", "bad.json", "--lang", "en")
    #expect(run.code == 65)
    #expect(
      run.errorLines == [
        "palier: bad.json:9:41: answers.a3.rank: -1 is not an integer from 0 to 999",
        "palier: bad.json:12:41: answers.b2.rank: -1 is not an integer from 0 to 999",
      ])
  }

  @Test func `a questionnaire that was not asked for, or that nobody knows, is refused`() throws {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    try scratch.put(WorkedExample.assessment, "worked.json")
    let cases: [([String], Int32, String)] = [
      (
        ["score", "worked.json", "-q", "squads-cloud"], 65,
        "worked.json : fait avec le questionnaire worked-example, et non squads-cloud"
      ),
      (["score", "worked.json", "-q", "squads-clod"], 65, "questionnaire inconnu : squads-clod ; squads-cloud ?"),
      (["score", "worked.json", "-q", "xyzzy"], 65, "questionnaire inconnu : xyzzy ; voir palier list"),
      (["score", "worked.json", "-q", "./missing"], 74, "./missing : fichier introuvable"),
      (["check", "missing"], 74, "missing : fichier introuvable"),
      (["check", "data"], 74, "data : ce dossier n’a pas de questionnaire.yaml"),
    ]
    for (arguments, code, message) in cases {
      let run = try scratch.run([builtProduct("palier")] + arguments)
      #expect(run.code == code, "\(arguments)")
      #expect(run.errorLines == ["palier: \(message)"])
    }
  }

  @Test func `control sequences in names and contents do not reach the terminal`() throws {
    let scratch = try Scratch()
    try scratch.put("{\"\\u001b[2J\": 1, \"\\u001b[2J\": 2}", "a\u{1B}[31mb.json")
    for path in ["a\u{1B}[31mb.json", "c\u{9B}31m.json"] {
      let run = try scratch.palier("score", path)
      #expect(!run.errors.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
      #expect(run.errorLines.count == 1)
    }
  }
}
