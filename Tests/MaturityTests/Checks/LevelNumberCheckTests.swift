import Maturity
import Testing

@Suite struct LevelNumberCheckTests {
  @Test(arguments: [
    ([0, 5, 9], []),
    ([1, 1, 2], [Problem.Kind.levelNumberNotIncreasing(1, after: 1)]),
    ([3, 2, 1], [.levelNumberNotIncreasing(2, after: 3), .levelNumberNotIncreasing(1, after: 3)]),
    (
      [-1, 2, 10],
      [
        .outOfRange(key: "number", value: -1, allowed: 0...9), .outOfRange(key: "number", value: 10, allowed: 0...9),
      ]
    ),
  ])
  func `numbers are digits that rise`(numbers: [Int], kinds: [Problem.Kind]) {
    var draft = QuestionnaireDraft.sound
    for (index, number) in numbers.enumerated() { draft.scale[index].number = Located(number) }
    draft.rules?.target = Located(numbers[1])
    draft.rules?.sequence[0].atOrBelow = Located(numbers[0])
    #expect(draft.problems.map(\.kind) == kinds)
  }
}
