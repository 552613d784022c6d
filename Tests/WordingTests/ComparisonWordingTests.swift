import Maturity
import Scoring
import Testing
import Wording

/// The pair's numbers: before, a 1/8, b 1/2 and c 1/4 make (1·1/8 + 2·1/2 + 1·1/4)/4 = 11/32; after, (1/2 + 2·5/12 + 1/4)/4
/// = 19/48.
@Suite struct ComparisonWordingTests {
  /// Of seven criteria a1, a2, b1, b2, b3, c1, c2: a digit is a rank, “?” unknown, “s” not applicable, “.” unanswered.
  private func assessment(_ answers: String) throws -> Assessment {
    let questionnaire = try ComparisonPair.questionnaire()
    var assessment = Assessment(id: "a", questionnaire: questionnaire.reference)
    for (criterion, answer) in zip(questionnaire.criteria, answers) {
      assessment[criterion.id].state =
        switch answer {
        case "?": .unknown
        case "s": .notApplicable(reason: "")
        case ".": .unanswered
        default: .answered(Rank(answer.wholeNumberValue ?? 0))
        }
    }
    return assessment
  }

  private func wording(_ before: String, _ after: String, _ language: Language) throws -> ComparisonWording {
    try ComparisonWording(
      from: assessment(before), to: assessment(after), of: ComparisonPair.questionnaire(), in: language)
  }

  private func expect(_ text: String?, _ expected: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    #expect(
      text?.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") == expected, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    (
      "1111111", "2222222", "Le niveau passe de 2 Essai à 3 Usage. L’indice passe de 25 à 50 sur 100.",
      "The level rises from 2 Essai to 3 Usage. The index rises from 25 to 50 out of 100."
    ),
    (
      "2222222", "1111111", "Le niveau recule de 3 Usage à 2 Essai. L’indice recule de 50 à 25 sur 100.",
      "The level falls from 3 Usage to 2 Essai. The index falls from 50 to 25 out of 100."
    ),
    (
      "1111111", "1111111", "Le niveau reste à 2 Essai. L’indice reste à 25 sur 100.",
      "The level remains at 2 Essai. The index remains at 25 out of 100."
    ),
    (
      ".......", "1111111", "Il n’y avait pas de niveau ; il est maintenant 2 Essai. L’indice est de 25 sur 100.",
      "There was no level; it is now 2 Essai. The index is 25 out of 100."
    ),
    (
      "1111111", "???????", "Le niveau était 2 Essai ; il n’y en a plus. L’indice était de 25 sur 100.",
      "The level was 2 Essai; there is none any more. The index was 25 out of 100."
    ),
    (
      "ss.....", "???????", "Il n’y a de niveau ni avant ni après.", "There is no level before or after."
    ),
    // Three of seven are short of one half.
    (
      "111....", "1111111",
      "Le niveau reste à 2 Essai. Le niveau d’avant était provisoire. L’indice reste à 25 sur 100.",
      "The level remains at 2 Essai. The level before was provisional. The index remains at 25 out of 100."
    ),
    (
      "1111111", "111....",
      "Le niveau reste à 2 Essai. Le niveau d’après est provisoire. L’indice reste à 25 sur 100.",
      "The level remains at 2 Essai. The level after is provisional. The index remains at 25 out of 100."
    ),
    (
      "111....", "111....",
      "Le niveau reste à 2 Essai. Les deux niveaux sont provisoires. L’indice reste à 25 sur 100.",
      "The level remains at 2 Essai. Both levels are provisional. The index remains at 25 out of 100."
    ),
  ])
  func `level and index then and now, in either language`(
    before: String, after: String, french: String, english: String
  ) throws {
    try expect(wording(before, after, .french).overall.joined(separator: " ").text, french)
    try expect(wording(before, after, .english).overall.joined(separator: " ").text, english)
  }

  @Test(arguments: [
    (
      "1011121", "2210111", "Sur 7 critères, 2 ont progressé, 2 ont reculé et 3 n’ont pas bougé.",
      "Of 7 criteria, 2 rose, 2 fell and 3 did not move."
    ),
    (
      "01?1s?s", "1021ss?",
      "Sur 7 critères, 1 a progressé, 1 a reculé, 1 n’a pas bougé, 1 est maintenant renseigné, 1 est maintenant à clarifier, "
        + "1 est maintenant sans objet et 1 reste sans objet.",
      "Of 7 criteria, 1 rose, 1 fell, 1 did not move, 1 is now answered, 1 is now open, 1 is now not applicable and "
        + "1 remains not applicable."
    ),
    (
      "..11??.", "11.?sss",
      "Sur 7 critères, 2 sont maintenant renseignés, 2 sont maintenant à clarifier et 3 sont maintenant sans objet.",
      "Of 7 criteria, 2 are now answered, 2 are now open and 3 are now not applicable."
    ),
    (
      ".?.ssss", "?..ssss", "Sur 7 critères, 3 restent à clarifier et 4 restent sans objet.",
      "Of 7 criteria, 3 remain open and 4 remain not applicable."
    ),
    (
      "111111.", "111111?", "Sur 7 critères, 6 n’ont pas bougé et 1 reste à clarifier.",
      "Of 7 criteria, 6 did not move and 1 remains open."
    ),
  ])
  func `how many did what, each in its number`(
    before: String, after: String, french: String, english: String
  ) throws {
    try expect(wording(before, after, .french).counts, french)
    try expect(wording(before, after, .english).counts, english)
  }

  /// Strategy is asked for by a1 and a2, training by b1, c1 and c2, coaching by b1 to b3; all aimed at rank 2.
  @Test(arguments: [
    (
      "1222222", "2222222", "Un critère, a1, appelait l’accompagnement Stratégie : il a progressé.",
      "One criterion, a1, called for Stratégie support: it rose.", [String]()
    ),
    (
      "1222222", "1222222", "Un critère appelait l’accompagnement Stratégie : il n’a pas progressé.",
      "One criterion called for Stratégie support: it did not rise.", ["a1 Sponsor"]
    ),
    (
      "0122222", "1222222",
      "2 critères appelaient l’accompagnement Stratégie : tous ont progressé (a1 et a2).",
      "2 criteria called for Stratégie support: all of them rose (a1 and a2).", []
    ),
    (
      "0122222", "0022222", "2 critères appelaient l’accompagnement Stratégie : aucun n’a progressé.",
      "2 criteria called for Stratégie support: none rose.", ["a1 Sponsor", "a2 Budget"]
    ),
    (
      "0122222", "0222222", "2 critères appelaient l’accompagnement Stratégie : un seul a progressé (a2).",
      "2 criteria called for Stratégie support: only one rose (a2).", ["a1 Sponsor"]
    ),
    (
      "2200022", "2211022",
      "3 critères appelaient l’accompagnement Coaching : 2 ont progressé (b1 et b2).",
      "3 criteria called for Coaching support: 2 rose (b1 and b2).", ["b3 Mesure"]
    ),
  ])
  func `whether what called for support rose`(
    before: String, after: String, french: String, english: String, rest: [String]
  ) throws {
    let first = try #require(wording(before, after, .french).followUps.first)
    expect(first.sentence.text, french)
    #expect(first.items.map { $0.name.replacing("\u{A0}", with: " ") } == rest)
    try expect(wording(before, after, .english).followUps.first?.sentence.text, english)
  }

  @Test func `where a part of what called for support rose, the rest has a title`() throws {
    expect(try wording("0122222", "0222222", .french).followUps[0].title, "N’a pas progressé :")
    expect(try wording("2200022", "2210022", .french).followUps[0].title, "N’ont pas progressé :")
    expect(try wording("2200022", "2210022", .english).followUps[0].title, "Not risen:")
    #expect(try wording("0122222", "0022222", .french).followUps[0].title == nil)
  }

  @Test func `two indexes that differ do not read the same`() throws {
    // Without a, (2·5/12 + 2/8)/3 = 26/72; with a at 3/8, (3/8 + 2·5/12 + 2/8)/4 = 35/96. Both round to 36.
    try expect(wording("..22111", "1222111", .french).overall.last?.text, "L’indice passe de 36,1 à 36,5 sur 100.")
    try expect(
      wording("1222111", "..22111", .english).overall.last?.text, "The index falls from 36.5 to 36.1 out of 100.")
  }

  @Test func `an axis in columns`() throws {
    let wording = try wording("1111111", "......2", .french)
    let scores = wording.comparison.axes.map { wording.scores(of: $0) }
    #expect(scores.map { $0?.level } == ["2 → –", "2 → –", "2 → 3"])
    #expect(scores.map { $0?.index } == ["25 → –", "25 → –", "25 → 50"])
  }

  @Test func `another subject and dates the wrong way round are said`() throws {
    var (before, after) = try (assessment("1111111"), assessment("1111111"))
    before.subject = Subject(organisation: "DSI A", team: "Équipe 1", product: "Pi")
    after.subject = Subject(organisation: "DSI B", team: "équipe 1", product: "")
    before.session.date = CalendarDate("2026-12-01")
    after.session.date = CalendarDate("2025-05-02")
    let questionnaire = try ComparisonPair.questionnaire()
    let french = ComparisonWording(from: before, to: after, of: questionnaire, in: .french)
    #expect(french.isReversed)
    #expect(french.remarks.count == 2)
    expect(
      french.remarks[0].text,
      "L’évaluation donnée comme l’ancienne est datée du 1er décembre 2026, plus tard que l’autre (2 mai 2025) : "
        + "la comparaison suit l’ordre donné.")
    expect(french.remarks[1].text, "L’organisation n’est pas la même : « DSI A » avant, « DSI B » après.")
    after.subject = Subject(organisation: "dsi a", team: "Équipe 2", product: "Rho")
    let english = ComparisonWording(from: before, to: after, of: questionnaire, in: .english)
    #expect(
      english.remarks.map(\.text) == [
        "The assessment given as the earlier one is dated 1\u{A0}December 2026, later than the other (2\u{A0}May 2025): "
          + "they are compared in the order given.",
        "The product is not the same: “Pi” before, “Rho” after.",
        "The team is not the same: “Équipe 1” before, “Équipe 2” after.",
      ])
  }

  @Test func `nothing is remarked of two sessions of one team`() throws {
    let wording = try ComparisonPair.wording(from: "before", in: .french)
    #expect(wording.remarks.isEmpty && !wording.isReversed)
    expect(wording.about.before.text, "DSI Exemple · Rizomo, 3 mars 2025, version 2.0.0")
    expect(try self.wording("1", "1", .english).about.after.text, "no date, version 2.0.0")
  }

  @Test func `a version whose criteria are the same is only named`() throws {
    let questionnaire = try ComparisonPair.questionnaire()
    var before = try assessment("1111111")
    before.questionnaire.version = SemanticVersion(major: 1, minor: 9, patch: 0)
    let wording = try ComparisonWording(from: before, to: assessment("1111111"), of: questionnaire, in: .french)
    #expect(wording.remarks.count == 1)
    expect(
      wording.remarks.first?.text,
      "Le questionnaire est passé de la version 1.9.0 à la version 2.0.0 : les critères restent comparables.")
    #expect(wording.comparison.overall != nil)
  }

  @Test func `across versions every criterion says where it comes from`() throws {
    let french = try ComparisonPair.wording(from: "former", in: .french)
    expect(
      french.overall.joined(separator: " ").text,
      "Le niveau et l’indice d’ensemble ne se comparent pas : 3 critères n’ont pas d’équivalent avant. "
        + "Le niveau d’après est 3 Usage.")
    let group = try #require(french.groups.last)
    #expect(group.title == "Non comparables")
    #expect(
      group.items.map { "\($0.name) = \($0.change.text)".replacing("\u{A0}", with: " ") } == [
        "b1 Chaîne = une partie de l’ancien b1", "b2 Contrôles = une partie de l’ancien b1",
        "b3 Mesure = réunit les anciens b3 et b4", "z1 = n’existe plus",
      ])
    expect(french.whyNotComparable(french.comparison.axes[1]), "non comparable : b1, b2, b3")
    let english = try ComparisonPair.wording(from: "former", in: .english)
    expect(english.groups[0].items[0].change.text, "1 Départ → 3 Usage (+2), formerly a3, reworded criterion")
    expect(english.whyNotComparable(english.comparison.axes[1]), "not comparable: b1, b2, b3")
    #expect(english.groups.map(\.title) == ["Risen", "Now not applicable", "Not comparable"])
  }
}
