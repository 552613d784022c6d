import JSON

/// The JSON Schema of what `palier export --format json` writes (``JSONReport``).
package enum ExportSchema {
  /// Goes up when a member changes its meaning or its place.
  package static let id = "urn:palier:export:1"

  /// `assessment` is the schema of an assessment's file, which is published beside this one.
  package static func value(assessment: JSONValue) -> JSONValue {
    JSONSchema.document(
      id: id, title: "Palier export",
      description: """
        An assessment with everything that is derived from it. The schemas of its parts are here as `palier schema \
        assessment`, `palier schema scorecard` and `palier schema comparison` give them.
        """,
      root: .object([
        .always("schema", .one(of: [id]), "Which schema this document follows."),
        .always("assessment", .definition("assessment"), "The answers, as the file has them, without a scorecard."),
        .always("scorecard", .definition("scorecard"), "What is derived from them."),
        .maybe(
          "comparison", .definition("comparison"), "What changed since an earlier assessment; there only if asked for."),
      ]),
      definitions: [
        "assessment": .embedded(assessment, as: "assessment"),
        "scorecard": .embedded(ScorecardSchema.value, as: "scorecard"),
        "comparison": .embedded(ComparisonSchema.value, as: "comparison"),
      ])
  }
}
