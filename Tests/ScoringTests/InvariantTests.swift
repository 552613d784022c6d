import Maturity
import Testing

@testable import Scoring

/// What SCORING.md promises of every sheet, over generated ones; a failure names its seed.
@Suite struct InvariantTests {
  private static let specimens = (0..<8 as Range<UInt64>).map { 1_000_000 + $0 * 60..<1_000_060 + $0 * 60 }

  @Test(arguments: specimens) func `bounds enclose every score, and meet where nothing is open`(
    seeds: Range<UInt64>
  ) throws {
    for specimen in seeds.lazy.map(Specimen.init) {
      let scorecard = try specimen.scorecard()
      for (axis, score) in zip(specimen.sketch.axes, scorecard.axes) {
        let (open, applicable) = (score.coverage.applicable - score.coverage.answered, score.coverage.applicable)
        #expect(score.index.encloses(open: open, applicable: applicable), "seed \(specimen.seed), \(axis.id)")
        #expect(score.level.encloses(open: open, applicable: applicable), "seed \(specimen.seed), \(axis.id)")
      }
      let (open, applicable) =
        (scorecard.coverage.applicable - scorecard.coverage.answered, scorecard.coverage.applicable)
      #expect(scorecard.index.encloses(open: open, applicable: applicable), "seed \(specimen.seed)")
      #expect(scorecard.level.encloses(open: open, applicable: applicable), "seed \(specimen.seed)")
      for need in scorecard.needs {
        #expect(need.need.encloses(open: open), "seed \(specimen.seed), \(need.kind)")
      }
    }
  }

  @Test(arguments: specimens) func `raising an answer lowers no level, no index and raises no need`(
    seeds: Range<UInt64>
  ) throws {
    for specimen in seeds.lazy.map(Specimen.init) {
      let questionnaire = try specimen.sketch.questionnaire()
      let before = Scorecard(of: specimen.sheet, with: questionnaire)
      for criterion in specimen.answered {
        guard let rank = specimen.rank(of: criterion), rank < Rank(specimen.sketch.top) else { continue }
        var raised = specimen
        raised.sheet.states[criterion] = .answered(Rank(rank.value + 1))
        let after = Scorecard(of: raised.sheet, with: questionnaire)
        #expect(after.isNowhereBelow(before), "seed \(specimen.seed), \(criterion)")
      }
    }
  }

  @Test(arguments: specimens) func `settling an open criterion stays within the bounds`(
    seeds: Range<UInt64>
  ) throws {
    for specimen in seeds.lazy.map(Specimen.init) {
      let questionnaire = try specimen.sketch.questionnaire()
      let before = Scorecard(of: specimen.sheet, with: questionnaire)
      for criterion in specimen.open {
        let answers = (0...specimen.sketch.top).map { AnswerState.answered(Rank($0)) }
        for state in answers + [.notApplicable(reason: "No.")] {
          var settled = specimen
          settled.sheet.states[criterion] = state
          let after = Scorecard(of: settled.sheet, with: questionnaire)
          #expect(after.isWithinBounds(of: before), "seed \(specimen.seed), \(criterion) \(state)")
        }
      }
    }
  }

  @Test(arguments: specimens) func `the bounds are the scores with every open criterion at one end`(
    seeds: Range<UInt64>
  ) throws {
    for specimen in seeds.lazy.map(Specimen.init) {
      let scorecard = try specimen.scorecard()
      let bottom = try specimen.settled(at: 0).scorecard()
      let top = try specimen.settled(at: specimen.sketch.top).scorecard()
      #expect(scorecard.index == Estimate(value: scorecard.index.value, low: bottom.index.value, high: top.index.value))
      #expect(scorecard.level == Estimate(value: scorecard.level.value, low: bottom.level.value, high: top.level.value))
      for (need, (atBottom, atTop)) in zip(scorecard.needs, zip(bottom.needs, top.needs)) {
        #expect(need.need.high == atBottom.need.value, "seed \(specimen.seed), \(need.kind)")
        #expect(need.need.low == atTop.need.value, "seed \(specimen.seed), \(need.kind)")
      }
    }
  }

  @Test(arguments: specimens) func `the order of axes and criteria moves no score`(seeds: Range<UInt64>) throws {
    for specimen in seeds.lazy.map(Specimen.init) {
      let before = try specimen.scorecard()
      var random = SplitMix64(seed: specimen.seed)
      var shuffled = specimen
      shuffled.sketch.axes.shuffle(using: &random)
      for position in shuffled.sketch.axes.indices {
        shuffled.sketch.axes[position].criteria.shuffle(using: &random)
      }
      #expect(try shuffled.scorecard().inIdentifierOrder == before.inIdentifierOrder, "seed \(specimen.seed)")
    }
  }

  @Test(arguments: specimens) func `scaling all weights moves no score`(seeds: Range<UInt64>) throws {
    for specimen in seeds.lazy.map(Specimen.init) {
      let before = try specimen.scorecard()
      var scaled = specimen
      for axis in scaled.sketch.axes.indices {
        scaled.sketch.axes[axis].weight *= 250
        for criterion in scaled.sketch.axes[axis].criteria.indices {
          scaled.sketch.axes[axis].criteria[criterion].weight *= 173
        }
      }
      #expect(try scaled.scorecard() == before.withParts(times: 250 * 173), "seed \(specimen.seed)")
    }
  }

  @Test(arguments: specimens) func `where nothing applies there is no score`(seeds: Range<UInt64>) throws {
    for var specimen in seeds.lazy.map(Specimen.init) {
      for criterion in specimen.sketch.criteria {
        specimen.sheet.states[.init(criterion.id)] = .notApplicable(reason: "No.")
      }
      let scorecard = try specimen.scorecard()
      #expect(scorecard.index == .none && scorecard.level == .none && scorecard.nextLevel == nil)
      for axis in scorecard.axes {
        #expect(axis.index == .none && axis.level == .none && axis.nextLevel == nil)
      }
      for need in scorecard.needs {
        #expect(need.need == .none && need.drivers.isEmpty && need.priority == Fraction(need.demand, 1))
      }
      #expect(scorecard.recommendation.outcome == .insufficientDiagnosis)
    }
  }

  @Test(arguments: specimens) func `drivers share out the whole need`(seeds: Range<UInt64>) throws {
    for specimen in seeds.lazy.map(Specimen.init) {
      for need in try specimen.scorecard().needs {
        let shares = need.drivers.reduce(Fraction.zero) { $0 + $1.share }
        let hasNeed = need.need.value.map { $0 > .zero } ?? false
        #expect(shares == (hasNeed ? Fraction(1, 1) : .zero), "seed \(specimen.seed), \(need.kind)")
      }
    }
  }
}
