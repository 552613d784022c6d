/// A criterion asks for each piece of evidence once.
enum EvidenceRepetitionCheck: QuestionnaireCheck {
  static func problems(in draft: QuestionnaireDraft) -> [Problem] {
    var problems: [Problem] = []
    for criterion in draft.placedCriteria {
      var first: [String: Located<String>] = [:]
      for evidence in criterion.entity.evidence where !evidence.value.isBlank {
        guard let earlier = first.updateValue(evidence, forKey: evidence.value) else { continue }
        first[evidence.value] = earlier
        let kind = Problem.Kind.repeatedText(key: "evidence", firstLine: earlier.location?.line)
        problems.append(Problem(kind, path: criterion.path, at: evidence.location))
      }
    }
    return problems
  }
}
