import Glibc
import Maturity

extension QuestionnaireFile {
  /// The questionnaire at `path`: a YAML file, or a directory that holds `questionnaire.yaml`.
  ///
  /// Never blocks and never reads without end: pipes and devices are refused, and so is a file that is too large, before
  /// a byte of it is read.
  package static func questionnaire(at path: String) throws(QuestionnaireLoadError) -> Questionnaire {
    let (bytes, file) = try contents(at: path)
    return try questionnaire(in: bytes, file: file)
  }

  /// The bytes of the file, and the path of the file itself.
  private static func contents(at path: String) throws(QuestionnaireLoadError) -> ([UInt8], file: String) {
    do throws(FileReadError) {
      return (try RegularFile.read(path, atMost: limit), path)
    } catch {
      guard case .notRegular(_, .directory) = error else { throw QuestionnaireLoadError(error) }
    }
    let file = FilePath.join(path, name)
    do throws(FileReadError) {
      return (try RegularFile.read(file, atMost: limit), file)
    } catch {
      if case .cannotOpen(_, ENOENT) = error { throw .noQuestionnaire(directory: path) }
      throw QuestionnaireLoadError(error)
    }
  }
}

extension QuestionnaireLoadError {
  fileprivate init(_ error: FileReadError) {
    switch error {
    case .cannotOpen(let path, let number), .cannotRead(let path, let number):
      self = .unreadable(path: path, errno: number)
    case .notRegular(let path, _): self = .notARegularFile(path: path)
    case .tooLarge(let path, _, let limit): self = .tooLarge(path: path, limit: limit)
    // What the system says of things that are worth trying again.
    case .changedWhileReading(let path): self = .unreadable(path: path, errno: EAGAIN)
    }
  }
}
