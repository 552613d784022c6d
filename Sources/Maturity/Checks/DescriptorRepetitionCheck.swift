/// No descriptor stands twice, in one criterion or in two: nobody could tell the levels apart.
enum DescriptorRepetitionCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    let criteria = draft.placedCriteria
    var first: [String: Located<String>] = [:]
    first.reserveCapacity(criteria.count * draft.scale.count)
    var problems: [Problem] = []
    for criterion in criteria {
      for (offset, descriptor) in criterion.entity.levels.enumerated() where !descriptor.value.isBlank {
        // Hashing long texts is what this check costs: once each.
        guard let earlier = first.updateValue(descriptor, forKey: descriptor.value) else { continue }
        first[descriptor.value] = earlier
        let kind = Problem.Kind.repeatedDescriptor(position: offset + 1, firstLine: earlier.location?.line)
        problems.append(Problem(kind, path: criterion.path, at: descriptor.location))
      }
    }
    return problems
  }
}
