/// A gate asks for a share above 0 and at most 1, and lets nothing lag by more levels than there are (SCORING.md §3).
enum GateCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    let mostLag = (draft.levelCount ?? Questionnaire.Limits.levels.upperBound) - 1
    return problems(in: draft.rules?.criteria, "rules.criteria", mostLag)
      + problems(in: draft.rules?.axes, "rules.axes", mostLag)
  }

  private static func problems(in gate: GateDraft?, _ key: String, _ mostLag: Int) -> [Problem] {
    var problems: [Problem] = []
    if let share = gate?.share, !share.value.isWithinOne || share.value.numerator == 0 {
      let kind = Problem.Kind.fractionOutOfRange(key: "\(key).share", value: share.value, zeroAllowed: false)
      problems.append(Problem(kind, at: share.location))
    }
    if let lag = gate?.maxLag, !(0...mostLag).contains(lag.value) {
      let kind = Problem.Kind.outOfRange(key: "\(key).maxLag", value: lag.value, allowed: 0...mostLag)
      problems.append(Problem(kind, at: lag.location))
    }
    return problems
  }
}

extension DraftFraction {
  /// Whether this is a fraction from 0 to 1; compares, so that no value of a file can overflow.
  var isWithinOne: Bool { numerator >= 0 && denominator > 0 && numerator <= denominator }
}
