import Maturity
import Testing

@Suite struct ThresholdCheckTests {
  @Test func `coverage and needs are parts of a whole, 0 and 1 included`() {
    var draft = QuestionnaireDraft.sound
    draft.rules?.minCoverage = Located(DraftFraction(0, 7))
    draft.rules?.autonomyBelow = Located(DraftFraction(7, 7))
    #expect(draft.problems.isEmpty)
    draft.rules?.minCoverage = Located(DraftFraction(75, 1))
    draft.rules?.autonomyBelow = Located(DraftFraction(1, 0))
    draft.rules?.complementaryFrom = Located(DraftFraction(.max, 2))
    #expect(
      draft.problems.map(\.kind) == [
        .fractionOutOfRange(key: "rules.minCoverage", value: DraftFraction(75, 1), zeroAllowed: true),
        .fractionOutOfRange(key: "rules.autonomyBelow", value: DraftFraction(1, 0), zeroAllowed: true),
        .fractionOutOfRange(key: "rules.complementaryFrom", value: DraftFraction(.max, 2), zeroAllowed: true),
      ])
  }

  @Test func `points are bounded`() {
    var draft = QuestionnaireDraft.sound
    draft.rules?.combinedWithin = 101
    draft.rules?.demandPoints = -1
    draft.rules?.demandMaximum = Located(.max)
    #expect(
      draft.problems.map(\.kind) == [
        .outOfRange(key: "rules.combinedWithin", value: 101, allowed: 0...100),
        .outOfRange(key: "rules.demandPoints", value: -1, allowed: 0...1000),
        .outOfRange(key: "rules.demandMaximum", value: .max, allowed: 0...1000),
      ])
  }
}
