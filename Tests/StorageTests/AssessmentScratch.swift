import Glibc
import JSON
import Maturity
import Testing

@testable import Storage

/// A directory of its own for one test, gone with it.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/palier-test-XXXXXX".utf8CString)
    let made = mkdtemp(&template) != nil
    try #require(made)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  func put(_ text: String, _ name: String) throws { try put(Array(text.utf8), name) }

  func put(_ bytes: [UInt8], _ name: String) throws {
    let descriptor = Glibc.open(self(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    try #require(descriptor >= 0)
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
  }

  func bytes(_ name: String) throws -> [UInt8] { try RegularFile.read(self(name), atMost: 1 << 24) }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Everything in it, sorted.
  var names: [String] { Self.names(path).sorted() }

  func mode(_ name: String) -> UInt32? { stat(of: self(name), followingLinks: false).map { $0.st_mode & 0o7777 } }

  private static func names(_ path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) {
    if let status = stat(of: path, followingLinks: false), FileKind(status) == .directory {
      for name in names(path) { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

extension Assessment {
  static let sample = Assessment(
    id: "0123456789abcdef0123456789abcdef",
    revision: 12,
    questionnaire: QuestionnaireReference(
      id: "squads-cloud", version: SemanticVersion(major: 1, minor: 0, patch: 0), digest: "d1"),
    subject: Subject(organisation: "DSI Exemple", team: "Équipe plateforme", product: "Rizomo", scope: "Tout"),
    session: Session(
      date: CalendarDate(year: 2026, month: 11, day: 23), facilitator: "Squad", participants: ["RSSI", "architecte"],
      budget: 120),
    answers: [
      "1.1": Answer(
        state: .answered(2), note: "Une ligne\nune autre", target: 3, decidedAt: Timestamp("2026-11-23T14:42:07Z")),
      "1.2": Answer(
        state: .unknown, decidedBy: .majority,
        votes: [Vote(role: "RSSI", .rank(2), count: 3), Vote(.unknown)],
        evidence: [
          Evidence(
            text: "La règle", link: "https://exemple.fr/regle", date: CalendarDate("2026-09-01"), holder: "RSSI")
        ],
        actions: [
          NextAction(text: "Écrire la règle", owner: "architecte", due: CalendarDate("2027-01-31")),
          NextAction(text: "La relire"),
        ],
        isFlagged: true, seconds: 180),
      "1.3": Answer(state: .notApplicable(reason: "Pas d'hébergement")),
      "1.10": Answer(note: "À revoir"),
    ],
    target: 3,
    axisTargets: ["3": 2],
    demand: ["strategy-doctrine"],
    hosting: ["legal-secret": true, "harm": false],
    respondent: "RSSI"
  )
}

/// The error that `body` throws, of the type that it declares.
func failure<Failure: Error>(_ body: () throws(Failure) -> Void) -> Failure? {
  do throws(Failure) {
    try body()
    return nil
  } catch {
    return error
  }
}
