import Glibc
import Maturity

/// The files of one questionnaire, wherever they are.
enum QuestionnaireFolder {
  /// Inside the program.
  case shipped(Questionnaire.ID)
  /// The path of a directory.
  case directory(String)
  /// One text without any beside it; problems call it `name`.
  case alone(UnsafeBufferPointer<UInt8>, name: String)

  /// What is done with a file's bytes; problems call it `file`.
  typealias Body<Result> = (UnsafeBufferPointer<UInt8>, _ file: String) throws(QuestionnaireLoadError) -> Result

  /// What `body` makes of a file of this folder; nil when it is not there.
  func file<Result>(_ name: String, _ body: Body<Result>) throws(QuestionnaireLoadError) -> Result? {
    switch self {
    case .shipped(let id):
      let path = "\(id)/\(name)"
      guard let content = Shipped.content(of: path) else { return nil }
      return try content.utf8Span.span.withUnsafeBufferPointer { bytes throws(QuestionnaireLoadError) in
        try body(bytes, path)
      }
    case .directory(let directory):
      let path = FilePath.join(directory, name)
      let bytes: [UInt8]
      do throws(FileReadError) {
        bytes = try RegularFile.read(path, atMost: QuestionnaireFile.limit)
      } catch {
        if case .cannotOpen(_, ENOENT) = error { return nil }
        throw QuestionnaireLoadError(error)
      }
      return try bytes.withUnsafeBufferPointer { buffer throws(QuestionnaireLoadError) in try body(buffer, path) }
    case .alone(let bytes, let own): return name == QuestionnaireFile.name ? try body(bytes, own) : nil
    }
  }
}

extension QuestionnaireLoadError {
  init(_ error: FileReadError) {
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
