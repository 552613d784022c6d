import Maturity
import Testing

@Suite struct GateCheckTests {
  @Test(arguments: [
    DraftFraction(0, 1), DraftFraction(6, 5), DraftFraction(1, 0), DraftFraction(-1, 2), DraftFraction(-1, -2),
    DraftFraction(.max, .min), DraftFraction(.max, 1),
  ])
  func `a share is above 0 and at most 1`(share: DraftFraction) {
    var draft = QuestionnaireDraft.sound
    draft.rules?.axes?.share = Located(share)
    #expect(
      draft.problems.map(\.kind) == [.fractionOutOfRange(key: "rules.axes.share", value: share, zeroAllowed: false)])
  }

  @Test(arguments: [DraftFraction(1, 1), DraftFraction(1, .max), DraftFraction(.max, .max)])
  func `a share up to the whole passes`(share: DraftFraction) {
    var draft = QuestionnaireDraft.sound
    draft.rules?.criteria?.share = Located(share)
    #expect(draft.problems.isEmpty)
  }

  @Test func `a lag is at most the number of levels less one`() {
    var draft = QuestionnaireDraft.sound
    draft.rules?.criteria?.maxLag = 2
    draft.rules?.axes?.maxLag = 0
    #expect(draft.problems.isEmpty)
    draft.rules?.criteria?.maxLag = 3
    draft.rules?.axes?.maxLag = -1
    #expect(
      draft.problems.map(\.kind) == [
        .outOfRange(key: "rules.criteria.maxLag", value: 3, allowed: 0...2),
        .outOfRange(key: "rules.axes.maxLag", value: -1, allowed: 0...2),
      ])
  }
}
