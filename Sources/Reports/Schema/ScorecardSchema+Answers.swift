import JSON

/// The answers, what is left to clarify, what to raise, what would tip the recommendation, and the themes.
extension ScorecardSchema {
  static let answers: [JSONSchema.Property] = [
    .always(
      "criteria",
      .array(
        of: .object([
          .always("id", .definition("identifier"), "The criterion."),
          .always("name", .nonEmpty, "Its name."),
          .always("axis", .definition("identifier"), "Its axis."),
          .always(
            "state", .one(of: ["unanswered", "answered", "unknown", "not-applicable"]),
            "What the team decided; unknown is “we do not know”."),
          .always("rank", .integer(from: 0).orNull, "The answer; null unless answered."),
          .always("number", .integer(from: 0).orNull, "What people call that level; null unless answered."),
        ])), "Every criterion with its answer as it was scored, in the questionnaire's order."),
    .always(
      "toClarify",
      .object([
        .always("unknown", .definition("identifiers"), "Criteria of which the team says that it does not know."),
        .always("unanswered", .definition("identifiers"), "Criteria not yet looked at."),
      ]), "What is open, in the questionnaire's order."),
    .always(
      "path", path.orNull,
      "The cheapest raises that bring the overall level one up, exactly; null at the top and without a level."),
    .always(
      "firmness",
      .object([
        .always(
          "firm", .boolean, "Whether no single answer, moved by one rank, alters the outcome or the main support."),
        .always("flips", .array(of: flip), "Every such move that does, in the questionnaire's order, down before up."),
      ]), "How firm the recommendation is; always firm while too little is answered to say."),
    .always("steps", .array(of: theme), "The steps to begin with, in order."),
    .always(
      "currentStep", .definition("identifier").orNull, "The first step not yet at its target; null: none is left."),
    .always("stakes", .array(of: theme), "The stakes, in the questionnaire's order."),
  ]

  private static let path = JSONSchema.object([
    .always("rank", .integer(from: 1), "The overall level reached: one above the present one."),
    .always("number", .integer(from: 0), "What people call it."),
    .always("name", .nonEmpty, "Its name."),
    .always("cost", .integer(from: 1), "The effort of all its steps."),
    .always(
      "steps",
      .array(
        of: .object([
          .always("criterion", .definition("identifier"), "The criterion to raise."),
          .always("from", .definition("level"), "The present answer."),
          .always("to", .definition("level"), "Where it must come to."),
          .always("cost", .integer(from: 1), "The effort: that of one rank, times the ranks raised."),
          .always(
            "nextSteps", .array(of: .nonEmpty), "What to do, a text per rank raised; none where none is written."),
        ])), "What to raise, in the questionnaire's order."),
    .always("toClarify", .definition("identifiers"), "Open criteria: answering them first may change the path."),
  ])

  private static let flip = JSONSchema.object([
    .always("criterion", .definition("identifier"), "The criterion whose answer decides."),
    .always("from", .definition("level"), "The present answer."),
    .always("to", .definition("level"), "One rank below or above."),
    .always("before", decision, "What is recommended."),
    .always("after", decision, "What would be recommended."),
  ])

  private static let decision = JSONSchema.object([
    .always("outcome", .one(of: outcomes), "As in `recommendation`."),
    .always("principal", .definition("identifier").orNull, "The main kind of support; null unless one is recommended."),
  ])

  private static let theme = JSONSchema.object([
    .always("id", .definition("identifier"), "The step or the stake."),
    .always("name", .nonEmpty, "Its name."),
    .always("description", .nonEmpty, "What it is about."),
    .always("criteria", .definition("identifiers"), "The criteria that show where the team stands on it."),
    .always("index", .definition("estimate"), "How far, over these criteria."),
    .always("lowest", .definition("level").orNull, "The lowest answer; null where nothing is answered."),
    .always("coverage", .definition("coverage"), "How much of it is answered."),
    .always("atTarget", .boolean, "Whether every one of them that applies is answered at its target or above."),
  ])
}
