import Testing

/// `palier show`: which questionnaire, which part of it, and what is said when there is none.
@Suite struct ShowCommandTests {
  @Test func `a part stands behind the questionnaire's name or path`() throws {
    let scratch = try Scratch()
    let byName = try scratch.palier("show", "squads-cloud/6.1", "--lang", "en")
    #expect(byName.code == 0 && byName.output.hasPrefix("6.1 "))
    try scratch.put(WorkedExample.questionnaire, "matrix/questionnaire.yaml")
    let byPath = try scratch.palier("show", "matrix/A", "--lang", "en")
    #expect(byPath.code == 0 && byPath.output.hasPrefix("A "))
  }

  @Test func `a part that there is not is named, with one that there is`() throws {
    let run = try Scratch().palier("show", "squads-cloud/6.l", "--lang", "en")
    #expect(run.code == 64)
    #expect(run.errors.contains("no criterion, axis or part 6.l; try squads-cloud/6.1"))
  }

  @Test func `a misspelt questionnaire before a part is what is told`() throws {
    let run = try Scratch().palier("show", "squad-cloud/6.1", "--lang", "en")
    #expect(run.code == 65)
    #expect(run.errors.contains("unknown questionnaire: squad-cloud; squads-cloud?"))
  }

  @Test func `what is wrong with a questionnaire is told also where a part of it was wanted`() throws {
    let scratch = try Scratch()
    try scratch.put("format: 1\nid: [\n", "broken/questionnaire.yaml")
    let run = try scratch.palier("show", "broken/6.1", "--lang", "en")
    #expect(run.code == 65)
    #expect(run.errors.contains("questionnaire.yaml:"))
  }

  @Test func `a file that is not there is told by its path`() throws {
    let run = try Scratch().palier("show", "nowhere/other.yaml", "--lang", "en")
    #expect(run.code == 74)
    #expect(run.errors.contains("nowhere/other.yaml: no such file"))
  }
}
