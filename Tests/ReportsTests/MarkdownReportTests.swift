import Maturity
import Scoring
import Storage
import Testing
import Wording

@testable import Reports

@Suite struct MarkdownReportTests {
  @Test(arguments: ReportProfile.allCases, Language.allCases)
  func `the whole report of every profile`(profile: ReportProfile, language: Language) throws {
    let sample = Sample.whole
    let material = try sample.material(in: language, profile, since: sample.aYearBefore)
    GoldenReport.check(MarkdownReport(material.document).text, "report-\(profile)-\(language.rawValue).md")
  }

  @Test(arguments: ReportProfile.allCases)
  func `three answers make a sparse report`(profile: ReportProfile) throws {
    let sparse = Sample(states: ["a1": .answered(2), "b1": .answered(0), "b3": .unknown])
    GoldenReport.check(
      MarkdownReport(try sparse.material(in: .french, profile).document).text, "sparse-\(profile)-fr.md")
  }

  @Test func `the same material gives the same bytes, in UTF-8 with one line feed at the end`() throws {
    let bytes = try MarkdownReport(Sample.filled.material().document).bytes
    #expect(try bytes == MarkdownReport(Sample.filled.material().document).bytes)
    #expect(Array(bytes.suffix(2)) == Array("r.\n".utf8).suffix(2))
  }

  @Test func `a sheet without answers says so and recommends nothing`() throws {
    let lines = try report(Sample(states: [:]))
    #expect(lines.contains("**Aucun niveau encore⍽: aucune réponse.**"))
    #expect(lines.contains("0⍽% des critères applicables ont une réponse\u{202F}; il en faut 75⍽%."))
    #expect(lines.contains("## Besoins d’accompagnement (provisoires)"))
    #expect(lines.contains("| a⍽Portage | – | – | 0/5 |"))
    #expect(lines.contains("| Stratégie | – | 0 | 0 |"))
    #expect(lines.contains("- **a1⍽Sponsor**⍽: sans réponse"))
    #expect(lines.first == "# Diagnostic de maturité⍽: Matrice d’essai")
    #expect(lines.contains("### Accompagnement⍽: pas encore de recommandation"))
    #expect(
      lines.contains(
        "Trop peu de réponses pour recommander un accompagnement⍽: il en faut pour 75⍽% des critères applicables."))
    #expect(!lines.contains { $0.hasPrefix("### Pour atteindre") || $0.hasPrefix("### Points forts") })
    #expect(!lines.contains { $0.hasPrefix("**Pourquoi pas") || $0.hasPrefix("- **Vers ") })
  }

  @Test func `a level whose bounds differ and too few answers are said in the synthesis`() throws {
    // a1 alone is answered, at rank 2: one of seven criteria. Being essential it holds A at 2 whatever the rest, and B
    // alone, two thirds of the weight, does not make three quarters.
    var sample = Sample(states: ["a1": .answered(2), "a5": .notApplicable(reason: "")])
    sample.subject.organisation = "DSI"
    sample.demand = ["coaching-q"]
    let lines = try report(sample)
    #expect(
      lines.contains(
        "**Niveau⍽3 provisoire, Usage (de⍽1 à⍽3 selon les réponses ouvertes).**"))
    #expect(lines.contains("14⍽% des critères applicables ont une réponse\u{202F}; il en faut 75⍽%."))
    #expect(
      lines.contains(
        "Trop peu de réponses pour recommander un accompagnement⍽: il en faut pour 75⍽% des critères applicables. "
          + "Tendance, à confirmer⍽: Coaching."))
    #expect(lines.contains("- **Réponse⍽:** Sans objet."))
  }

  @Test func `a synthesis names five steps of the path at most and counts the rest`() throws {
    // Everything at the first level: a needs three quarters of its five criteria and its essential one at 2, b the same of
    // a weight of four, b1 with two and one more; six in all.
    let ids: [Criterion.ID] = ["a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3"]
    let sample = Sample(states: Dictionary(uniqueKeysWithValues: ids.map { ($0, .answered(0)) }))
    let lines = MarkdownReport(try sample.material(in: .french, .synthesis).document).text.withVisibleSpaces
      .split(separator: "\n")
    let title = try #require(lines.firstIndex(of: "## Pour atteindre le niveau⍽2⍽Essai"))
    #expect(
      lines[title...].dropFirst().prefix(7) == [
        "Chemin le plus court vers le niveau⍽2⍽: relever 6⍽critères (effort⍽6).",
        "- **a1⍽Sponsor**⍽: de⍽1 à⍽2⍽Essai", "- **a2⍽Budget**⍽: de⍽1 à⍽2⍽Essai",
        "- **a3⍽Trajectoire**⍽: de⍽1 à⍽2⍽Essai", "- **a4⍽Périmètre**⍽: de⍽1 à⍽2⍽Essai",
        "- **b1⍽Chaîne**⍽: de⍽1 à⍽2⍽Essai", "- et un autre critère",
      ])
  }

  @Test func `a questionnaire in another language is announced under the title`() throws {
    var sample = Sample()
    sample.language = "en"
    #expect(
      try report(sample)[1] == "Le questionnaire est en anglais⍽: ses textes sont cités tels quels.")
    let english = try MarkdownReport(sample.material(in: .english).document).text
    #expect(!english.contains("The questionnaire is in"))
  }

  @Test func `a team at the top has no next landing`() throws {
    let ids: [Criterion.ID] = ["a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3"]
    let lines = try report(Sample(states: Dictionary(uniqueKeysWithValues: ids.map { ($0, .answered(4)) })))
    #expect(lines.contains("**Niveau⍽5, Exemple.**"))
    #expect(lines.contains("D’autres s’en inspirent."))
    #expect(
      lines.contains(
        "Autonomie⍽: aucun besoin n’atteint 25⍽%. L’équipe peut contribuer au réseau et accompagner ses pairs."))
    #expect(!lines.contains { $0.contains("**Vers ") || $0.contains("Pourquoi pas") })
    #expect(!lines.contains("## À clarifier"))
    #expect(!lines.contains { $0.hasPrefix("Entre parenthèses") })
  }

  @Test func `an answer off the scale is to be clarified and claims no descriptor`() throws {
    var sample = Sample()
    sample.states["b2"] = .answered(9)
    let lines = try report(sample)
    #expect(lines.contains("- **b2⍽Contrôles**⍽: niveau inconnu"))
    #expect(lines.contains("- **Réponse⍽:** Niveau inconnu."))
  }

  @Test func `answers to another state of the questionnaire are told apart`() throws {
    var sample = Sample()
    sample.states["z9"] = .answered(1)
    let material = try sample.material()
    var assessment = material.assessment
    assessment.questionnaire.digest = "0ld"
    let lines = MarkdownReport(
      ReportMaterial(
        assessment: assessment, questionnaire: material.questionnaire, scorecard: material.scorecard, language: .french
      ).document
    ).text.withVisibleSpaces.split(separator: "\n")
    #expect(lines.contains("- Réponses données avec une autre édition⍽: essai (essai), version⍽1.2.0, empreinte⍽0ld."))
    #expect(lines.contains("- Réponses sans critère dans cette version, laissées de côté⍽: z9."))
  }

  /// What each line is, whatever it says: the marks it starts with and, in a table, its cells.
  private func skeleton(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let mark = String(line.prefix { "#->| ".contains($0) })
      let bars = zip(line, " " + line).count { $0 == "|" && $1 != "\\" }
      return "\(mark)\(bars)"
    }
  }

  @Test(arguments: [
    "# Titre", "- liste", "| a | b |", "> cité", "```", "<script>alert(1)</script>", "---", "===", "1. un",
    "[a](https://b)", "    code", "a\n\n# b", "\u{2028}# c", "\\", "*", "&#35;", "~~~", "\u{202E}\u{1B}[2J",
  ])
  func `text from a file changes no line's nature`(hostile: String) throws {
    func filled(_ text: String) throws -> String {
      var sample = Sample.filled
      sample.subject = Subject(organisation: text, team: text, product: text, scope: text)
      sample.session.facilitator = text
      sample.session.participants = [text, text]
      sample.states["a5"] = .notApplicable(reason: text)
      return try MarkdownReport(sample.material().document).text
    }
    let report = try filled(hostile)
    #expect(try skeleton(report) == skeleton(filled("x")))
    #expect(!report.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{2028}" })
  }

  @Test func `every shipped questionnaire can be reported on in both languages`() throws {
    for id in QuestionnaireCatalogue.shipped {
      let questionnaire = try QuestionnaireCatalogue.shipped(id)
      let assessment = Assessment(id: "a", questionnaire: questionnaire.reference)
      let scorecard = Scorecard(of: assessment.sheet, with: questionnaire)
      for language in Language.allCases {
        let text = MarkdownReport(
          ReportMaterial(
            assessment: assessment, questionnaire: questionnaire, scorecard: scorecard, language: language
          ).document
        ).text
        #expect(text.split(separator: "\n").count { $0.hasPrefix("#### ") } == questionnaire.criteria.count)
        #expect(!text.contains("\n\n\n"))
        #expect(!text.contains(" \n"))
      }
    }
  }

  private func report(_ sample: Sample) throws -> [String] {
    try MarkdownReport(sample.material().document).text.withVisibleSpaces.split(separator: "\n").map(String.init)
  }
}

extension String {
  /// No-break spaces as ⍽, so that expectations show them.
  var withVisibleSpaces: String { String(map { $0 == "\u{A0}" ? "⍽" : $0 }) }
}
