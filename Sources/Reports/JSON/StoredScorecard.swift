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
    let current = ScorecardJSON(scorecard, of: questionnaire).value
    var stored: [String: String] = [:]
    Self.collect(tree, at: "", into: &stored)
    var now: [String: String] = [:]
    Self.collect(current, at: "", into: &now)
    guard now.contains(where: { path, value in stored[path].map { $0 != value } ?? false }) else { return nil }
    let level = stored["level.rank"].flatMap { Int($0) }.map { Rank($0) }
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

  /// The plain values by their path: “axes.0.level.rank”.
  private static func collect(_ value: JSONValue, at path: String, into values: inout [String: String]) {
    let prefix = path.isEmpty ? "" : path + "."
    switch value {
    case .object(let members):
      for member in members where !skipped.contains(member.name) {
        collect(member.value, at: prefix + member.name, into: &values)
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() { collect(element, at: "\(prefix)\(index)", into: &values) }
    case .string(let text), .number(let text): values[path] = text
    case .bool(let flag): values[path] = flag ? "true" : "false"
    case .null: values[path] = "null"
    }
  }
}
