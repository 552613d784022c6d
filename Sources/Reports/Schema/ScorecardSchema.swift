import JSON

/// The JSON Schema of what `palier score --format json` prints (``WholeScorecardJSON``): the one place where its members
/// are described.
///
/// The scorecard of an assessment file (``ScorecardJSON``) has some of these members, at the same paths.
package enum ScorecardSchema {
  /// Goes up when a member changes its meaning or its place.
  package static let id = "urn:palier:scorecard:1"

  package static var value: JSONValue {
    JSONSchema.document(
      id: id, title: "Palier scorecard",
      description: """
        Everything that is derived from the answers of one assessment, whoever gave them. A score that does not exist is null, never 0. Criteria, axes, \
        kinds of support, offers, facts and references are named by their identifiers in the questionnaire; `criteria`, \
        `axes`, `needs` and `references` have their names. A rank is a place on the scale, from 0; a number is what \
        people call that level. Texts are the questionnaire's, in the language asked for where it is translated.
        """,
      root: .object(scores + answers + support + elsewhere),
      definitions: definitions)
  }

  private static let scores: [JSONSchema.Property] = [
    .always("schema", .one(of: [id]), "Which schema this document follows."),
    .always("questionnaire", questionnaire, "What it was computed with."),
    .always("rulesVersion", .nonEmpty, "The edition of the rules of scoring."),
    .always(
      "level",
      .object(
        level + [
          .always("provisional", .boolean, "Whether less is answered than the questionnaire asks for."),
          .always("next", next(of: "axes"), "Why the next level does not hold; null at the top and without a level."),
        ]), "The overall level: what holds across the axes."),
    .always("index", .definition("estimate"), "How far, overall: the mean of the axes' indexes by their weights."),
    .always("coverage", .definition("coverage"), "How much is answered, overall."),
    .always(
      "axes",
      .array(
        of: .object([
          .always("id", .definition("identifier"), "The axis."),
          .always("name", .nonEmpty, "Its name."),
          .always(
            "level",
            .object(
              level + [
                .always(
                  "next", next(of: "criteria"), "Why the next level does not hold; null at the top and without a level."
                )
              ]), "The level of the axis: what holds across its answered criteria."),
          .always("index", .definition("estimate"), "How far: ranks reached over ranks possible, by weight."),
          .always("coverage", .definition("coverage"), "How much is answered."),
        ])), "Every axis, in the questionnaire's order."),
  ]

  private static let questionnaire = JSONSchema.object([
    .always("id", .definition("identifier"), "The questionnaire."),
    .always("version", .definition("version"), "Its version."),
    .always("digest", .string, "A fingerprint of its file: tells two editions of one version apart, proves nothing."),
    .always("title", .nonEmpty, "Its title."),
    .always("language", .nonEmpty, "The language of the texts here, as BCP 47 writes it."),
    .always("notice", .nonEmpty, "What readers must know before they rely on it."),
    .always(
      "levels",
      .array(
        of: .object([
          .always("rank", .integer(from: 0), "The place of the level, from 0."),
          .always("number", .integer(from: 0), "What people call it."),
          .always("name", .nonEmpty, "Its name."),
        ])), "The scale, lowest first."),
  ])

  private static let level: [JSONSchema.Property] = [
    .always(
      "rank", .integer(from: 0).orNull, "The level's place on the scale, from 0; null where nothing is answered."),
    .always("number", .integer(from: 0).orNull, "What people call it; null without a level."),
    .always("name", .nonEmpty.orNull, "Its name; null without a level."),
    .always("low", .definition("level").orNull, "With every open criterion at the bottom; null: nothing applies."),
    .always("high", .definition("level").orNull, "With every open criterion at the top; null: nothing applies."),
  ]

  /// `items` are what the level holds across.
  private static func next(of items: String) -> JSONSchema {
    .object([
      .always("rank", .integer(from: 1), "The level that does not hold: one above the one reached."),
      .always("number", .integer(from: 0), "What people call it."),
      .always("shareReached", .definition("share"), "The part of the \(items)' weight that is there."),
      .always("shareRequired", .definition("share"), "The part that must be there."),
      .always("shareIsShort", .boolean, "Whether the share is one of the reasons."),
      .always("laggards", .definition("identifiers"), "The \(items) that are too far behind."),
      .always("essentialsBelow", .definition("identifiers"), "The essential \(items) that are not there yet."),
    ]).orNull
  }

  static let definitions: KeyValuePairs<String, JSONSchema> = [
    "identifier": .string(matching: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")
      .described("The permanent name of something in the questionnaire."),
    "identifiers": .array(of: .definition("identifier")).described("Some of them, possibly none."),
    "version": .string(matching: #"^(0|[1-9][0-9]{0,8})(\.(0|[1-9][0-9]{0,8})){2}$"#)
      .described("Major, minor and patch."),
    "date": .string(matching: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$").described("A day: year, month, day."),
    "fraction": .string(matching: "^(0|[1-9][0-9]*)/[1-9][0-9]*$").described("An exact number, in lowest terms."),
    "share": .object([
      .always("exact", .definition("fraction"), "From 0 to 1."),
      .always("percent", .number(from: 0, to: 100), "The same as a percentage, to two decimals, halves up."),
    ]).described("A part of a whole."),
    "estimate": .object([
      .always("value", .definition("share").orNull, "Over what is answered; null where nothing is."),
      .always(
        "low", .definition("share").orNull, "The lowest it could be once all is answered; null: nothing applies."),
      .always("high", .definition("share").orNull, "The highest it could be then; null: nothing applies."),
    ]).described("A score and the bounds that it cannot leave."),
    "coverage": .object([
      .always("answered", .integer(from: 0), "Criteria with a rank."),
      .always("unknown", .integer(from: 0), "Criteria of which the team says that it does not know."),
      .always("unanswered", .integer(from: 0), "Criteria not yet looked at."),
      .always("notApplicable", .integer(from: 0), "Criteria that do not apply: they count for nothing."),
      .always("applicable", .integer(from: 0), "All but those."),
      .always("share", .definition("share").orNull, "Answered over applicable; null where nothing applies."),
    ]).described("How much is answered, in criteria whatever their weights."),
    "level": .object([
      .always("rank", .integer(from: 0), "The place on the scale, from 0."),
      .always("number", .integer(from: 0), "What people call that level."),
    ]).described("A level of the scale."),
    "verdict": verdict,
  ]
}
