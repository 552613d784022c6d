import JSON
import PtyHarness
import Testing

/// The same session as on the screens, line by line through a pipe.
@Suite struct AccessibleTests {
  private func session(_ scratch: Scratch, _ lines: [String], environment: [String: String?] = [:]) throws -> Run {
    let command = [builtProduct("palier"), "take", "a.json"] + (environment.isEmpty ? ["--accessible"] : [])
    return try scratch.run(command, input: Array(lines.joined(separator: "\n").utf8), environment: environment)
  }

  @Test func `a script of words ends in a file that scores as on the screens`() throws {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    let run = try scratch.run(
      [builtProduct("palier"), "take", "a.json", "--accessible", "-q", "worked-example"],
      input: Array(
        """
        DSI
        .
        3
        suivant
        3
        suivant
        2
        aller a4
        1
        note Une note
        suivant
        4
        suivant
        2
        suivant
        ?
        résultat
        """.utf8))
    #expect(run.code == 0, "\(run.errors)")
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.contains("Réponse à a4"))
    let saved = try SavedAssessment(scratch.bytes("a.json"))
    #expect(
      saved.answers == ["a1": "2", "a2": "2", "a3": "1", "a4": "0", "b1": "3", "b2": "1", "b3": "unknown"])
    #expect(saved.note("a4") == "Une note")
    let card = try JSONReader.read(Array(scratch.palier("score", "a.json", "--format", "json").output.utf8))
    #expect(card.at("index.value.exact")?.plain == "71/144")
  }

  @Test func `the variable ACCESSIBLE asks for it too, and the end of input saves and quits`() throws {
    let scratch = try Scratch()
    let run = try session(scratch, [".", "4"], environment: ["ACCESSIBLE": "1"])
    #expect(run.code == 0)
    #expect(try SavedAssessment(scratch.bytes("a.json")).answers == ["1.1": "3"])
  }

  @Test func `a word that means nothing is said, and changes nothing`() throws {
    let scratch = try Scratch()
    let run = try session(scratch, [".", "n'importe quoi", "99"])
    #expect(run.code == 0)
    #expect(run.output.contains("inconnu"))
    #expect(scratch.bytes("a.json") == nil)
  }
}
