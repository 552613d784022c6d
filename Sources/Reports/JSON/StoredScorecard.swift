import JSON
import Maturity
import Scoring

/// The scorecard that an assessment file carries: derived when it was saved, never believed, only compared.
package struct StoredScorecard: Sendable {
  private let tree: JSONValue

  /// Nil where the file carries none, or something that no scorecard looks like.
  package init?(_ tree: JSONValue?) {
    guard let tree, case .object = tree, tree["level"] != nil else { return nil }
    self.tree = tree
  }

  /// How it differs from what the answers give now.
  package struct Difference: Equatable, Sendable {
    package let cause: Cause
    /// The level stored; nil where it is the same, or no level of the scale.
    package let level: Rank?

    /// What explains it best.
    package enum Cause: Equatable, Sendable {
      /// It was computed with another version of the questionnaire.
      case version(String)
      /// It was computed with other texts or parameters of the same version.
      case questionnaire
      /// It was computed by another edition of the rules of scoring.
      case rules(String)
      /// The answers or the scorecard were changed by something else than this program.
      case edited
    }
  }

  /// Nil where every number that both have is the same; texts, which follow the language, do not count.
  package func difference(from scorecard: Scorecard, of questionnaire: Questionnaire) -> Difference? {
    guard Self.differs(tree, from: ScorecardJSON(scorecard, of: questionnaire).value) else { return nil }
    let level = Self.plain(tree["level"]?["rank"]).flatMap { Int($0) }.map { Rank($0) }
    let isKnown = level.map { questionnaire.scale[$0] != nil && $0 != scorecard.level.value } ?? false
    return Difference(cause: cause(for: questionnaire), level: isKnown ? level : nil)
  }

  private func cause(for questionnaire: Questionnaire) -> Difference.Cause {
    let origin = tree["questionnaire"]
    if case .string(let version) = origin?["version"], version != questionnaire.version.description {
      return .version(version)
    }
    if case .string(let digest) = origin?["digest"], digest != questionnaire.digest { return .questionnaire }
    if case .string(let rules) = tree["rulesVersion"], rules != ScorecardJSON.rulesVersion { return .rules(rules) }
    return .edited
  }

  /// Texts for people, and numbers that repeat an exact one.
  private static let skipped: Set<String> = ["name", "because", "percent", "points", "questionnaire", "rulesVersion"]

  /// Whether any plain value that both have is another one.
  ///
  /// Goes by what is computed now: a file may hold anything beside it, of any length.
  private static func differs(_ stored: JSONValue, from current: JSONValue) -> Bool {
    switch (stored, current) {
    case (.object, .object(let members)):
      members.contains { member in
        !skipped.contains(member.name) && stored[member.name].map { differs($0, from: member.value) } ?? false
      }
    case (.array(let stored), .array(let current)): zip(stored, current).contains { differs($0, from: $1) }
    default: plain(stored).flatMap { was in plain(current).map { $0 != was } } ?? false
    }
  }

  /// Nil for lists and objects.
  private static func plain(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text), .number(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .null: "null"
    case .array, .object, nil: nil
    }
  }
}
