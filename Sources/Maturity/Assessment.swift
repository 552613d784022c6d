/// A team's answers to a questionnaire, with who, when and what for.
package struct Assessment: Equatable, Sendable {
  package typealias ID = Identifier<Assessment>

  package let id: ID
  /// Goes up by one at every save.
  package var revision: Int
  package var questionnaire: QuestionnaireReference
  package var subject: Subject
  package var session: Session
  /// Criteria that are not in it are unanswered; criteria of another version of the questionnaire are kept.
  package var answers: [Criterion.ID: Answer]
  package var target: Rank?
  package var axisTargets: [Axis.ID: Rank]
  package var demand: Set<DemandQuestion.ID>
  /// What is known of what is to be hosted (SCORING.md §10); a fact that is not in it is unknown.
  package var hosting: [HostingFact.ID: Bool]
  /// Whose own answers these are, as a role, before the workshop; nil for the team's.
  package var respondent: String?

  package init(
    id: ID,
    revision: Int = 0,
    questionnaire: QuestionnaireReference,
    subject: Subject = Subject(),
    session: Session = Session(),
    answers: [Criterion.ID: Answer] = [:],
    target: Rank? = nil,
    axisTargets: [Axis.ID: Rank] = [:],
    demand: Set<DemandQuestion.ID> = [],
    hosting: [HostingFact.ID: Bool] = [:],
    respondent: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.questionnaire = questionnaire
    self.subject = subject
    self.session = session
    self.answers = answers
    self.target = target
    self.axisTargets = axisTargets
    self.demand = demand
    self.hosting = hosting
    self.respondent = respondent
  }

  /// The answer to a criterion, an empty one where there is none; setting an empty one removes it.
  package subscript(criterion: Criterion.ID) -> Answer {
    get { answers[criterion] ?? Answer() }
    set { answers[criterion] = newValue == Answer() ? nil : newValue }
  }

  /// What scoring reads of this assessment.
  package var sheet: AnswerSheet {
    AnswerSheet(
      states: answers.mapValues(\.state),
      criterionTargets: answers.compactMapValues(\.target),
      axisTargets: axisTargets,
      target: target,
      demand: demand
    )
  }
}

/// Which questionnaire an assessment was made with.
package struct QuestionnaireReference: Equatable, Sendable {
  package var id: Questionnaire.ID
  package var version: SemanticVersion
  /// ``Questionnaire/digest`` at the time.
  package var digest: String

  package init(id: Questionnaire.ID, version: SemanticVersion, digest: String) {
    self.id = id
    self.version = version
    self.digest = digest
  }
}

/// Whom an assessment is about; empty strings where nothing was said.
package struct Subject: Equatable, Sendable {
  package var organisation = ""
  package var team = ""
  package var product = ""
  package var scope = ""

  package init(organisation: String = "", team: String = "", product: String = "", scope: String = "") {
    self.organisation = organisation
    self.team = team
    self.product = product
    self.scope = scope
  }
}
