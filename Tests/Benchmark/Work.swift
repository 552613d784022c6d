import Maturity
import Scoring
import Storage

/// What is worked out, without a terminal or a disk.
enum Work {
  static func measure(on ground: Ground, runs: Int) throws {
    let questionnaire = ground.questionnaire
    let sheet = ground.assessment.sheet
    let one = (0..<runs * 10).map { _ in Stopwatch.time { keep(Scorecard(of: sheet, with: questionnaire)) } }
    let flipped = flips(of: sheet, on: questionnaire.scale)
    let all = (0..<runs).map { _ in
      Stopwatch.time {
        for flip in flipped { keep(Scorecard(of: flip, with: questionnaire)) }
      }
    }
    let load = try (0..<runs).map { _ in
      try Stopwatch.time { _ = try QuestionnaireCatalogue.shipped(questionnaire.id) }
    }
    print("work alone")
    print("  score a sheet          \(one.median.microseconds.short) µs")
    print("  with all \(flipped.count) flips      \(all.median.microseconds.short) µs")
    print("  read and check the questionnaire  \(load.median.milliseconds.short) ms")
  }

  /// The sheet with each answer one rank down, and one rank up, where the scale goes on.
  private static func flips(of sheet: AnswerSheet, on scale: Scale) -> [AnswerSheet] {
    sheet.states.flatMap { criterion, state in
      guard let rank = state.rank else { return [AnswerSheet]() }
      return [rank.value - 1, rank.value + 1].filter { (0...scale.top.value).contains($0) }.map { value in
        var flip = sheet
        flip.states[criterion] = .answered(Rank(value))
        return flip
      }
    }
  }

  /// Keeps the optimiser from leaving out what nobody looks at.
  @inline(never)
  private static func keep(_ scorecard: Scorecard) {}
}
