/// A criterion asks for each piece of evidence once.
enum EvidenceRepetitionCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    var problems: [Problem] = []
    for criterion in draft.placedCriteria {
      // Few enough to compare: hashing texts would cost more. Beyond the limit they are a problem already.
      let evidence = criterion.entity.evidence.prefix(Questionnaire.Limits.evidence.upperBound)
      for (offset, text) in evidence.enumerated() where !text.value.isBlank {
        guard let earlier = evidence.prefix(offset).first(where: { $0.value == text.value }) else { continue }
        let kind = Problem.Kind.repeatedText(key: "evidence", firstLine: earlier.location?.line)
        problems.append(Problem(kind, path: criterion.path, at: text.location))
      }
    }
    return problems
  }
}
