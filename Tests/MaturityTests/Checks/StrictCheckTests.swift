import Maturity
import Testing

@Suite struct StrictCheckTests {
  private func problems(_ draft: QuestionnaireDraft, _ translations: [TranslationDraft] = []) -> [Problem] {
    do throws(QuestionnaireProblems) {
      _ = try Questionnaire(checking: draft, digest: "", translations: translations, isStrict: true)
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `a questionnaire that has everything only lacks its translation`() throws {
    #expect(problems(.complete).map(\.kind) == [.translationMissing(.english)])
    #expect(problems(.complete, [try .complete(of: .complete)]).isEmpty)
  }

  @Test func `each thing that is missing is a problem, none of them without strictness`() throws {
    var draft = QuestionnaireDraft.complete
    draft.axes[0].criteria[0].evidence = []
    draft.axes[0].criteria[1].prompt = nil
    draft.axes[1].criteria[0].nextSteps = []
    draft.axes[1].criteria[1].references = nil
    draft.steps = []
    draft.stakes = []
    draft.offering = nil
    draft.hosting = nil
    draft.glossary = nil
    #expect(draft.problems.isEmpty)
    let found = problems(draft, [try .complete(of: draft)])
    #expect(
      found.map(\.kind) == [
        .facilitationMissing(key: "evidence"), .facilitationMissing(key: "prompt"),
        .facilitationMissing(key: "nextSteps"), .facilitationMissing(key: "references"),
        .facilitationMissing(key: "steps"), .facilitationMissing(key: "stakes"),
        .companionMissing(file: "offers.yaml"), .companionMissing(file: "hosting.yaml"),
        .companionMissing(file: "glossary.yaml"),
      ])
    #expect(found.first?.path == [.init(.axis, "a"), .init(.criterion, "a1")])
  }

  @Test func `resting on nothing is said by an empty list`() throws {
    var draft = QuestionnaireDraft.complete
    draft.axes[0].criteria[0].references = []
    #expect(problems(draft, [try .complete(of: draft)]).isEmpty)
  }
}
