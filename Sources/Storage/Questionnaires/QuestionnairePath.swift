import Glibc
import Maturity

extension QuestionnaireFile {
  /// The questionnaire at `path`: a directory that holds `questionnaire.yaml`, with what is beside it, or another YAML
  /// file alone.
  ///
  /// Never blocks and never reads without end: pipes and devices are refused, and so is a file that is too large, before
  /// a byte of it is read.
  ///
  /// The texts are in `language` where there is a translation, else, and for nil, in that of the source.
  package static func questionnaire(
    at path: String, in language: Language? = nil
  ) throws(QuestionnaireLoadError) -> Questionnaire {
    try folder(at: path) { folder throws(QuestionnaireLoadError) in try questionnaire(in: folder, in: language) }
  }

  /// What `body` makes of the folder that `path` means.
  static func folder<Result>(
    at path: String, _ body: (QuestionnaireFolder) throws(QuestionnaireLoadError) -> Result
  ) throws(QuestionnaireLoadError) -> Result {
    let (directory, file) = FilePath.split(path)
    if file == name, let status = stat(of: path), FileKind(status) == .regular {
      return try body(.directory(directory))
    }
    let bytes: [UInt8]
    do throws(FileReadError) {
      bytes = try RegularFile.read(path, atMost: limit)
    } catch {
      guard case .notRegular(_, .directory) = error else { throw QuestionnaireLoadError(error) }
      return try body(.directory(path))
    }
    return try bytes.withUnsafeBufferPointer { buffer throws(QuestionnaireLoadError) in
      try body(.alone(buffer, name: path))
    }
  }
}

extension QuestionnaireFolder {
  /// Why there is nothing to be read.
  var withoutQuestionnaire: QuestionnaireLoadError {
    switch self {
    case .shipped(let id):
      let known = QuestionnaireCatalogue.shipped.map(\.rawValue)
      return .unknown(id: id.rawValue, nearest: Suggestion.nearest(to: id.rawValue, among: known))
    case .directory(let path): return .noQuestionnaire(directory: path)
    case .alone(_, let name): return .unreadable(path: name, errno: ENOENT)
    }
  }
}
