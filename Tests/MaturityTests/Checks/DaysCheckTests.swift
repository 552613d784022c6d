import Maturity
import Testing

@Suite struct DaysCheckTests {
  @Test(arguments: [
    (0, 3, [Problem.Kind.outOfRange(key: "days.min", value: 0, allowed: 1...250)]),
    (1, 251, [.outOfRange(key: "days.max", value: 251, allowed: 1...250)]),
    (4, 2, [.outOfRange(key: "days.max", value: 2, allowed: 4...250)]), (2, 2, []), (1, 250, []),
  ])
  func `an offer takes a day or more, at most no less than at least`(least: Int, most: Int, kinds: [Problem.Kind]) {
    var draft = QuestionnaireDraft.complete
    draft.offering?.offers[0].minDays = Located(least)
    draft.offering?.offers[0].maxDays = Located(most)
    #expect(draft.problems.map(\.kind) == kinds)
  }
}
