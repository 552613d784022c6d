import Maturity
import Testing

@Suite struct TranslationCheckTests {
  private func problems(
    _ draft: QuestionnaireDraft = .complete, _ change: (inout TranslationDraft) -> Void = { _ in }
  ) throws -> [Problem] {
    var translation = try TranslationDraft.complete(of: .complete)
    change(&translation)
    do throws(QuestionnaireProblems) {
      _ = try Questionnaire(checking: draft, digest: "", translations: [translation])
      return []
    } catch {
      return error.problems
    }
  }

  private static let criterion = [Problem.Element(.axis, "a"), Problem.Element(.criterion, "a1")]

  @Test func `a translation of everything passes`() throws {
    #expect(try problems().isEmpty)
  }

  @Test func `it is of this questionnaire, in the language of its name, which is another`() throws {
    #expect(
      try problems { translation in
        translation.format = 3
        translation.questionnaire = "other"
        translation.language = "fr"
      }.map(\.kind) == [
        .unknownFormat(3, known: 1), .mismatch(key: "questionnaire", found: "other", expected: "sound"),
        .mismatch(key: "language", found: "fr", expected: "en"),
      ])
    #expect(
      try problems { translation in
        translation.language = "fr"
        translation.expectedLanguage = .french
      }.map(\.kind) == [.sourceLanguage("fr")])
  }

  /// Fingerprints worked out apart, from the format's definition.
  @Test func `an entry that is missing is told with the fingerprint it would have`() throws {
    let found = try problems { translation in
      translation.remove(.levels, "low")
      translation.remove(.criteria, "a1")
      translation.remove(.comparison, "exposure")
      translation.remove(.terms, "cloud")
      translation.sections[.matrix] = nil
    }
    #expect(
      Set(found.map { "\($0.kind)" })
        == Set(
          [
            .untranslated(.levels, "low", fingerprint: "bcabd853"),
            .untranslated(.criteria, "a1", fingerprint: "186228d7"),
            .untranslated(.comparison, "exposure", fingerprint: "d9fe17e1"),
            .untranslated(.terms, "cloud", fingerprint: "00d4b8fb"),
            .untranslated(.matrix, "", fingerprint: "d0b28cd7"),
          ].map { (kind: Problem.Kind) in "\(kind)" }))
  }

  @Test func `texts that are missing, too many or misspelt are a problem each`() throws {
    let found = try problems { translation in
      translation.edit(.criteria, "a1") { entry in
        entry.set("help", nil)
        entry.set("evidence", .list(["EN one."]))
        entry.set("promt", .text("EN?"))
      }
      translation.edit(.comparison, "exposure") { $0.set("values", .pairs([PairDraft("outsid", "EN")])) }
    }
    let line = [Problem.Element(.comparison, "exposure")]
    #expect(
      found == [
        Problem(.missing(key: "help"), path: Self.criterion, at: nil),
        Problem(.translatedCount(key: "evidence", found: 1, source: 2), path: Self.criterion, at: nil),
        Problem(.unknownKey("promt", nearest: "prompt"), path: Self.criterion, at: nil),
        Problem(.unknownKey("outsid", nearest: "outside"), path: line, at: nil),
        Problem(.missing(key: "values.inside"), path: line, at: nil),
        Problem(.missing(key: "values.outside"), path: line, at: nil),
      ])
  }

  @Test func `an entry of nothing is told, with the nearest identifier`() throws {
    let found = try problems { translation in
      translation.edit(.offers, "basics") { $0.id = "basic" }
    }
    #expect(found.map(\.kind).contains(.orphan(.offers, "basic", nearest: "basics")))
    #expect(found.count == 2)
  }

  @Test func `a text that the source does not have is told`() throws {
    var draft = QuestionnaireDraft.complete
    draft.axes[0].criteria[0].prompt = nil
    let found = try problems(draft)
    #expect(found.first == Problem(.nothingToTranslate(key: "prompt"), path: Self.criterion, at: nil))
    #expect(found.count == 2)
  }

  @Test func `whatever source text changed is told with both fingerprints`() throws {
    var draft = QuestionnaireDraft.complete
    draft.scale[0].name = "Autre"
    #expect(
      try problems(draft) == [
        Problem(.stale(of: "bcabd853", source: "7db91250"), path: [.init(.level, "low")], at: nil)
      ])
  }

  @Test func `the forms of a term are as many as the language has`() throws {
    #expect(
      try problems { translation in
        translation.edit(.terms, "cloud") { $0.set("forms", .list(["clouds", "Cloud", "cloudy"])) }
      }.isEmpty)
    #expect(try problems { $0.edit(.terms, "cloud") { $0.set("forms", nil) } }.isEmpty)
    var draft = QuestionnaireDraft.complete
    draft.glossary?.terms[0].forms = []
    #expect(try problems(draft).isEmpty)
  }

  @Test func `a text of another shape is told`() throws {
    let found = try problems { translation in
      translation.edit(.criteria, "a1") { $0.set("levels", .text("EN")) }
      translation.edit(.axes, "a") { $0.set("name", .list(["EN"])) }
    }
    #expect(
      found == [
        Problem(.wrongShape(key: "name", expected: .text, found: .list), path: [.init(.axis, "a")], at: nil),
        Problem(.wrongShape(key: "levels", expected: .list, found: .text("EN")), path: Self.criterion, at: nil),
      ])
  }

  @Test func `a fault of a source text that nobody translated is told once, where it is`() throws {
    let place = Maturity.SourceLocation(file: "questionnaire.yaml", line: 3, column: 1)
    var draft = QuestionnaireDraft.complete
    draft.scale[0].name = Located("So\u{202E}.", at: place)
    let found = try problems(draft) { translation in
      translation.location = Maturity.SourceLocation(file: "en.yaml", line: 1, column: 1)
      translation.remove(.levels, "low")
    }
    #expect(found.filter { $0.kind == .forbiddenScalar(key: "name", "\u{202E}") }.map(\.location) == [place])
  }

  @Test func `translated texts keep the rules of texts`() throws {
    let found = try problems { translation in
      translation.edit(.axes, "a") { $0.set("shortName", .text("Far too long a name")) }
      translation.edit(.rows, "base") { $0.set("reason", .text("So\u{202E}.")) }
      translation.edit(.criteria, "a1") { $0.set("levels", .list(["EN 1", "EN 2", "EN 2"])) }
    }
    #expect(
      found.map(\.kind) == [
        .textTooLong(key: "shortName", scalars: 19, limit: 12), .forbiddenScalar(key: "reason", "\u{202E}"),
        .repeatedDescriptor(position: 3, firstLine: nil),
      ])
  }
}
