import Maturity
import Scoring
import Storage

/// What is worked out, without a terminal or a disk.
enum Work {
  static func measure(on ground: Ground, runs: Int) throws {
    let questionnaire = ground.questionnaire
    let sheet = ground.assessment.sheet
    let one = (0..<runs * 10).map { _ in Stopwatch.time { keep(Scorecard(of: sheet, with: questionnaire)) } }
    let tipping = (0..<runs).map { _ in Stopwatch.time { keep(Firmness(of: sheet, with: questionnaire)) } }
    let path = (0..<runs).map { _ in Stopwatch.time { keep(ShortestPath(of: sheet, with: questionnaire)) } }
    let large = try LargeMatrix()
    let longPath = (0..<runs).map { _ in
      Stopwatch.time { keep(ShortestPath(of: large.sheet, with: large.questionnaire)) }
    }
    let load = try (0..<runs).map { _ in
      try Stopwatch.time { _ = try QuestionnaireCatalogue.shipped(questionnaire.id) }
    }
    let translated = try (0..<runs).map { _ in
      try Stopwatch.time { _ = try QuestionnaireCatalogue.shipped(questionnaire.id, in: .english) }
    }
    print("work alone")
    print("  score a sheet          \(one.median.microseconds.short) µs")
    print("  how firm it is         \(tipping.median.microseconds.short) µs")
    print("  shortest path          \(path.median.microseconds.short) µs (aim: < 1000 µs)")
    print("  on 20 axes of 20       \(longPath.median.milliseconds.short) ms (aim: < 50 ms)")
    print(
      "  read and check the questionnaire  \(load.median.milliseconds.short) ms, in English \(translated.median.milliseconds.short) ms"
    )
  }

  /// Keeps the optimiser from leaving out what nobody looks at.
  @inline(never)
  private static func keep<Value>(_ value: Value) {}
}
