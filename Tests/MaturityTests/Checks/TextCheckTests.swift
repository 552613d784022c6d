import Maturity
import Testing

@Suite struct TextCheckTests {
  @Test(arguments: ["", "   ", "\u{A0}\u{202F}", "\n"])
  func `a text that says nothing is refused`(text: String) {
    var draft = QuestionnaireDraft.sound
    draft.notice = Located(text)
    #expect(draft.problems.map(\.kind) == [.blankText(key: "notice")])
  }

  @Test(
    arguments: [
      "\0", "\u{1B}", "\t", "\r", "\u{7F}", "\u{85}", "\u{9B}", "\u{61C}", "\u{200E}", "\u{202E}", "\u{2028}",
      "\u{2066}",
      "\u{FEFF}", "\u{E000}", "\u{E0041}", "\u{FFFF}",
    ] as [Unicode.Scalar])
  func `what steers a terminal or reorders text is refused anywhere`(scalar: Unicode.Scalar) {
    var draft = QuestionnaireDraft.sound
    draft.axes[1].criteria[0].levels[2] = Located("Avant\(scalar)après.")
    #expect(
      draft.problems == [
        Problem(
          .forbiddenScalar(key: "levels", scalar), path: [.init(.axis, "b"), .init(.criterion, "b1")], at: nil)
      ])
  }

  @Test(arguments: ["« L’œuvre » : 80 % – où ? Ça, n°\u{A0}3…", "👩‍💻 et 日本語", "co\u{AD}opérer", "e\u{301}"])
  func `what people write passes`(text: String) {
    var draft = QuestionnaireDraft.sound
    draft.axes[1].criteria[0].levels[2] = Located(text)
    #expect(draft.problems.isEmpty)
  }

  @Test func `only longer texts may have several lines`() {
    var draft = QuestionnaireDraft.sound
    draft.axes[0].criteria[0].help = "Regarder.\n\nPuis demander."
    #expect(draft.problems.isEmpty)
    draft.axes[0].name = "Axe\nun"
    draft.axes[0].criteria[0].levels[0] = "Un\ndeux"
    #expect(draft.problems.map(\.kind) == [.lineBreak(key: "name"), .lineBreak(key: "levels")])
  }

  @Test(arguments: [12, 13])
  func `a short name has at most twelve scalars`(count: Int) {
    var draft = QuestionnaireDraft.sound
    draft.axes[0].shortName = Located(String(repeating: "é", count: count))
    let problem = Problem.Kind.textTooLong(key: "shortName", scalars: count, limit: 12)
    #expect(draft.problems.map(\.kind) == (count > 12 ? [problem] : []))
  }

  @Test func `a name has at most 200 scalars and a text 2000`() {
    var draft = QuestionnaireDraft.sound
    draft.title = Located(String(repeating: "t", count: 201))
    draft.summary = Located(String(repeating: "s", count: 2000))
    draft.axes[0].criteria[0].help = Located(String(repeating: "h", count: 2001))
    #expect(
      draft.problems.map(\.kind) == [
        .textTooLong(key: "title", scalars: 201, limit: 200), .textTooLong(key: "help", scalars: 2001, limit: 2000),
      ])
  }
}
