/// A training path can be followed in its order: what a module requires of its own kind comes before it.
enum PathOrderCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    let offers = draft.offersByIdentifier
    return draft.placedPaths.flatMap { path -> [Problem] in
      var passed: Set<String> = []
      var problems: [Problem] = []
      for module in path.entity.modules.prefix(Questionnaire.Limits.modules.upperBound) {
        passed.insert(module.value)
        guard let offer = offers[module.value] else { continue }
        for required in offer.requires.prefix(Questionnaire.Limits.requires.upperBound)
        where !passed.contains(required.value) {
          // A mission or a subject that comes first is no part of a path.
          guard let other = offers[required.value], other.kind?.value == offer.kind?.value else { continue }
          let kind = Problem.Kind.requiredNotBefore(required.value, module: module.value)
          problems.append(Problem(kind, path: path.path, at: module.location))
        }
      }
      return problems
    }
  }
}
