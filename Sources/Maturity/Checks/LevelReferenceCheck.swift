/// The rules speak of levels by numbers that the scale has.
enum LevelReferenceCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    guard let numbers = draft.levelNumbers else { return [] }
    let known = Set(numbers).sorted()
    var problems: [Problem] = []
    func check(_ number: Located<Int>?, _ key: String, _ path: [Problem.Element]) {
      guard let number, !known.contains(number.value) else { return }
      problems.append(
        Problem(.noSuchLevel(key: key, number: number.value, known: known), path: path, at: number.location))
    }
    check(draft.rules?.target, "rules.target", [])
    for rule in draft.placedSequence { check(rule.entity.atOrBelow, "atOrBelow", rule.path) }
    return problems
  }
}
