import JSON
import Maturity

/// The assessment file, format 1: one JSON object, members in natural order (`1.2` before `1.10`), ranks from 0;
/// ``AssessmentSchema`` describes each member.
///
/// ```json
/// {
///   "answers": {
///     "1.1": { "decidedAt": "2026-11-23T14:42:07Z", "note": "…", "rank": 2, "state": "answered", "target": 3 },
///     "1.2": {
///       "actions": [{ "due": "2027-01-31", "owner": "architecte", "text": "…" }],
///       "decidedBy": "majority", "evidence": [{ "date": "2026-09-01", "holder": "RSSI", "link": "…", "text": "…" }],
///       "flagged": true, "seconds": 180, "state": "unknown",
///       "votes": [{ "count": 3, "rank": 2, "role": "RSSI" }, { "count": 1, "rank": null }]
///     },
///     "1.3": { "reason": "…", "state": "not-applicable" }
///   },
///   "demand": ["strategy-doctrine"],
///   "format": "palier-assessment",
///   "formatVersion": "1.0",
///   "hosting": { "legal-secret": true, "harm": false },
///   "id": "…",
///   "questionnaire": { "digest": "…", "id": "squads-cloud", "version": "1.0.0" },
///   "revision": 12,
///   "scorecard": {},
///   "session": { "budgetMinutes": 120, "date": "2026-11-23", "facilitator": "…", "participants": ["…"] },
///   "sheet": { "role": "RSSI" },
///   "subject": { "organisation": "…", "product": "…", "scope": "…", "team": "…" },
///   "targets": { "axes": { "3": 2 }, "overall": 3 }
/// }
/// ```
/// Required: `format`, `formatVersion`, `id`, `answers`, and the questionnaire's `id` and `version`; an absent member
/// otherwise means that nothing was said. A rank is the place of a level on its scale, 0 for the lowest, not the number
/// that people see; a vote's is null for “don't know”. A sheet is one participant's own answers. A state is one of
/// ``states``; without one a criterion is unanswered. The scorecard is derived and
/// never read back into an assessment.
package enum AssessmentCodec {
  package static let format = "palier-assessment"
  /// A newer minor number only adds members, which are kept.
  package static let formatVersion = "1.0"
  /// The values of an answer's `state`.
  package static let states = ["unanswered", "answered", "unknown", "not-applicable"]

  static let major = 1

  /// The assessment in the text of a file; everything wrong with it is reported at once, each with its place.
  package static func decode(_ bytes: [UInt8]) throws(AssessmentFormatError) -> AssessmentDocument {
    let tree: JSONValue
    do throws(JSONError) {
      tree = try JSONReader.read(bytes)
    } catch {
      throw .json(error)
    }
    do throws(AssessmentFormatError) {
      return try decode(tree)
    } catch .invalid(let problems) {
      let places = JSONPlaces(of: problems.map(\.path), in: bytes)
      let placed = problems.map { (problem: $0, position: places[$0.path] ?? JSONPosition(line: 1, column: 1)) }
      let sorted = placed.sorted { $0.position < $1.position }
      throw .invalid(sorted.map { AssessmentProblem($0.problem.kind, $0.problem.path, at: $0.position) })
    } catch {
      throw error
    }
  }

  /// As ``decode(_:)-(Array)``, without positions.
  static func decode(_ tree: JSONValue) throws(AssessmentFormatError) -> AssessmentDocument {
    guard case .string(let found) = tree["format"] else { throw .otherFormat(found: nil) }
    guard found == format else { throw .otherFormat(found: found) }
    guard case .string(let version) = tree["formatVersion"] else { throw .unknownVersion(nil) }
    guard let numbers = FormatVersion(version) else { throw .unknownVersion(version) }
    let current = try migrated(tree, from: numbers)
    var reader = AssessmentTreeReader()
    let assessment = reader.assessment(current)
    guard let assessment, reader.problems.isEmpty else { throw .invalid(reader.problems) }
    return AssessmentDocument(assessment, source: current)
  }

  /// The tree as format ``major`` has it.
  ///
  /// Format 1 is the first: each later one adds its step from the one before.
  private static func migrated(
    _ tree: JSONValue, from version: FormatVersion
  ) throws(AssessmentFormatError) -> JSONValue {
    switch version.major {
    case major: return tree
    case ..<major: throw .unknownVersion(version.text)
    default: throw .newer(formatVersion: version.text)
    }
  }
}

/// “major.minor” of a file format.
struct FormatVersion {
  let text: String
  let major: Int

  /// Nil unless `text` is two numbers of at most four digits, without leading zeros.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(Self.isNumber), let major = Int(parts[0]) else { return nil }
    self.text = text
    self.major = major
  }

  private static func isNumber(_ part: Substring) -> Bool {
    (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && (part.utf8.count == 1 || part.first != "0")
  }
}
