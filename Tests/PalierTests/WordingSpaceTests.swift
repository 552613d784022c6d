import JSON
import Maturity
import Storage
import Testing

@testable import palier

/// French puts a narrow no-break space before “;”, “?” and “!”, a no-break space before “:” and inside « ».
@Suite struct WordingSpaceTests {
  private static let malformations: [Problem.Malformation] = [
    .tab, .colonInText, .indentation, .unclosedQuote, .missingColon, .unclosedList, .unclosedMapping, .escape,
    .reservedCharacter, .controlCharacter, .other("why"),
  ]
  private static let shapes: [Problem.Shape] = [.text, .integer, .fraction, .boolean, .list, .mapping]
  private static let found: [Problem.Found] = [.nothing, .text("x"), .list, .mapping]
  private static let counted: [Problem.Counted] = [
    .sources, .levels, .supports, .questions, .axes, .criteria, .sequenceRules, .sequenceCriteria,
    .items(key: "k"),
  ]
  private static let roles: [Problem.Element.Role] = [
    .source, .level, .support, .question, .axis, .criterion, .rule, .reference, .step, .stake, .migration,
    .formerCriterion, .audience, .offer, .path, .followUp, .hostingOffer, .fact, .row, .comparison, .term,
  ]

  private static let problems: [Problem.Kind] =
    malformations.map { .malformed($0) }
    + shapes.flatMap { shape in found.map { .wrongShape(key: "k", expected: shape, found: $0) } }
    + found.map { .rootIsNotMapping(found: $0) } + counted.map { .count($0, found: 1, allowed: 2...3) }
    + roles.map { .unknownReference(key: "k", $0, "x", nearest: nil) }
    + [.empty, .tooLong(limit: 9), .character(" "), .character("é"), .start].map { .identifier("x", $0) }
    + [
      .invalidUTF8, .emptyDocument, .severalDocuments, .anchor("a"), .alias("a"), .tag("t"), .tooDeep(limit: 9),
      .tooManyValues(limit: 9), .tooManyProblems(limit: 9), .moreProblems(count: 1), .moreProblems(count: 2),
      .duplicateKey("k", firstLine: 1), .keyIsNotText, .unknownKey("k", nearest: "l"), .unknownKey("k", nearest: nil),
      .missing(key: "k"), .incomplete, .unknownFormat(2, known: 1), .notAVersion("x"), .unknownLanguage("x"),
      .notADate("x"), .repeatedIdentifier("x", firstLine: 1), .repeatedIdentifier("x", firstLine: nil),
      .outOfRange(key: "k", value: 9, allowed: 0...1),
      .fractionOutOfRange(key: "k", value: DraftFraction(6, 5), zeroAllowed: true),
      .fractionOutOfRange(key: "k", value: DraftFraction(6, 5), zeroAllowed: false),
      .levelNumberNotIncreasing(1, after: 2), .descriptorCount(found: 1, levels: 2),
      .repeatedDescriptor(position: 1, firstLine: 2), .repeatedDescriptor(position: 1, firstLine: nil),
      .noSuchLevel(key: "k", number: 9, known: [0, 1]), .unknownReference(key: "k", .axis, "x", nearest: "y"),
      .repeatedReference(key: "k", "x"), .secondaryIsPrimary("x"), .blankText(key: "k"),
      .textTooLong(key: "k", scalars: 2, limit: 1), .lineBreak(key: "k"), .forbiddenScalar(key: "k", "\u{202E}"),
    ] + guidanceProblems

  private static let guidanceProblems: [Problem.Kind] = [
    .count(.items(key: "k"), found: 1, allowed: 0...0), .count(.items(key: "k"), found: 2, allowed: 1...1),
    .repeatedText(key: "k", firstLine: 1), .repeatedText(key: "k", firstLine: nil),
    .nextStepCount(found: 1, levels: 3), .unknownWord(key: "k", "x", known: ["y", "z"], nearest: "y"),
    .unknownWord(key: "k", "x", known: ["y", "z"], nearest: nil), .mismatch(key: "k", found: "x", expected: "y"),
    .laterVersion("2.0.0", own: "1.0.0"), .notForAudience("x", audience: "y"), .requiredNotBefore("x", module: "y"),
    .requirementCycle(["x", "y", "x"]), .noUnconditionalRow("x"), .conditionalPermission("x"),
    .untranslated(.levels, "x", fingerprint: "0"), .untranslated(.matrix, "", fingerprint: "0"),
    .orphan(.levels, "x", nearest: "y"), .orphan(.levels, "x", nearest: nil), .nothingToTranslate(key: "k"),
    .translatedCount(key: "k", found: 1, source: 2), .stale(of: "0", source: "1"), .sourceLanguage("fr"),
    .facilitationMissing(key: "k"), .companionMissing(file: "f.yaml"), .translationMissing(.english),
  ]

  private static let kinds: [JSONValue.Kind] = [.null, .boolean, .number, .string, .array, .object]
  private static let assessmentProblems: [AssessmentProblem.Kind] =
    kinds.map { .wrongType(expected: .string, found: $0) }
    + [
      .missing, .notAnInteger("x", range: 0...9), .empty, .textTooLong(limit: 9), .tooMany(limit: 9), .notADate("x"),
      .notATimestamp("x"), .notAVersion("x"), .unknownState("x"), .contradictsState, .aboveScale(rank: 9, top: 4),
    ]

  private static let expected: [JSONError.Expected] = [
    .value, .name, .nameOrEnd, .valueOrEnd, .colon, .commaOrBrace, .commaOrBracket,
  ]
  private static let jsonErrors: [JSONError.Kind] =
    expected.map { .truncated(expected: $0) } + expected.map { .unexpected("x", expected: $0) }
    + [
      .empty, .trailing("x"), .unterminatedString, .control("\u{7}"), .badEscape, .loneSurrogate, .badNumber,
      .invalidUTF8, .duplicate(name: "x", first: JSONPosition(line: 1, column: 1)), .tooDeep(limit: 9),
    ]

  private static func texts(in language: Language) -> [String] {
    let path = roles.map { Problem.Element($0, "1") }
    return problems.map { Problem($0, path: path, at: nil).text(in: language) }
      + assessmentProblems.map { AssessmentProblem($0, JSONPath().member("a")).text(in: language) }
      + jsonErrors.map { JSONError($0, at: JSONPosition(line: 1, column: 1)).text(in: language) }
  }

  /// What stands before a mark where something does that is not part of what it belongs to, as in “mot: valeur”.
  private static func spacesBefore(_ marks: Set<Character>, in text: String) -> Set<Character> {
    let characters = Array(text)
    return Set(
      characters.indices.dropFirst().filter { marks.contains(characters[$0]) && characters[$0 - 1].isWhitespace }
        .map { characters[$0 - 1] })
  }

  @Test(arguments: texts(in: .french)) func `marks have the space that French gives them`(text: String) {
    #expect(Self.spacesBefore([";", "?", "!"], in: text).isSubset(of: ["\u{202F}"]))
    #expect(Self.spacesBefore([":", "»"], in: text).isSubset(of: ["\u{A0}"]))
    let characters = Array(text)
    for index in characters.indices.dropLast() where characters[index] == "«" {
      #expect(characters[index + 1] == "\u{A0}")
    }
    for mark in [";", "?", "!", "»"] {
      let bare = characters.indices.dropFirst().filter {
        String(characters[$0]) == mark && !characters[$0 - 1].isWhitespace
      }
      #expect(bare.isEmpty, "a mark without a space before it")
    }
  }

  @Test(arguments: texts(in: .english)) func `marks have no space in English`(text: String) {
    #expect(Self.spacesBefore([";", "?", ":"], in: text).isEmpty)
    #expect(!text.contains("«") && !text.contains("\u{A0}") && !text.contains("\u{202F}"))
  }

  @Test func `the kind of support is an “accompagnement”`() {
    #expect(Self.texts(in: .french).filter { $0.contains("appui") } == [])
    #expect(Self.texts(in: .french).contains { $0.contains("accompagnement") })
  }

  @Test func `what was expected and what was found make one sentence`() {
    func text(_ shape: Problem.Shape, _ found: Problem.Found, _ language: Language) -> String {
      Problem(.wrongShape(key: "id", expected: shape, found: found), at: nil).text(in: language)
        .split(separator: ";").first.map { $0.filter { $0 != "\u{202F}" } } ?? ""
    }
    #expect(text(.text, .list, .french) == "pour «\u{A0}id\u{A0}», il fallait un texte, il y a une liste")
    #expect(text(.list, .nothing, .french) == "pour «\u{A0}id\u{A0}», il fallait une liste, il n’y a rien")
    #expect(text(.boolean, .text("oui"), .french).hasSuffix("il fallait true ou false, il y a «\u{A0}oui\u{A0}»"))
    #expect(text(.text, .list, .english) == "expected a text for “id”, found a list")
    #expect(text(.list, .nothing, .english) == "expected a list for “id”, found nothing")
    let number = AssessmentProblem(.wrongType(expected: .string, found: .number), JSONPath().member("id"))
    #expect(number.text(in: .french) == "id\u{A0}: il fallait un texte, il y a un nombre")
    let brace = JSONError(.unexpected("]", expected: .commaOrBrace), at: JSONPosition(line: 1, column: 1))
    #expect(
      brace.text(in: .french)
        == "il fallait une virgule ou «\u{A0}}\u{A0}», il y a «\u{A0}]\u{A0}»")
    #expect(brace.text(in: .english) == "expected a comma or “}”, found “]”")
    let end = JSONError(.truncated(expected: .value), at: JSONPosition(line: 1, column: 1))
    #expect(end.text(in: .french) == "le fichier s’arrête là où il fallait une valeur")
    #expect(end.text(in: .english) == "the file stops where there should be a value")
  }
}
