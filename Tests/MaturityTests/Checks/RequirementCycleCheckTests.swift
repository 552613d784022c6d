import Maturity
import Testing

@Suite struct RequirementCycleCheckTests {
  /// Offers without a path, each with what it requires.
  private func problems(_ offers: [(id: String, requires: [String])]) -> [Problem.Kind] {
    found(offers).map(\.kind)
  }

  private func found(_ offers: [(id: String, requires: [String])]) -> [Problem] {
    var draft = QuestionnaireDraft.complete
    draft.offering?.paths = []
    draft.offering?.offers = offers.map { id, requires in
      var offer = OfferDraft.sound(id, kind: "advice")
      offer.requires = requires.map { Located($0) }
      return offer
    }
    return draft.problems
  }

  @Test func `an offer may not require itself, through others or not`() {
    #expect(problems([("x", ["x"])]) == [.requirementCycle(["x", "x"])])
    #expect(
      problems([("start", ["x"]), ("x", ["y"]), ("y", ["z"]), ("z", ["x"])]) == [
        .requirementCycle(["x", "y", "z", "x"])
      ])
  }

  @Test func `a cycle is told of an offer of its own, not of one that leads to it`() {
    #expect(
      found([("start", ["x"]), ("x", ["y"]), ("y", ["x"])]) == [
        Problem(.requirementCycle(["x", "y", "x"]), path: [.init(.offer, "x")], at: nil)
      ])
  }

  @Test func `cycles that do not meet are a problem each`() {
    #expect(
      problems([("a", ["b"]), ("b", ["a"]), ("c", ["d"]), ("d", ["c"])]) == [
        .requirementCycle(["a", "b", "a"]), .requirementCycle(["c", "d", "c"]),
      ])
  }

  @Test func `two ways to the same offer are no cycle`() {
    #expect(problems([("a", ["b", "c"]), ("b", ["d"]), ("c", ["d"]), ("d", [])]).isEmpty)
  }

  @Test func `a chain as long as a file can have is followed to its end`() {
    let chain = (0..<5000).map { (id: "o\($0)", requires: $0 == 4999 ? ["o0"] : ["o\($0 + 1)"]) }
    let cycles = problems(chain).filter {
      if case .requirementCycle = $0 { true } else { false }
    }
    #expect(cycles == [.requirementCycle((0..<5000).map { "o\($0)" } + ["o0"])])
  }
}
