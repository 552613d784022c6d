import Glibc
import Maturity

/// Reads the drafts of a folder's files; keeps what is wrong with all of them.
struct DraftReading {
  let folder: QuestionnaireFolder
  private(set) var problems: [Problem] = []

  init(_ folder: QuestionnaireFolder) { self.folder = folder }

  /// The draft of the questionnaire with the files beside it, and the digest of questionnaire.yaml.
  ///
  /// - Returns: nil when there is no such file.
  /// - Throws: also all problems found so far when a file cannot be read to its end.
  mutating func questionnaire() throws(QuestionnaireLoadError) -> (draft: QuestionnaireDraft, digest: String)? {
    var digest = ""
    let read: QuestionnaireDraft?? = try draft(of: QuestionnaireFile.name) { digest = QuestionnaireFile.digest(of: $0) }
    guard let read else { return nil }
    let offering: OfferingDraft?? = try draft(of: "offers.yaml")
    let hosting: HostingDraft?? = try draft(of: "hosting.yaml")
    let glossary: GlossaryDraft?? = try draft(of: "glossary.yaml")
    guard var draft = read else { throw .problems(QuestionnaireProblems(problems)) }
    draft.offering = offering ?? nil
    draft.hosting = hosting ?? nil
    draft.glossary = glossary ?? nil
    return (draft, digest)
  }

  /// What the file of a translation is called.
  static func name(of language: Language) -> String { "\(language.rawValue).yaml" }

  /// The translation into a language; nil when there is none, or none that could be read, with the reason among the
  /// problems.
  mutating func translation(into language: Language) throws(QuestionnaireLoadError) -> TranslationDraft? {
    let read: TranslationDraft?? = try draft(of: Self.name(of: language))
    guard var translation = read ?? nil else { return nil }
    translation.expectedLanguage = language
    return translation
  }

  /// Puts the translation into a language in the place of the texts, where there is one.
  mutating func translate(
    _ draft: QuestionnaireDraft, into language: Language
  ) throws(QuestionnaireLoadError) -> QuestionnaireDraft {
    let source = draft.language.flatMap { LanguageTag($0.value) }?.spoken
    guard source != language, let translation = try translation(into: language) else { return draft }
    let (translated, found) = draft.translated(with: translation)
    problems += found
    return translated
  }

  /// The draft of one file: nil when the file is not there, nil inside when it is no such thing, with the reason among
  /// the problems.
  mutating func draft<Draft: ReadableDraft>(
    of name: String, bytes visit: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }
  ) throws(QuestionnaireLoadError) -> Draft?? {
    let result = try folder.file(name) { bytes, file throws(QuestionnaireLoadError) in
      visit(bytes)
      return try Self.draft(in: bytes, file: file) as (Draft?, [Problem])
    }
    guard let (draft, found) = result else { return nil }
    problems += found
    return .some(draft)
  }

  private static func draft<Draft: ReadableDraft>(
    in bytes: UnsafeBufferPointer<UInt8>, file: String
  ) throws(QuestionnaireLoadError) -> (Draft?, [Problem]) {
    guard bytes.count <= QuestionnaireFile.limit else { throw .tooLarge(path: file, limit: QuestionnaireFile.limit) }
    let text = YAMLText(bytes, file: file)
    if let location = text.firstInvalidByte { return (nil, [Problem(.invalidUTF8, at: location)]) }
    guard var reader = YAMLReader(text) else { throw .unreadable(path: file, errno: ENOMEM) }
    do throws(QuestionnaireProblems) {
      let root = try reader.document()
      let log = MappingReader.Log(reader.problems)
      let draft: Draft? = MappingReader.draft(from: root, log: log)
      return (draft, log.problems)
    } catch {
      return (nil, error.problems)
    }
  }
}
