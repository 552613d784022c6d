import JSON
import Maturity

extension AssessmentCodec {
  /// The tree of a file: what the assessment says, laid over what its source said.
  ///
  /// Members that this version does not know stay where they are, at any depth, also in answers that were cleared or
  /// whose criterion the questionnaire does not know. Without a scorecard the source's stays.
  package static func encode(_ document: AssessmentDocument, scorecard: JSONValue? = nil) -> JSONValue {
    let assessment = document.assessment
    var root = document.source?.members ?? []
    root["answers"] = .object(answers(assessment.answers, over: root["answers"]?.members ?? []))
    root["demand"] = .array(assessment.demand.map(\.rawValue).sorted(by: NaturalOrder.precedes).map { .string($0) })
    root["format"] = .string(format)
    // A newer minor version's is kept with the members that it brought.
    if root["formatVersion"] == nil { root["formatVersion"] = .string(formatVersion) }
    root["hosting"] = hosting(assessment.hosting)
    root["id"] = .string(assessment.id.rawValue)
    root["questionnaire"] = questionnaire(assessment.questionnaire, over: root["questionnaire"])
    root["revision"] = .integer(assessment.revision)
    if let scorecard { root["scorecard"] = scorecard }
    root["sheet"] = assessment.respondent.map { role in
      var members = root["sheet"]?.members ?? []
      members["role"] = .string(role)
      return .object(members)
    }
    root["session"] = session(assessment.session, over: root["session"])
    root["subject"] = subject(assessment.subject, over: root["subject"])
    root["targets"] = targets(assessment, over: root["targets"])
    return .object(root)
  }

  /// The text of ``encode(_:scorecard:)``: the same document always gives the same bytes.
  package static func bytes(_ document: AssessmentDocument, scorecard: JSONValue? = nil) -> [UInt8] {
    bytes(encode(document, scorecard: scorecard))
  }

  static func bytes(_ tree: JSONValue) -> [UInt8] { JSONWriter.bytes(tree, order: .natural) }

  private static func questionnaire(_ reference: QuestionnaireReference, over source: JSONValue?) -> JSONValue {
    var members = source?.members ?? []
    members["digest"] = .string(reference.digest)
    members["id"] = .string(reference.id.rawValue)
    members["version"] = .string(reference.version.description)
    return .object(members)
  }

  private static func session(_ session: Session, over source: JSONValue?) -> JSONValue {
    var members = source?.members ?? []
    members["budgetMinutes"] = session.budget.map { .integer($0) }
    members["date"] = session.date.map { .string($0.description) }
    members["facilitator"] = .string(session.facilitator)
    members["participants"] = .array(session.participants.map { .string($0) })
    return .object(members)
  }

  private static func subject(_ subject: Subject, over source: JSONValue?) -> JSONValue {
    var members = source?.members ?? []
    members["organisation"] = .string(subject.organisation)
    members["product"] = .string(subject.product)
    members["scope"] = .string(subject.scope)
    members["team"] = .string(subject.team)
    return .object(members)
  }

  private static func hosting(_ facts: [HostingFact.ID: Bool]) -> JSONValue? {
    facts.isEmpty ? nil : .object(facts.map { JSONValue.Member($0.key.rawValue, .bool($0.value)) })
  }

  private static func targets(_ assessment: Assessment, over source: JSONValue?) -> JSONValue? {
    var members = source?.members ?? []
    let axes = assessment.axisTargets.map { JSONValue.Member($0.key.rawValue, .integer($0.value.value)) }
    members["axes"] = axes.isEmpty ? nil : .object(axes)
    members["overall"] = assessment.target.map { .integer($0.value) }
    return members.isEmpty ? nil : .object(members)
  }

  private static func answers(
    _ answers: [Criterion.ID: Answer], over source: [JSONValue.Member]
  ) -> [JSONValue.Member] {
    var rest = answers
    var result: [JSONValue.Member] = []
    for member in source {
      let answer = rest.removeValue(forKey: Criterion.ID(member.name)) ?? Answer()
      let members = answer.members(over: member.value.members)
      if !members.isEmpty { result.append(JSONValue.Member(member.name, .object(members))) }
    }
    for (id, answer) in rest where answer != Answer() {
      result.append(JSONValue.Member(id.rawValue, .object(answer.members(over: []))))
    }
    return result
  }
}
