import Glibc
import Maturity

/// A questionnaire as one YAML file holds it.
package enum QuestionnaireFile {
  /// What the file is called in its directory.
  package static let name = "questionnaire.yaml"
  /// The most bytes a file may have.
  package static let limit = YAMLReader.Limits.bytes

  /// The questionnaire that `bytes` describe; problems call them `file`.
  package static func questionnaire(
    in bytes: [UInt8], file: String
  ) throws(QuestionnaireLoadError) -> Questionnaire {
    try bytes.withUnsafeBufferPointer { buffer throws(QuestionnaireLoadError) in
      try questionnaire(in: buffer, file: file)
    }
  }

  static func questionnaire(
    in bytes: UnsafeBufferPointer<UInt8>, file: String
  ) throws(QuestionnaireLoadError) -> Questionnaire {
    guard bytes.count <= limit else { throw .tooLarge(path: file, limit: limit) }
    let text = YAMLText(bytes, file: file)
    if let location = text.firstInvalidByte {
      throw .problems(QuestionnaireProblems([Problem(.invalidUTF8, at: location)]))
    }
    guard var reader = YAMLReader(text) else { throw .unreadable(path: file, errno: ENOMEM) }
    do throws(QuestionnaireProblems) {
      let root = try reader.document()
      let log = MappingReader.Log(reader.problems)
      guard let draft: QuestionnaireDraft = MappingReader.draft(from: root, log: log) else {
        throw QuestionnaireProblems(log.problems)
      }
      return try Questionnaire(checking: draft, digest: digest(of: bytes), earlier: log.problems)
    } catch {
      throw .problems(error)
    }
  }

  /// A fingerprint of bytes, as “fnv1a64:” and 16 hexadecimal digits: tells two files apart, proves nothing about who
  /// wrote them.
  package static func digest(of bytes: some Sequence<UInt8>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return "fnv1a64:" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
