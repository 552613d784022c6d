import Glibc
import Maturity

/// A questionnaire as YAML files hold it.
package enum QuestionnaireFile {
  /// What the file is called in its directory.
  package static let name = "questionnaire.yaml"
  /// The most bytes a file may have.
  package static let limit = YAMLReader.Limits.bytes

  /// The questionnaire that `bytes` describe, without anything beside it; problems call them `file`.
  package static func questionnaire(
    in bytes: [UInt8], file: String
  ) throws(QuestionnaireLoadError) -> Questionnaire {
    try bytes.withUnsafeBufferPointer { buffer throws(QuestionnaireLoadError) in
      try questionnaire(in: .alone(buffer, name: file))
    }
  }

  /// The texts are in `language` where there is a translation, else, and for nil, in that of the source.
  static func questionnaire(
    in folder: QuestionnaireFolder, in language: Language? = nil
  ) throws(QuestionnaireLoadError) -> Questionnaire {
    var reading = DraftReading(folder)
    guard let (source, digest) = try reading.questionnaire() else { throw folder.withoutQuestionnaire }
    var draft = source
    // A translation of what could not be read would only bring problems of its own.
    if let language, reading.problems.isEmpty { draft = try reading.translate(draft, into: language) }
    do throws(QuestionnaireProblems) {
      return try Questionnaire(checking: draft, digest: digest, earlier: reading.problems)
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
