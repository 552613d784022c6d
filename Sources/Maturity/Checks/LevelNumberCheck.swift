/// The numbers that people see and type are single digits that rise with the levels.
enum LevelNumberCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    var problems: [Problem] = []
    var previous: Int?
    for level in draft.placedLevels {
      guard let number = level.entity.number else { continue }
      let allowed = Questionnaire.Limits.levelNumber
      if !allowed.contains(number.value) {
        let kind = Problem.Kind.outOfRange(key: "number", value: number.value, allowed: allowed)
        problems.append(Problem(kind, path: level.path, at: number.location))
      } else if let previous, number.value <= previous {
        let kind = Problem.Kind.levelNumberNotIncreasing(number.value, after: previous)
        problems.append(Problem(kind, path: level.path, at: number.location))
      } else {
        previous = number.value
      }
    }
    return problems
  }
}

extension QuestionnaireDraft {
  /// The numbers of the levels, or nil where not all of them could be read.
  var levelNumbers: [Int]? {
    let numbers = scale.compactMap { $0.number?.value }
    return !numbers.isEmpty && numbers.count == scale.count && !unread.contains("scale") ? numbers : nil
  }

  /// How many levels there are, or nil where that is in doubt.
  var levelCount: Int? {
    Questionnaire.Limits.levels.contains(scale.count) && !unread.contains("scale") ? scale.count : nil
  }
}
