import JSON
import Maturity
import Scoring

/// Needs, the recommendation, the offers that answer, and hosting.
extension ScorecardSchema {
  static let outcomes = Recommendation.Outcome.names

  static let support: [JSONSchema.Property] = [
    .always(
      "needs",
      .array(
        of: .object([
          .always("id", .definition("identifier"), "The kind of support."),
          .always("name", .nonEmpty, "Its name."),
          .always("need", .definition("estimate"), "How much of what it could move is missing."),
          .always("demand", .integer(from: 0), "Points for the questions that the team says it is asking itself."),
          .always(
            "priority",
            .object([
              .always("exact", .definition("fraction"), "100 × need + demand; the demand alone without a need."),
              .always("points", .number(from: 0), "The same, to two decimals, halves up."),
            ]), "What kinds are ranked by, in points."),
          .always(
            "drivers",
            .array(
              of: .object([
                .always("criterion", .definition("identifier"), "A criterion below its target."),
                .always("part", .integer(from: 1), "What it adds to the need: affinity × weight × ranks missing."),
                .always("share", .definition("share"), "The same over all the parts of this kind."),
              ])), "What makes the need, largest part first."),
          .always(
            "questions",
            .array(
              of: .object([
                .always("id", .definition("identifier"), "The question."), .always("text", .nonEmpty, "Its words."),
              ])), "The questions of this kind that the team says it is asking itself."),
        ])), "Every kind of support, in the questionnaire's order."),
    .always(
      "recommendation", recommendation(sequenceRule: sequenceRule), "What support is recommended, and what comes first."
    ),
    .always("offers", offers, "The offers of the recommended kinds that would move what holds the team back."),
    .always(
      "followUps",
      .array(
        of: .object([
          .always("id", .definition("identifier"), "The lever."),
          .always("name", .nonEmpty, "Its name."),
          .always("description", .nonEmpty, "What it is."),
          .always("pull", .integer(from: 1), "Weight × ranks missing, over the criteria that it moves."),
          .always("criteria", .definition("identifiers"), "Those of them that are below their target."),
          .always("references", .definition("identifiers"), "What it rests on, in `references`."),
        ])), "Levers beyond a squad's support, whatever is recommended, largest pull first."),
  ]

  /// `sequenceRule` is as much of the rule as the document has.
  static func recommendation(sequenceRule: JSONSchema) -> JSONSchema {
    .object([
      .always(
        "outcome", .one(of: outcomes),
        "Too little is answered to say; no support is needed; or support is recommended."),
      .always(
        "principal", .definition("identifier").orNull, "The main kind of support; null unless one is recommended."),
      .always("complementary", .definition("identifier").orNull, "The second one; null where there is none."),
      .always("combined", .boolean, "Whether the two are so close that they are to be brought together."),
      .always("ranking", .definition("identifiers"), "All kinds, highest priority first."),
      .always(
        "sequence", .definition("identifiers"), "The kinds to bring, in order; none unless support is recommended."),
      .always("sequenceRule", sequenceRule.orNull, "What decided which comes first; null where no rule applied."),
    ])
  }

  /// What every document has of the rule that decided.
  static let ruling: [JSONSchema.Property] = [
    .always("first", .definition("identifier"), "The kind that comes first."), .always("because", .nonEmpty, "Why."),
  ]

  private static let sequenceRule = JSONSchema.object(
    ruling + [
      .always("id", .definition("identifier"), "The rule."),
      .always("whenAny", .definition("identifiers"), "The criteria that it looks at."),
      .always("atOrBelow", .definition("level"), "It applies when any of them is answered there or below."),
      .always("causes", .definition("identifiers"), "Those that are."),
    ])

  private static let offers = JSONSchema.object([
    .always(
      "byKind",
      .array(
        of: .object([
          .always("kind", .definition("identifier"), "The kind of support."),
          .always("name", .nonEmpty, "Its name."),
          .always("offers", .array(of: offer), "Its offers, largest pull first."),
        ])), "The main kind, then the complementary one; none unless support is recommended."),
    .always(
      "byAudience",
      .array(
        of: .object([
          .always("audience", .definition("identifier").orNull, "Whom the offers are for; null for the whole team."),
          .always("name", .nonEmpty.orNull, "What that audience is called; null for the whole team."),
          .always("offers", .definition("identifiers"), "Offers of `byKind`, largest pull first."),
        ])), "The offers of the kinds that address audiences, such as training."),
  ])

  private static let offer = JSONSchema.object([
    .always("id", .definition("identifier"), "The offer."),
    .always("name", .nonEmpty, "Its name."),
    .always("purpose", .nonEmpty, "What the team can do or has afterwards."),
    .always(
      "days",
      .object([.always("min", .integer(from: 1), "At least."), .always("max", .integer(from: 1), "At most.")]),
      "Indicative working days."),
    .always("pull", .integer(from: 1), "Weight × ranks missing, over the criteria that it moves."),
    .always("criteria", .definition("identifiers"), "Those of them that are below their target."),
    .always("audiences", .definition("identifiers"), "Whom it is for; none: the whole team."),
    .always("requires", .definition("identifiers"), "Offers that come before it."),
    .always("questions", .definition("identifiers"), "The questions that the team is asking itself that it answers."),
  ])

  static let elsewhere: [JSONSchema.Property] = [
    .always("hosting", hosting.orNull, "Where the service may be hosted; null where the questionnaire says nothing."),
    .always(
      "references",
      .array(
        of: .object([
          .always("id", .definition("identifier"), "The reference."),
          .always("name", .nonEmpty, "As people cite it."),
          .always("text", .nonEmpty, "What it says, in the questionnaire's words."),
          .always(
            "source",
            .object([
              .always("id", .definition("identifier"), "The document."),
              .always("title", .nonEmpty, "Its title."),
              .always("publisher", .nonEmpty, "Who published it."),
              .always("date", .definition("date"), "When."),
            ]), "The document that it stands in."),
        ])), "What is cited above, in the questionnaire's order."),
  ]

  private static let hosting = JSONSchema.object([
    .always("notice", .nonEmpty, "What readers must know before they rely on a verdict: it has no legal value."),
    .always(
      "facts",
      .array(
        of: .object([
          .always("id", .definition("identifier"), "The fact."),
          .always("question", .nonEmpty, "How it is asked."),
          .always("answer", .boolean.orNull, "What is known; null: nothing yet."),
        ])), "Every fact that verdicts may rest on."),
    .always(
      "offers",
      .array(
        of: .object([
          .always("id", .definition("identifier"), "The kind of place to host at."),
          .always("name", .nonEmpty, "Its name."),
          .always("verdict", .definition("verdict"), "The most severe of its rows'."),
          .always("rows", .array(of: row), "Every row that speaks of it and that the facts do not rule out."),
        ])), "Every hosting offer, in the questionnaire's order."),
  ])

  private static let row = JSONSchema.object([
    .always("id", .definition("identifier"), "The row of the decision table."),
    .always(
      "verdict", .definition("verdict"), "What it says of the offer; investigate while it rests on unknown facts."),
    .always("decides", .boolean, "Whether the offer's verdict is this one."),
    .always("restsOn", .definition("identifiers"), "The unknown facts that it rests on; none: it applies."),
    .always("reason", .nonEmpty, "Why it says so."),
    .always("references", .definition("identifiers"), "What it rests on, in `references`."),
  ])

  static let verdict = JSONSchema.one(of: HostingVerdict.allCases.map(\.rawValue))
    .described("In the order of severity.")
}
