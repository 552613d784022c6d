import Glibc
import Maturity
import Storage
import Testing

@Suite struct QuestionnaireTranslationTests {
  /// The directory of the small questionnaire with everything, and with this translation into French.
  private func use(_ translation: String, _ body: (String) throws -> Void) throws {
    try QuestionnaireScratch.use { scratch in
      let directory = try CompanionFixture.write(to: scratch)
      _ = try scratch.write("garden/fr.yaml", translation)
      try body(directory)
    }
  }

  /// The translation with `old` replaced by `new`, once.
  private func translation(_ old: String, _ new: String) throws -> String {
    let parts = TranslationFixture.text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw QuestionnaireFixture.Absent(text: old) }
    return parts.joined(separator: new)
  }

  @Test func `the texts are those of the language asked for, under the same digest`() throws {
    try use(TranslationFixture.text) { directory in
      let source = try QuestionnaireFile.questionnaire(at: directory)
      let english = try QuestionnaireFile.questionnaire(at: directory, in: .english)
      let french = try QuestionnaireFile.questionnaire(at: directory, in: .french)
      #expect(english == source)
      #expect(french.language == LanguageTag(.french))
      #expect(french.summary == "Si un jardin est prêt pour l’hiver.")
      #expect(french.criterion("water.supply")?.facilitation.nextSteps == ["Un tuyau.", "Une minuterie."])
      #expect(french.hosting?.comparison.map(\.values) == [["bed": "profond", "pot": "aucune"]])
      #expect(french.glossary.map(\.forms) == [["bêches", "bêchage"], []])
      #expect(french.reference == source.reference)
      #expect(french.scale.levels.map(\.number) == source.scale.levels.map(\.number))
    }
  }

  @Test func `a complete translation leaves nothing to say`() throws {
    try use(TranslationFixture.text) { directory in
      let problems = try CompanionFixture.problems(of: directory)
      #expect(problems.isEmpty, "\(problems)")
    }
  }

  @Test func `without a translation the source serves`() throws {
    try QuestionnaireScratch.use { scratch in
      let garden = try QuestionnaireFile.questionnaire(at: CompanionFixture.write(to: scratch), in: .french)
      #expect(garden.language == LanguageTag(.english))
      #expect(garden.title == "A garden's readiness")
    }
  }

  @Test func `a translation is not even read where its language is not asked for`() throws {
    try use("] this is not YAML") { directory in
      let english = try QuestionnaireFile.questionnaire(at: directory, in: .english)
      #expect(english.language == LanguageTag(.english))
      #expect(throws: QuestionnaireLoadError.self) {
        try QuestionnaireFile.questionnaire(at: directory, in: .french)
      }
      #expect(try CompanionFixture.problems(of: directory).map(\.location?.file) == ["\(directory)/fr.yaml"])
    }
  }

  @Test func `an entry that is behind is told, and does not keep anybody from working`() throws {
    let text = try translation("name: Sauvage", "nme: Sauvage")
    try use(text) { directory in
      let garden = try QuestionnaireFile.questionnaire(at: directory, in: .french)
      #expect(garden.scale.levels.map(\.name) == ["Wild", "Soigné", "Tenu"])
      let line = try #require(text.split(separator: "\n").firstIndex { $0.contains("wild:") }) + 1
      let problems = try CompanionFixture.problems(of: directory)
      #expect(problems.map(\.kind) == [.missing(key: "name"), .unknownKey("nme", nearest: "name")])
      #expect(problems.allSatisfy { $0.location?.line == line && $0.path == [.init(.level, "wild")] })
    }
  }

  @Test func `source texts that change make their entry stale`() throws {
    try use(TranslationFixture.text) { directory in
      let path = "\(directory)/questionnaire.yaml"
      let changed = try CompanionFixture.questionnaire().replacing("Rain.,", with: "Showers.,")
      let file = try #require(fopen(path, "w"))
      fputs(changed, file)
      fclose(file)
      #expect(
        try QuestionnaireFile.questionnaire(at: directory, in: .french).criterion("water.supply")?.name == "Supply")
      let problems = try CompanionFixture.problems(of: directory)
      #expect(problems.map(\.path) == [[.init(.axis, "water"), .init(.criterion, "water.supply")]])
      guard case .stale? = problems.first?.kind else {
        Issue.record("\(problems)")
        return
      }
    }
  }

  @Test(arguments: [
    ("      wild: {", "      wilt: {", [Problem.Kind.orphan(.levels, "wilt", nearest: "wild")]),
    ("    terms:", "    termes:", [.unknownKey("termes", nearest: "terms")]),
    ("    language: fr", "    language: en", [.mismatch(key: "language", found: "en", expected: "fr")]),
    (
      "    questionnaire: garden", "    questionnaire: g",
      [.mismatch(key: "questionnaire", found: "g", expected: "garden")]
    ),
    ("name: Sol,", "name: [Sol],", [.wrongShape(key: "name", expected: .text, found: .list)]),
    (
      "levels: [Pluie., Tuyau., Minuterie.]", "levels: [Pluie.]", [.translatedCount(key: "levels", found: 1, source: 3)]
    ),
    ("text: Le gel tue.", "text: {a: {b: c}}", [.wrongShape(key: "text", expected: .text, found: .mapping)]),
    ("      spade: {", "      spade: [", [.malformed(.unclosedList)]),
  ])
  func `what is wrong with a translation is found`(old: String, new: String, kinds: [Problem.Kind]) throws {
    // The text below has no margin.
    let margin = String(repeating: " ", count: 4)
    let text = try translation(
      old.hasPrefix(margin) ? String(old.dropFirst(4)) : old, new.hasPrefix(margin) ? String(new.dropFirst(4)) : new)
    try use(text) { directory in
      let found = try CompanionFixture.problems(of: directory).map(\.kind)
      for kind in kinds { #expect(found.contains(kind), "\(found)") }
      #expect(found.count <= 3)
    }
  }

  @Test func `a translation cut anywhere either serves or says why`() throws {
    try QuestionnaireScratch.use { scratch in
      let directory = try CompanionFixture.write(to: scratch)
      let text = TranslationFixture.text
      for length in stride(from: 0, to: text.count, by: 7) {
        let path = try scratch.write("garden/fr.yaml", String(text.prefix(length)))
        do throws(QuestionnaireLoadError) {
          _ = try QuestionnaireFile.questionnaire(at: directory, in: .french)
        } catch {
          guard case .problems(let found) = error else {
            Issue.record("\(error)")
            return
          }
          #expect(found.problems.allSatisfy { $0.location?.file == path })
        }
        #expect(throws: QuestionnaireLoadError.self) { try QuestionnaireFile.check(at: directory, isStrict: false) }
      }
    }
  }

  @Test func `an item of another shape is one problem`() throws {
    try use(translation("evidence: [Facture., Robinet.]", "evidence: [Facture., [Robinet.]]")) { directory in
      let problems = try CompanionFixture.problems(of: directory)
      #expect(problems.map(\.kind) == [.wrongShape(key: "evidence", expected: .text, found: .list)])
      #expect(problems.first?.path == [.init(.criterion, "water.supply")])
    }
  }

  @Test func `strictness asks for every language`() throws {
    try QuestionnaireScratch.use { scratch in
      let directory = try CompanionFixture.write(to: scratch)
      let kinds = try CompanionFixture.problems(of: directory, isStrict: true).map(\.kind)
      #expect(
        kinds == [
          .translationMissing(.french), .facilitationMissing(key: "evidence"), .facilitationMissing(key: "prompt"),
          .facilitationMissing(key: "nextSteps"), .facilitationMissing(key: "references"),
        ])
    }
  }

  @Test func `a translation into the source's own language is refused by a check`() throws {
    try QuestionnaireScratch.use { scratch in
      let directory = try CompanionFixture.write(to: scratch)
      _ = try scratch.write("garden/en.yaml", "format: 1\nquestionnaire: garden\nlanguage: en\n")
      #expect(try CompanionFixture.problems(of: directory).map(\.kind).contains(.sourceLanguage("en")))
      #expect(try QuestionnaireFile.questionnaire(at: directory, in: .english).language == LanguageTag(.english))
    }
  }
}
