import Maturity

/// A questionnaire and a sheet made at random: the same for the same seed, so that a failure can be had again.
struct Specimen {
  let seed: UInt64
  var sketch: Sketch
  var sheet: AnswerSheet

  init(seed: UInt64) {
    self.seed = seed
    var random = SplitMix64(seed: seed)
    sketch = Self.sketch(&random)
    sheet = Self.sheet(for: sketch, &random)
  }

  private static func sketch(_ random: inout SplitMix64) -> Sketch {
    let supports = ["strategy", "coaching", "training", "advice"].prefix(.random(in: 1...4, using: &random))
    let levelCount = Int.random(in: 2...7, using: &random)
    let axes = (1...Int.random(in: 1...5, using: &random)).map { axis in
      AxisSketch(
        id: "x\(axis)", weight: .random(in: 1...4, using: &random), isEssential: random.chance(1, in: 6),
        criteria: (1...Int.random(in: 1...6, using: &random)).map { criterion in
          let kinds = supports.shuffled(using: &random)
          return CriterionSketch(
            id: "x\(axis)-\(criterion)", weight: .random(in: 1...4, using: &random),
            isEssential: random.chance(1, in: 8), primary: kinds[0],
            secondary: Array(kinds.dropFirst().prefix(.random(in: 0...2, using: &random))))
        })
    }
    let criteria = axes.flatMap(\.criteria).map(\.id)
    let points = Int.random(in: 1...10, using: &random)
    return Sketch(
      levelCount: levelCount,
      supports: supports.map { SupportSketch($0, questions: .random(in: 1...4, using: &random)) },
      criteriaGate: gate(levelCount, &random), axesGate: gate(levelCount, &random),
      minCoverage: random.pick(from: [(1, 4), (1, 2), (3, 4)]),
      target: .random(in: 0..<levelCount, using: &random),
      autonomyBelow: random.pick(from: [(1, 4), (1, 3), (1, 2)]),
      complementaryFrom: random.pick(from: [(1, 4), (1, 3), (1, 2)]),
      combinedWithin: .random(in: 0...10, using: &random), demandPoints: points,
      demandMaximum: points * .random(in: 1...3, using: &random),
      sequence: (0..<Int.random(in: 0...3, using: &random)).map { _ in
        SequenceSketch(
          first: supports.shuffled(using: &random)[0], whenAny: Array(criteria.shuffled(using: &random).prefix(3)),
          atOrBelow: .random(in: 0..<levelCount, using: &random))
      },
      axes: axes)
  }

  private static func gate(_ levelCount: Int, _ random: inout SplitMix64) -> GateSketch {
    GateSketch(
      share: random.pick(from: [(1, 2), (3, 5), (2, 3), (3, 4), (1, 1), (1, 100)]),
      maxLag: .random(in: 0..<levelCount, using: &random))
  }

  private static func sheet(for sketch: Sketch, _ random: inout SplitMix64) -> AnswerSheet {
    var sheet = AnswerSheet()
    // Teams differ: how much is open, how much does not apply, how high they stand.
    let (open, notApplicable) = (Int.random(in: 0...10, using: &random), Int.random(in: 0...10, using: &random))
    let ranks = [0...sketch.top, 0...1, (sketch.top - 1)...sketch.top][Int.random(in: 0...2, using: &random)]
    let anyRank = { (random: inout SplitMix64) in Rank(.random(in: -1...sketch.levelCount, using: &random)) }
    for criterion in sketch.criteria {
      sheet.states[.init(criterion.id)] =
        if random.chance(open, in: 25) {
          [nil, .unanswered, .unknown, .answered(Rank(sketch.levelCount))][Int.random(in: 0...3, using: &random)]
        } else if random.chance(notApplicable, in: 40) {
          .notApplicable(reason: "No.")
        } else {
          .answered(Rank(.random(in: ranks, using: &random)))
        }
      if random.chance(1, in: 10) { sheet.criterionTargets[.init(criterion.id)] = anyRank(&random) }
    }
    for axis in sketch.axes where random.chance(1, in: 6) { sheet.axisTargets[.init(axis.id)] = anyRank(&random) }
    if random.chance(1, in: 4) { sheet.target = anyRank(&random) }
    for question in sketch.supports.flatMap(\.questions) where random.chance(1, in: 4) {
      sheet.demand.insert(.init(question))
    }
    return sheet
  }
}

extension SplitMix64 {
  mutating func chance(_ part: Int, in whole: Int) -> Bool { Int.random(in: 0..<whole, using: &self) < part }

  fileprivate mutating func pick(from fractions: [(Int, Int)]) -> DraftFraction {
    let (numerator, denominator) = fractions[Int.random(in: fractions.indices, using: &self)]
    return DraftFraction(numerator, denominator)
  }
}
