import Maturity
import Testing

@Suite struct CountCheckTests {
  @Test func `a questionnaire needs two levels, an axis, a criterion and a kind of support`() {
    var draft = QuestionnaireDraft.sound
    draft.scale = []
    draft.supports = []
    draft.axes = []
    draft.rules?.sequence = []
    draft.rules?.target = nil
    draft.unread = ["target"]
    #expect(
      draft.problems.map(\.kind) == [
        .count(.levels, found: 0, allowed: 2...10), .count(.supports, found: 0, allowed: 1...16),
        .count(.axes, found: 0, allowed: 1...64),
      ])
    draft = .sound
    draft.axes[1].criteria = []
    draft.rules?.sequence[0].whenAny = []
    #expect(
      draft.problems == [
        Problem(.count(.criteria, found: 0, allowed: 1...200), path: [.init(.axis, "b")], at: nil),
        Problem(.count(.sequenceCriteria, found: 0, allowed: 1...200), path: [.init(.rule, "advised")], at: nil),
      ])
  }

  @Test func `more than screens can show is refused`() {
    var draft = QuestionnaireDraft.sound
    draft.axes += (0..<63).map { .sound("x\($0)-") }
    #expect(draft.problems.map(\.kind) == [.count(.axes, found: 65, allowed: 1...64)])
    draft = .sound
    draft.axes[0].criteria += (0..<199).map { .sound("x\($0)-") }
    #expect(draft.problems.map(\.kind) == [.count(.criteria, found: 201, allowed: 1...200)])
    draft = .sound
    draft.supports += (0..<15).map { .sound("x\($0)") }
    #expect(draft.problems.map(\.kind) == [.count(.supports, found: 17, allowed: 1...16)])
  }

  @Test func `a list that could not be read is not counted`() {
    var draft = QuestionnaireDraft.sound
    draft.axes[1].criteria = []
    draft.axes[1].unread = ["criteria"]
    #expect(draft.problems.isEmpty)
  }
}
