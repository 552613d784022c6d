import JSON
import Maturity

/// Reads an assessment out of a tree of format 1.
struct AssessmentTreeReader {
  var fields = JSONFields()

  var problems: [AssessmentProblem] { fields.problems }

  /// Nil, with a problem, where what makes an assessment is missing; only without problems is all of it there.
  mutating func assessment(_ tree: JSONValue) -> Assessment? {
    let root = JSONNode(value: tree, path: JSONPath())
    let answersNode = fields.required("answers", of: root)
    let answers = answers(answersNode)
    let demand = fields.elements(root.member("demand"), limit: AssessmentLimits.demand)
      .compactMap { fields.identifier($0).map { DemandQuestion.ID($0) } }
    var hosting: [HostingFact.ID: Bool] = [:]
    for (name, node) in fields.members(root.member("hosting"), limit: AssessmentLimits.hostingFacts) {
      hosting[HostingFact.ID(name)] = fields.flag(node)
    }
    let id = fields.identifier(fields.required("id", of: root))
    let questionnaire = questionnaire(fields.required("questionnaire", of: root))
    let respondent = fields.object(root.member("sheet")).flatMap { text(fields.required("role", of: $0)) }
    let revision = fields.integer(root.member("revision"), in: 0...AssessmentLimits.revision)
    let session = session(root.member("session"))
    let subject = subject(root.member("subject"))
    let targets = fields.object(root.member("targets"))
    var axisTargets: [Axis.ID: Rank] = [:]
    for (name, node) in fields.members(targets?.member("axes"), limit: AssessmentLimits.axisTargets) {
      axisTargets[Axis.ID(name)] = fields.rank(node)
    }
    let target = fields.rank(targets?.member("overall"))
    guard let id, let questionnaire else { return nil }
    return Assessment(
      id: Assessment.ID(id), revision: revision ?? 0, questionnaire: questionnaire, subject: subject, session: session,
      answers: answers, target: target, axisTargets: axisTargets, demand: Set(demand),
      hosting: hosting, respondent: respondent)
  }

  private mutating func questionnaire(_ node: JSONNode?) -> QuestionnaireReference? {
    guard let node = fields.object(node) else { return nil }
    let digest = fields.text(node.member("digest"), limit: AssessmentLimits.identifierBytes)
    let id = fields.identifier(fields.required("id", of: node))
    let version = fields.parsed(
      fields.required("version", of: node), { .notAVersion($0) }, { SemanticVersion($0) })
    guard let id, let version else { return nil }
    return QuestionnaireReference(id: Questionnaire.ID(id), version: version, digest: digest ?? "")
  }

  private mutating func session(_ node: JSONNode?) -> Session {
    guard let node = fields.object(node) else { return Session() }
    let date = fields.parsed(node.member("date"), { .notADate($0) }, { CalendarDate($0) })
    let facilitator = text(node.member("facilitator"))
    let participants = fields.elements(node.member("participants"), limit: AssessmentLimits.participants)
      .compactMap { fields.text($0, limit: AssessmentLimits.textBytes) }
    let budget = fields.integer(node.member("budgetMinutes"), in: 1...AssessmentLimits.minutes)
    return Session(date: date, facilitator: facilitator, participants: participants, budget: budget)
  }

  private mutating func subject(_ node: JSONNode?) -> Subject {
    guard let node = fields.object(node) else { return Subject() }
    return Subject(
      organisation: text(node.member("organisation")), team: text(node.member("team")),
      product: text(node.member("product")), scope: text(node.member("scope")))
  }

  mutating func text(_ node: JSONNode?) -> String {
    fields.text(node, limit: AssessmentLimits.textBytes) ?? ""
  }

  private mutating func answers(_ node: JSONNode?) -> [Criterion.ID: Answer] {
    var answers: [Criterion.ID: Answer] = [:]
    for (name, node) in fields.members(node, limit: AssessmentLimits.answers) {
      guard let node = fields.object(node) else { continue }
      let answer = answer(node)
      if answer != Answer() { answers[Criterion.ID(name)] = answer }
    }
    return answers
  }
}
