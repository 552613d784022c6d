import Testing

/// What is said on standard error of a file whose stored result is not what its answers give.
@Suite struct RemarkTests {
  /// The worked example with a scorecard put into the file.
  private func remark(_ scorecard: String, language: String = "en") throws -> String {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    let end = try #require(WorkedExample.assessment.lastIndex(of: "}"))
    try scratch.put(WorkedExample.assessment[..<end] + ", \"scorecard\": \(scorecard)}", "worked.json")
    let run = try scratch.palier("score", "worked.json", "--lang", language)
    #expect(run.code == 0)
    return run.errors
  }

  @Test func `a level that the answers do not give is told`() throws {
    let stored = #"{"level": {"rank": 3}}"#
    #expect(
      try remark(stored)
        == "palier: worked.json: the stored level was 4, the answers give 2 (file changed by another program)\n")
    #expect(
      try remark(stored, language: "fr")
        == "palier: worked.json\u{A0}: le niveau enregistré était 4, les réponses donnent 2 "
        + "(fichier modifié par un autre programme)\n")
  }

  @Test func `a result that is the same is not spoken of`() throws {
    #expect(try remark(#"{"level": {"rank": 1}}"#).isEmpty)
  }

  @Test(arguments: [
    #"{"questionnaire": {"version": "X"}, "level": {"rank": 3}}"#, #"{"rulesVersion": "X", "level": {"rank": 3}}"#,
  ])
  func `what the file says of itself stays one readable line`(scorecard: String) throws {
    let hostile = #"\u001b[2J\n"# + String(repeating: "9", count: 100_000)
    let text = try remark(scorecard.split(separator: "X").joined(separator: hostile))
    #expect(text.contains("the stored level was 4, the answers give 2"))
    #expect(text.count < 300)
    #expect(!text.dropLast().unicodeScalars.contains { $0.value < 0x20 })
  }
}
