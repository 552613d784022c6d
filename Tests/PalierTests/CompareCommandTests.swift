import JSON
import PtyHarness
import Testing

/// `palier compare` of the pair of Tests/ComparisonPair, whose numbers are worked out by hand there.
@Suite struct CompareCommandTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.installComparisonPair()
  }

  @Test func `what changed, in either language and in every format`() throws {
    let french = try scratch.palier("compare", "before.json", "after.json")
    #expect(french.code == 0 && french.errors.isEmpty)
    #expect(french.output.contains("Le niveau passe de 2\u{A0}Essai à 3\u{A0}Usage.\n"))
    let english = try scratch.palier("compare", "before.json", "after.json", "--lang", "en")
    #expect(english.output.contains("The level rises from 2\u{A0}Essai to 3\u{A0}Usage.\n"))
    let markdown = try scratch.palier("compare", "before.json", "after.json", "--format", "markdown")
    #expect(markdown.output.hasPrefix("# Comparaison\u{A0}: Matrice d’essai\n"))
    let json = try scratch.palier("compare", "before.json", "after.json", "--format", "json")
    let value = try JSONReader.read(Array(json.output.utf8))
    #expect(value.at("index.before.exact")?.plain == "11/32")
    #expect(value.at("index.after.exact")?.plain == "19/48")
  }

  @Test func `its JSON follows the published schema`() throws {
    for (name, old) in [("one.json", "before"), ("two.json", "former")] {
      try scratch.put(scratch.palier("compare", "\(old).json", "after.json", "--format", "json").output, name)
    }
    #expect(try scratch.faults(in: ["one.json", "two.json"], against: "comparison") == [])
    try scratch.put(scratch.text("one.json").replacing("\"reversed\": false,", with: ""), "damaged.json")
    #expect(try scratch.faults(in: ["damaged.json"], against: "comparison") == ["damaged.json '$' required"])
  }

  @Test func `an earlier version goes through the migration map, without another remark`() throws {
    let run = try scratch.palier("compare", "former.json", "after.json", "--format", "json")
    #expect(run.code == 0 && run.errors.isEmpty)
    let value = try JSONReader.read(Array(run.output.utf8))
    #expect(value.at("criteria.1.from.0")?.plain == "a3")
    #expect(value.at("criteria.1.delta")?.plain == "2")
    #expect(value.at("level")?.plain == "null")
  }

  @Test func `either may come from standard input`() throws {
    let expected = try scratch.palier("compare", "before.json", "after.json").output
    let (before, after) = (scratch.bytes("before.json") ?? [], scratch.bytes("after.json") ?? [])
    #expect(try scratch.palier("compare", "-", "after.json", input: before).output == expected)
    #expect(try scratch.palier("compare", "before.json", "-", input: after).output == expected)
  }

  @Test func `a questionnaire given by its path is used for both`() throws {
    let elsewhere = try Scratch()
    for name in ["questionnaire.yaml", "former.json", "after.json"] {
      try elsewhere.put(Scratch.comparisonPair(name), name)
    }
    let run = try elsewhere.palier("compare", "former.json", "after.json", "-q", "./questionnaire.yaml")
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("Matrice d’essai 2.0.0"))
  }

  @Test func `into a file, which is only replaced when asked`() throws {
    let arguments = ["compare", "before.json", "after.json", "--format", "markdown", "-o", "c.md"]
    func palier(_ more: String...) throws -> Run { try scratch.run([builtProduct("palier")] + arguments + more) }
    #expect(try palier().code == 0)
    #expect(scratch.text("c.md").hasPrefix("# Comparaison"))
    #expect(try palier().code == 73)
    #expect(try palier("--force").code == 0)
    #expect(try palier("-o", "nowhere/c.md").code == 73)
  }

  @Test func `dates the wrong way round and another organisation are said, not refused`() throws {
    let run = try scratch.palier("compare", "after.json", "before.json", "--lang", "en")
    #expect(run.code == 0)
    #expect(run.output.replacing("\n", with: " ").contains("later than the other (3\u{A0}March 2025)"))
    #expect(run.output.contains("The level falls from 3\u{A0}Usage to 2\u{A0}Essai.\n"))
    let other = try scratch.palier("compare", "former.json", "after.json", "--lang", "en")
    #expect(other.output.contains("The organisation is not the same"))
  }

  @Test func `a stored result that the answers do not give is remarked, of each file`() throws {
    let lie = #""scorecard": {"level": {"rank": 4}}, "answers""#
    for name in ["before", "after"] {
      try scratch.put(scratch.text("\(name).json").replacing("\"answers\"", with: lie), "\(name)-lie.json")
    }
    let run = try scratch.palier("compare", "before-lie.json", "after-lie.json", "--lang", "en")
    #expect(run.code == 0)
    #expect(
      run.errorLines == [
        "palier: before-lie.json: the stored level was 5, the answers give 2 (file changed by another program)",
        "palier: after-lie.json: the stored level was 5, the answers give 3 (file changed by another program)",
      ])
  }

  @Test func `files that cannot be compared are refused by name, in one line`() throws {
    try scratch.installWorkedExample()
    try scratch.put(WorkedExample.assessment, "worked.json")
    try scratch.put("{", "damaged.json")
    try scratch.put(scratch.text("former.json").replacing("\"1.0.0\"", with: "\"1.5.0\""), "unmapped.json")
    try scratch.put(scratch.text("before.json").replacing("\"rank\": 3", with: "\"rank\": 5"), "high.json")
    try scratch.put(scratch.text("before.json").replacing("\"essai\"", with: "\"ailleurs\""), "elsewhere.json")
    try scratch.put(scratch.text("elsewhere.json"), "elsewhere-2.json")
    let cases: [(old: String, new: String, code: Int32, message: String)] = [
      (
        "worked.json", "after.json", 65,
        "worked.json : fait avec le questionnaire worked-example, et after.json avec essai ; "
          + "seul un même questionnaire se compare"
      ),
      ("damaged.json", "after.json", 65, "damaged.json:1:2 : le fichier s’arrête là où il fallait"),
      ("before.json", "damaged.json", 65, "damaged.json:1:2 : le fichier s’arrête là où il fallait"),
      ("data", "after.json", 65, "data : un dossier, et non un fichier ordinaire"),
      ("missing.json", "after.json", 74, "missing.json : "),
      ("after.json", "./after.json", 64, "after.json et ./after.json : le même fichier ; donnez deux évaluations"),
      ("-", "-", 64, "- et - : le même fichier ; donnez deux évaluations"),
      (
        "unmapped.json", "after.json", 65,
        "unmapped.json : fait avec la version 1.5.0 de essai, et la version 2.0.0 ne dit pas ce que ses critères sont devenus"
      ),
      (
        "high.json", "after.json", 65, "high.json : answers.b2.rank : rang 5 au-dessus de l’échelle, qui va de 0 à 4"
      ),
      (
        "elsewhere.json", "elsewhere-2.json", 65,
        "elsewhere-2.json : fait avec le questionnaire ailleurs, qui n’est pas là"
      ),
      // The later one is read as any assessment is: a former major version is refused.
      ("after.json", "former.json", 65, "former.json : fait avec la version 1.0.0 de essai, incompatible"),
    ]
    for (old, new, code, message) in cases {
      let run = try scratch.palier("compare", old, new)
      #expect(run.code == code, "\(old) \(new)")
      #expect(run.output.isEmpty, "\(old) \(new)")
      #expect(run.errorLines.count == 1 && run.errorLines[0].hasPrefix("palier: \(message)"), "\(run.errorLines)")
    }
  }

  @Test func `a later version given first is refused where criteria changed between the two`() throws {
    let mapped = scratch.text("data/questionnaires/essai/questionnaire.yaml")
      .replacing("version: 2.0.0", with: "version: 1.1.0")
    try scratch.put(mapped, "data/questionnaires/essai/questionnaire.yaml")
    try scratch.put(scratch.text("after.json").replacing("2.0.0", with: "1.1.0"), "new.json")
    let run = try scratch.palier("compare", "new.json", "former.json", "--lang", "en")
    #expect(run.code == 65)
    #expect(
      run.errorLines == [
        "palier: new.json: made with version 1.1.0 of essai, later than 1.0.0 of the other; give the earlier version first"
      ])
    #expect(try scratch.palier("compare", "former.json", "new.json").code == 0)
  }

  @Test func `in the workshop, c compares with the last assessment of the same organisation`() throws {
    for name in ["before", "after"] { try scratch.put(scratch.text("\(name).json"), "data/assessments/\(name).json") }
    try scratch.put(scratch.text("former.json"), "data/assessments/former.json")
    let session = try Session(scratch, "take", "data/assessments/after.json")
    session.shows("a1 Sponsor", "6/6")
    session.type("r")
    session.shows("c comparer")
    session.type("c")
    session.shows("Comparer à (fichier) : ", "before.json")
    session.type("\r")
    session.shows("› Comparaison", "Le niveau passe de 2 Essai à 3 Usage.")
    session.type("c\u{15}\(scratch("former.json"))\r")
    session.shows("! L’organisation n’est pas la même", "non comparable : b1, b2, b3")
    session.type("c\u{15}\(scratch("data"))\r")
    session.shows("! data : un dossier, et non un fichier ordinaire")
    session.type("\u{15}\(scratch("data/assessments/after.json"))\r")
    session.shows("! after.json : c’est l’évaluation ouverte")
    session.type("\u{1B}")
    session.shows("non comparable", "c autre évaluation")
    session.type("\u{1B}")
    session.shows("Pourquoi pas le niveau 4")
    session.type("\u{3}")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(session.isRestored)
    #expect(scratch.text("data/assessments/after.json") == scratch.text("after.json"))
  }
}
