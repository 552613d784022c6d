import Maturity
import Testing

@Suite struct ProblemLimitTests {
  /// What is reported when a reader found `count` mistakes, each on a line of its own from 1.
  private static func problems(_ count: Int) -> [Problem] {
    let earlier = (1...count).map {
      Problem(.anchor("a\($0)"), at: Maturity.SourceLocation(file: "f", line: $0, column: 1))
    }
    do throws(QuestionnaireProblems) {
      _ = try Questionnaire(checking: .sound, digest: "test", earlier: earlier)
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `as many problems as the limit are all reported`() {
    #expect(Self.problems(200).count == 200)
    #expect(Self.problems(200).last?.kind == .anchor("a200"))
  }

  @Test func `beyond it the last one says how many more there are, and from where`() {
    let problems = Self.problems(251)
    #expect(problems.count == 201)
    #expect(problems[199].kind == .anchor("a200"))
    #expect(problems[200].kind == .moreProblems(count: 51))
    #expect(problems[200].location?.line == 201)
  }

  @Test func `what the checks find counts with what the reader found`() {
    var draft = QuestionnaireDraft.sound
    let level = draft.scale[0]
    draft.scale = Array(repeating: level, count: 300)
    // 300 levels: one count, 299 identifiers and 299 numbers repeated.
    let problems = draft.problems
    #expect(problems.count == 201)
    guard case .moreProblems(let count) = problems.last?.kind else {
      Issue.record("nothing says that there are more")
      return
    }
    #expect(count >= 1 + 299 + 299 - 200)
  }
}
