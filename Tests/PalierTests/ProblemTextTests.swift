import Maturity
import Testing

@testable import palier

@Suite struct ProblemTextTests {
  private static let place = Maturity.SourceLocation(file: "q.yaml", line: 12, column: 5)
  private static let path = [Problem.Element(.axis, "3"), Problem.Element(.criterion, "3.2")]

  @Test func `a problem is its place, its path, what is wrong and what to do`() {
    let problem = Problem(.unknownKey("essentiel", nearest: "essential"), path: Self.path, at: Self.place)
    #expect(
      problem.text(in: .english)
        == "q.yaml:12:5: axis 3 › criterion 3.2: unknown key “essentiel”; perhaps “essential”?")
    #expect(
      problem.text(in: .french)
        == "q.yaml:12:5: axe 3 › critère 3.2\u{A0}: clé inconnue «\u{A0}essentiel\u{A0}»\u{202F}; "
        + "peut-être «\u{A0}essential\u{A0}»\u{202F}?")
  }

  @Test func `without a place or a path the text starts with what is wrong`() {
    #expect(Problem(.missing(key: "axes"), at: nil).text(in: .english) == "“axes” is missing; add this key")
  }

  @Test(arguments: Language.allCases)
  func `what a file says cannot steer the terminal, break the line or fill the screen`(language: Language) {
    let hostile = "\u{1B}[2J\r\n\u{202E}" + String(repeating: "x", count: 100_000)
    let kinds: [Problem.Kind] = [
      .unknownKey(hostile, nearest: hostile), .notADate(hostile), .alias(hostile), .tag(hostile),
      .wrongShape(key: "id", expected: .text, found: .text(hostile)), .identifier(hostile, .character("\u{1B}")),
      .unknownReference(key: "first", .support, hostile, nearest: nil), .duplicateKey(hostile, firstLine: 1),
      // Keys that the file chooses: offers in a comparison, whatever stands in an entry of a translation.
      .missing(key: hostile), .wrongShape(key: hostile, expected: .text, found: .list), .blankText(key: hostile),
      .textTooLong(key: hostile, scalars: 9, limit: 1), .lineBreak(key: hostile),
      .forbiddenScalar(key: hostile, "\u{1B}"),
    ]
    for kind in kinds {
      let file = Maturity.SourceLocation(file: "a\nb", line: 1, column: 1)
      let text = Problem(kind, path: [.init(.criterion, hostile)], at: file).text(in: language)
      #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0 != "\u{202E}" })
      #expect(text.count < 360)
    }
  }

  @Test func `a forbidden character is named by its code point`() {
    let text = Problem(.forbiddenScalar(key: "help", "\u{202E}"), at: nil).text(in: .english)
    #expect(text == "“help” holds the forbidden character U+202E; remove it")
  }

  @Test func `numbers agree with their nouns`() {
    func count(_ found: Int, _ language: Language) -> String {
      Problem(.count(.axes, found: found, allowed: 1...64), at: nil).text(in: language)
    }
    #expect(count(0, .french) == "0 axe\u{202F}; il en faut de 1 à 64")
    #expect(count(0, .english) == "0 axes; it takes 1 to 64")
    #expect(count(65, .french) == "65 axes\u{202F}; il en faut de 1 à 64")
  }

  @Test(arguments: [
    (
      Problem.Kind.stale(of: "00000000", source: "1a2b3c4d"),
      "the source text has changed since it was translated (“00000000”); "
        + "revise the translation, then write “of: 1a2b3c4d”",
      "le texte d’origine a changé depuis la traduction («\u{A0}00000000\u{A0}»)\u{202F}; "
        + "revoir la traduction, puis écrire «\u{A0}of: 1a2b3c4d\u{A0}»"
    ),
    (
      .untranslated(.criteria, "1.1", fingerprint: "1a2b3c4d"),
      "no translation for “1.1” in “criteria”; add it, with “of: 1a2b3c4d”",
      "pas de traduction pour «\u{A0}1.1\u{A0}» dans «\u{A0}criteria\u{A0}»\u{202F}; "
        + "l’ajouter, avec «\u{A0}of: 1a2b3c4d\u{A0}»"
    ),
    (
      .orphan(.offers, "basic", nearest: "basics"),
      "“basic” in “offers” translates nothing of this questionnaire; perhaps “basics”?",
      "«\u{A0}basic\u{A0}» dans «\u{A0}offers\u{A0}» ne traduit rien de ce questionnaire\u{202F}; "
        + "peut-être «\u{A0}basics\u{A0}»\u{202F}?"
    ),
    (
      .count(.items(key: "into"), found: 2, allowed: 1...1), "2 items in “into”; it takes 1",
      "2 éléments dans «\u{A0}into\u{A0}»\u{202F}; il en faut 1"
    ),
    (
      .facilitationMissing(key: "prompt"), "“prompt” is missing from the facilitation; add this key",
      "«\u{A0}prompt\u{A0}» manque à l’animation\u{202F}; ajouter cette clé"
    ),
  ])
  func `problems of guidance and of translations say what to do`(kind: Problem.Kind, english: String, french: String) {
    #expect(Problem(kind, at: nil).text(in: .english) == english)
    #expect(Problem(kind, at: nil).text(in: .french) == french)
  }
}
