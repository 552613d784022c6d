import Glibc
import Maturity

/// Where questionnaires are found by identifier: in the user's directory, then inside the program.
///
/// The user's come first, so that somebody may mend a shipped one; an assessment remembers the digest of what it was made
/// with.
package struct QuestionnaireCatalogue: Sendable {
  /// Holds one directory per questionnaire, named after its identifier; need not exist.
  private let directory: String?

  package init(directory: String? = nil) { self.directory = directory }

  /// A questionnaire by name, not loaded.
  package struct Entry: Hashable, Sendable {
    package let id: Questionnaire.ID
    package let origin: Origin

    /// Where a questionnaire is read from.
    package enum Origin: Hashable, Sendable {
      case shipped
      /// The path of its directory.
      case directory(String)
    }
  }

  /// What there is: the user's by name, then the shipped ones that they do not hide, in the order of their names.
  package var entries: [Entry] {
    let own = userDirectories.map { Entry(id: .init($0), origin: .directory(path(of: $0))) }
    let shipped = Self.shipped.filter { id in !own.contains { $0.id == id } }
    return own + shipped.map { Entry(id: $0, origin: .shipped) }
  }

  /// The identifiers of the questionnaires inside the program, sorted.
  package static var shipped: [Questionnaire.ID] {
    Shipped.files.compactMap { file in
      let parts = file.path.split(separator: "/")
      return parts.count == 2 && parts[1] == QuestionnaireFile.name ? Questionnaire.ID(String(parts[0])) : nil
    }.sorted()
  }

  /// The questionnaire called `id`, the user's if there is one.
  ///
  /// The texts are in `language` where there is a translation, else, and for nil, in that of the source.
  package func questionnaire(
    _ id: Questionnaire.ID, in language: Language? = nil
  ) throws(QuestionnaireLoadError) -> Questionnaire {
    try questionnaire(entry(id), in: language)
  }

  /// The questionnaire of an entry; its file must give the identifier that its directory has.
  package func questionnaire(
    _ entry: Entry, in language: Language? = nil
  ) throws(QuestionnaireLoadError) -> Questionnaire {
    try entry.confirmed(QuestionnaireFile.questionnaire(in: entry.folder, in: language))
  }

  /// The questionnaire called `id`, once also all its translations were checked; ``QuestionnaireFile/check(at:isStrict:)``
  /// says how.
  package func check(_ id: Questionnaire.ID, isStrict: Bool) throws(QuestionnaireLoadError) -> Questionnaire {
    let entry = try entry(id)
    return try entry.confirmed(QuestionnaireFile.check(entry.folder, isStrict: isStrict))
  }

  /// The questionnaire called `id` inside the program; opens no file.
  package static func shipped(
    _ id: Questionnaire.ID, in language: Language? = nil
  ) throws(QuestionnaireLoadError) -> Questionnaire {
    try QuestionnaireFile.questionnaire(in: .shipped(id), in: language)
  }

  private func entry(_ id: Questionnaire.ID) throws(QuestionnaireLoadError) -> Entry {
    if let entry = entries.first(where: { $0.id == id }) { return entry }
    throw .unknown(id: id.rawValue, nearest: Suggestion.nearest(to: id.rawValue, among: entries.map(\.id.rawValue)))
  }

  private func path(of name: String) -> String { FilePath.join(directory ?? ".", name) }

  /// The names in the user's directory that are identifiers and hold a questionnaire, sorted.
  private var userDirectories: [String] {
    guard let directory, let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      // Also leaves out “.” and “..”.
      guard Problem.IdentifierFault(in: name) == nil else { continue }
      if access(FilePath.join(path(of: name), QuestionnaireFile.name), F_OK) == 0 { names.append(name) }
    }
    return names.sorted()
  }
}

extension QuestionnaireCatalogue.Entry {
  fileprivate var folder: QuestionnaireFolder {
    switch origin {
    case .shipped: .shipped(id)
    case .directory(let path): .directory(path)
    }
  }

  /// The questionnaire, unless its directory is called otherwise.
  fileprivate func confirmed(_ questionnaire: Questionnaire) throws(QuestionnaireLoadError) -> Questionnaire {
    guard case .directory(let path) = origin, questionnaire.id != id else { return questionnaire }
    throw .misplaced(path: path, directory: id.rawValue, id: questionnaire.id)
  }
}
