import JSON

/// The JSON Schema of what `palier compare --format json` prints (``ComparisonJSON``), which an export carries too: the one
/// place where its members are described.
package enum ComparisonSchema {
  /// Goes up when a member changes its meaning or its place.
  package static let id = "urn:palier:comparison:1"

  package static var value: JSONValue {
    JSONSchema.document(
      id: id, title: "Palier comparison",
      description: """
        An earlier assessment beside a later one, both scored with one questionnaire. A score that does not exist is \
        null, never 0. Criteria, axes and kinds of support are named by their identifiers in the questionnaire. A rank \
        is a place on the scale, from 0; a number is what people call that level.
        """,
      root: .object([
        .always("schema", .one(of: [id]), "Which schema this document follows."),
        .always(
          "questionnaire",
          .object([
            .always("id", .definition("identifier"), "The questionnaire."),
            .always("version", .definition("version"), "Its version."),
            .always("digest", .string, "A fingerprint of its file; it tells two editions of one version apart."),
          ]), "What both were scored with."),
        .always("rulesVersion", .nonEmpty, "The edition of the rules of scoring."),
        .always("before", side, "The earlier assessment, and what those of its answers that carry over give."),
        .always("after", side, "The later assessment."),
        .always("reversed", .boolean, "Whether the one given as the earlier is dated later than the other."),
        .always("level", levels.orNull, "The overall level; null where a criterion does not carry over."),
        .always("index", indexes.orNull, "The overall index; null where a criterion does not carry over."),
        .always("axes", .array(of: axis), "Every axis, in the questionnaire's order."),
        .always("criteria", .array(of: criterion), "Every criterion, in the questionnaire's order."),
        .always("gone", .array(of: .nonEmpty), "The earlier criteria that became none of today's, by identifier."),
        .always(
          "support", .array(of: support), "The kinds of support that the earlier answers called for, main first."),
      ]),
      definitions: ScorecardSchema.definitions)
  }

  private static let side = JSONSchema.object([
    .always("id", .nonEmpty, "The assessment's own."),
    .always("revision", .integer(from: 0), "How often it was saved."),
    .always("version", .definition("version"), "The version of the questionnaire that it was made with."),
    .always("date", .definition("date").orNull, "The day of the session; null where none was given."),
    .always(
      "subject",
      .object([
        .always("organisation", .string, "The administration."), .always("team", .string, "The team."),
        .always("product", .string, "The product."), .always("scope", .string, "What part of it."),
      ]), "Whom it is about; empty strings where nobody said."),
    .always("coverage", .definition("coverage"), "How much is answered."),
    .always(
      "recommendation", ScorecardSchema.recommendation(sequenceRule: .object(ScorecardSchema.ruling)),
      "What support the answers call for."),
  ])

  private static let levels = transition(
    of: .object([
      .always("rank", .integer(from: 0), "The place on the scale, from 0."),
      .always("number", .integer(from: 0), "What people call that level."),
      .always("name", .nonEmpty, "Its name."),
    ]))

  private static let indexes = transition(of: .definition("share"))

  /// What was, what is, and where it went.
  private static func transition(of score: JSONSchema) -> JSONSchema {
    .object([
      .always("before", score.orNull, "Null where there was none."),
      .always("after", score.orNull, "Null where there is none."),
      .always(
        "direction", JSONSchema.one(of: ["rose", "fell", "same"]).orNull, "Null unless there is one on both sides."),
    ])
  }

  private static let axis = JSONSchema.object([
    .always("id", .definition("identifier"), "The axis."),
    .always("name", .nonEmpty, "Its name."),
    .always("comparable", .boolean, "Whether all its criteria carry over."),
    .always("level", levels.orNull, "Null where it cannot be compared."),
    .always("index", indexes.orNull, "Null where it cannot be compared."),
  ])

  private static let criterion = JSONSchema.object([
    .always("id", .definition("identifier"), "The criterion."),
    .always("name", .nonEmpty, "Its name."),
    .always(
      "origin", .one(of: ["same", "reworded", "split", "merged", "new"]),
      "What it was in the earlier version; the last three cannot be compared."),
    .always("from", .definition("identifiers"), "The earlier criteria that it comes from."),
    .always(
      "change",
      .one(of: [
        "rose", "fell", "kept", "answered", "opened", "closed", "still-open", "still-not-applicable", "not-comparable",
      ]), "What became of its answer; opened is no longer answered, closed no longer applicable."),
    .always("before", state.orNull, "The earlier answer; null where it cannot be compared."),
    .always("after", state, "The later answer."),
    .always(
      "delta", JSONSchema.anyInteger.orNull, "Ranks gained, below 0 where lost; null unless answered both times."),
  ])

  private static let state = JSONSchema.object([
    .always("state", .one(of: ["unanswered", "answered", "unknown", "not-applicable"]), "What the team decided."),
    .maybe("rank", .integer(from: 0), "The answer; there when answered, and only then."),
    .maybe("reason", .string, "Why it does not apply; only where it does not."),
  ])
  .allowing("rank", onlyWhere: "state", is: "answered", isNeeded: true)
  .allowing("reason", onlyWhere: "state", is: "not-applicable")

  private static let support = JSONSchema.object([
    .always("kind", .definition("identifier"), "The kind of support."),
    .always("name", .nonEmpty, "Its name."),
    .always("drivers", .definition("identifiers"), "The criteria that called for it, largest part of the need first."),
    .always("raised", .definition("identifiers"), "Those of them that rose."),
  ])
}
