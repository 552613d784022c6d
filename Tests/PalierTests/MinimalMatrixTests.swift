import JSON
import PtyHarness
import Testing

/// The matrix that the README shows, through the whole program.
@Suite struct MinimalMatrixTests {
  /// The README's block, in a directory of its name.
  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.put(MinimalMatrix.text, "barrierefreiheit/questionnaire.yaml")
    return scratch
  }

  @Test func `it passes its checks, but is not all that a strict check wants`() throws {
    let scratch = try scratch()
    let run = try scratch.palier("check", "barrierefreiheit", "--lang", "en")
    #expect(run.output == "barrierefreiheit 1.0.0: 2 axes, 2 criteria, no problem\n")
    #expect(try scratch.palier("check", "barrierefreiheit", "--strict").code == 65)
  }

  @Test func `it can be read, whole and by criterion`() throws {
    let scratch = try scratch()
    let whole = try scratch.palier("show", "barrierefreiheit", "--lang", "en")
    #expect(whole.output.contains("2 Menschen") && whole.output.contains("Wer im Team weiß"))
    let criterion = try scratch.palier("show", "barrierefreiheit/2.1", "--lang", "en")
    #expect(criterion.output.contains("3 Routine: Alle Teams sind geschult"))
    #expect(try scratch.palier("show", "barrierefreiheit/3.1").code == 64)
  }

  @Test func `it is answered, saved, scored and exported`() throws {
    let scratch = try scratch()
    let session = try Session(scratch, "take", "-q", "barrierefreiheit", "a.json")
    session.shows("Organisation")
    session.type("\u{1B}")
    session.shows("1.1 Prüfung der Dienste", "1-3 répondre")
    session.type("3")
    session.shows("▸ 3 Routine")
    session.type("\r1")
    session.shows("2.1 Wissen der Teams", "▸ 1 Anfang")
    session.type("qq")
    #expect(session.pty.waitForEnd() == .exited(0))
    #expect(try SavedAssessment(scratch.bytes("a.json")).answers == ["1.1": "2", "2.1": "0"])
    let score = try scratch.palier("score", "a.json", "-q", "barrierefreiheit", "--format", "json")
    let card = try JSONReader.read(Array(score.output.utf8))
    // Axes at ranks 2 and 0: half of the weight at rank 1, under 3/5.
    #expect(card.at("level.rank")?.plain == "0")
    // Training: affinity 2, gap 1 of 1; advice: affinity 2 without a gap and 1 with one, 1/3.
    #expect(card.at("recommendation.principal")?.plain == "training")
    #expect(card.at("recommendation.complementary")?.plain == "advice")
    let report = try scratch.palier("export", "a.json", "-q", "barrierefreiheit", "--format", "markdown")
    #expect(report.output.contains("Digitale Barrierefreiheit") && report.output.contains("ne sont pas en français"))
  }
}

/// The questionnaire that the README shows.
enum MinimalMatrix {
  static var text: String {
    get throws {
      let readme = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/README.md"
      let text = String(decoding: try #require(Scratch.bytes(at: readme)), as: UTF8.self)
      let start = try #require(text.firstRange(of: "```yaml minimal\n")).upperBound
      let end = try #require(text[start...].firstRange(of: "```")).lowerBound
      return String(text[start..<end])
    }
  }
}
