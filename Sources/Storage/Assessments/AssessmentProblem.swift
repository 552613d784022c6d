import JSON

/// Why a text is no assessment that we read.
package enum AssessmentFormatError: Error, Equatable, Sendable {
  case json(JSONError)
  /// JSON, but of something else: what its `format` says, or nil where it says nothing.
  case otherFormat(found: String?)
  /// Made by a newer Palier: its `formatVersion` has a greater major number than ours.
  case newer(formatVersion: String)
  /// No Palier ever wrote this `formatVersion`; nil where there is none.
  case unknownVersion(String?)
  /// In the order of the file, never empty, at most ``AssessmentLimits/problems``.
  case invalid([AssessmentProblem])
}

/// One thing wrong in an assessment file.
package struct AssessmentProblem: Equatable, Sendable {
  package let kind: Kind
  package let path: JSONPath
  /// Of the value, or of what should contain it; nil when the tree was not read from a text.
  package let position: JSONPosition?

  package init(_ kind: Kind, _ path: JSONPath, at position: JSONPosition? = nil) {
    self.kind = kind
    self.path = path
    self.position = position
  }

  /// What is wrong, with what a message about it needs.
  package enum Kind: Equatable, Sendable {
    case missing
    case wrongType(expected: JSONValue.Kind, found: JSONValue.Kind)
    /// A number that is no integer written in digits, or is outside `range`.
    case notAnInteger(String, range: ClosedRange<Int>)
    case empty
    /// In UTF-8 bytes.
    case textTooLong(limit: Int)
    case tooMany(limit: Int)
    /// Not “2026-11-23”, or no such day.
    case notADate(String)
    /// Not “2026-11-23T14:42:07Z”, or no such moment.
    case notATimestamp(String)
    /// Not “1.0.0”.
    case notAVersion(String)
    /// Not one of ``AssessmentCodec/states``.
    case unknownState(String)
    /// Not “consensus”, “majority” or “facilitator”.
    case unknownDecision(String)
    /// A rank or a reason beside a state that has none.
    case contradictsState
    /// The rank is above the questionnaire's scale, whose highest is `top`.
    case aboveScale(rank: Int, top: Int)
  }
}

/// What an assessment file may hold; far above what a workshop needs, far below what hurts.
package enum AssessmentLimits {
  /// 8 MiB.
  package static let fileBytes = 8 << 20
  /// Of identifiers, versions and digests, in UTF-8 bytes.
  package static let identifierBytes = 512
  /// Of the texts about the subject and the session, in UTF-8 bytes.
  package static let textBytes = 16 << 10
  /// Of a note or a reason, in UTF-8 bytes.
  package static let noteBytes = 256 << 10
  package static let answers = 5_000
  package static let participants = 1_000
  package static let axisTargets = 1_000
  package static let demand = 1_000
  package static let hostingFacts = 1_000
  package static let rank = 999
  /// Votes, pieces of evidence or actions of one answer.
  package static let elements = 1_000
  /// Of one vote.
  package static let hands = 9_999
  /// Of a session's budget.
  package static let minutes = 9_999
  /// On one criterion.
  package static let seconds = 9_999_999
  package static let revision = 999_999_999
  /// How many problems are reported at once.
  package static let problems = 100
}
