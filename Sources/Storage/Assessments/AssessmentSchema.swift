import JSON
import Maturity

/// The JSON Schema of an assessment file, format ``AssessmentCodec/major``: what ``AssessmentCodec`` reads and writes.
///
/// Members that it does not name are allowed at any depth, since they survive a load and a save. What it cannot say is
/// left to the reader: that a day exists, that a rank is on the questionnaire's scale, how many bytes a text may have.
package enum AssessmentSchema {
  package static let id = "urn:palier:assessment:1"

  package static var value: JSONValue {
    JSONSchema.document(
      id: id, title: "Palier assessment",
      description: """
        A team's answers to a questionnaire, or one participant's own, in one file. Members that are not described here \
        are kept as they are, at any depth. An absent member means that nothing was said. A rank is the place of a level \
        on the questionnaire's scale, 0 for the lowest, not the number that people see.
        """,
      root: .object(isOpen: true, root),
      definitions: [
        "identifier": .nonEmpty.described("The permanent name of something, chosen by whoever made it."),
        "rank": .integer(0...AssessmentLimits.rank).described("The place of a level on its scale, 0 for the lowest."),
        "date": .string(matching: "^\(day)$").described("A day: year, month, day."),
        "answer": answer,
      ])
  }

  private static let day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"

  private static let root: [JSONSchema.Property] = [
    .always(
      "answers", .map(to: .definition("answer"), atMost: AssessmentLimits.answers),
      "By the criterion's identifier; a criterion that is not there is unanswered."),
    .maybe(
      "demand", .array(of: .definition("identifier"), atMost: AssessmentLimits.demand),
      "The questions that the team says it is asking itself."),
    .always("format", .one(of: [AssessmentCodec.format]), "What makes the file an assessment."),
    .always(
      "formatVersion", .string(matching: #"^\#(AssessmentCodec.major)\.(0|[1-9][0-9]{0,3})$"#),
      "The format's version; a newer minor one only adds members."),
    .maybe(
      "hosting", .map(to: .boolean, atMost: AssessmentLimits.hostingFacts),
      "What is known of what is to be hosted, by the fact's identifier; a fact that is not there is unknown."),
    .always("id", .definition("identifier"), "The assessment's own, made at random."),
    .always(
      "questionnaire",
      .object(
        isOpen: true,
        [
          .maybe("digest", .string, "The fingerprint of the questionnaire's file; empty where it is not known."),
          .always("id", .definition("identifier"), "The questionnaire."),
          .always(
            "version", .string(matching: #"^(0|[1-9][0-9]{0,8})(\.(0|[1-9][0-9]{0,8})){2}$"#), "Its version."),
        ]), "What it was made with."),
    .maybe("revision", .integer(0...AssessmentLimits.revision), "Goes up by one at every save."),
    .maybe(
      "scorecard", .object(isOpen: true, []),
      "The result at the time of saving, for whoever reads the file: derived, never believed, always computed again."),
    .maybe("session", session, "When and with whom."),
    .maybe(
      "sheet", .object(isOpen: true, [.always("role", .string, "Whose answers, as a role.")]),
      "There only where the answers are one participant's own, given before the workshop."),
    .maybe(
      "subject",
      .object(
        isOpen: true,
        [
          .maybe("organisation", .string, "The administration."), .maybe("product", .string, "The product."),
          .maybe("scope", .string, "What part of it."), .maybe("team", .string, "The team."),
        ]), "Whom it is about; empty strings where nobody said."),
    .maybe(
      "targets",
      .object(
        isOpen: true,
        [
          .maybe(
            "axes", .map(to: .definition("rank"), atMost: AssessmentLimits.axisTargets), "By the axis's identifier."),
          .maybe("overall", .definition("rank"), "Of the whole."),
        ]), "What the team aims at, unless a criterion's answer has a target of its own."),
  ]

  private static let session = JSONSchema.object(
    isOpen: true,
    [
      .maybe("budgetMinutes", .integer(1...AssessmentLimits.minutes), "How long the workshop may last."),
      .maybe("date", .definition("date"), "The day of the workshop."),
      .maybe("facilitator", .string, "Who facilitates; empty where nobody said."),
      .maybe(
        "participants", .array(of: .string, atMost: AssessmentLimits.participants), "Roles rather than names."),
    ])

  private static let answer = JSONSchema.object(
    isOpen: true,
    [
      .maybe("actions", .array(of: action, atMost: AssessmentLimits.elements), "What the team means to do."),
      .maybe("decidedAt", .string(matching: "^\(day)T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"), "When the state last changed."),
      .maybe("decidedBy", .one(of: DecisionMode.allCases.map(\.rawValue)), "How the team settled on it."),
      .maybe("evidence", .array(of: evidence, atMost: AssessmentLimits.elements), "What shows it to be true."),
      .maybe("flagged", .boolean, "Whether the facilitator wants to come back to it."),
      .maybe("note", .string, "Any number of lines, separated by line feeds."),
      .maybe("rank", .definition("rank"), "The answer; there when the state is answered, and only then."),
      .maybe("reason", .string, "Why it does not apply; only where the state is not-applicable."),
      .maybe("seconds", .integer(0...AssessmentLimits.seconds), "How long it was on the screen."),
      .maybe(
        "state", .one(of: AssessmentCodec.states),
        "What the team decided; unknown is “we do not know”, and absent the same as unanswered."),
      .maybe("target", .definition("rank"), "What the team aims at."),
      .maybe(
        "votes", .array(of: vote, atMost: AssessmentLimits.elements), "The show of hands, which never sets the state."),
    ]
  )
  .allowing("rank", onlyWhere: "state", is: "answered", isNeeded: true)
  .allowing("reason", onlyWhere: "state", is: "not-applicable")
  .described("What the team decided on one criterion, and what led to it.")

  private static let action = JSONSchema.object(
    isOpen: true,
    [
      .maybe("due", .definition("date"), "By when."), .maybe("owner", .string, "Who sees to it, as a role."),
      .maybe("text", .string, "What to do."),
    ])

  private static let evidence = JSONSchema.object(
    isOpen: true,
    [
      .maybe("date", .definition("date"), "When it was seen or written."),
      .maybe("holder", .string, "Who may show it, as a role."), .maybe("link", .string, "Where it is."),
      .maybe("text", .string, "What it is: a document, a dashboard, a sentence."),
    ])

  private static let vote = JSONSchema.object(
    isOpen: true,
    [
      .always("count", .integer(1...AssessmentLimits.hands), "How many hands."),
      .always("rank", .definition("rank").orNull, "What they were raised for; null for “we do not know”."),
      .maybe("role", .string, "Whose hands, where roles are told apart."),
    ])
}
