import Scoring
import Testing

@testable import Maturity

/// SCORING.md §8, on three criteria of each of three kinds with the target at rank 2 and ω of 1, 2 and 3.
@Suite struct OfferSelectionTests {
  /// s1 to s3, c1 to c3, t1 to t3: by kind, with weights 1 to 3.
  private static let sketch = Sketch(
    target: 2,
    axes: [("s", "strategy"), ("c", "coaching"), ("t", "training")].map { letter, kind in
      AxisSketch(
        id: letter, criteria: (1...3).map { CriterionSketch(id: "\(letter)\($0)", weight: $0, primary: kind) })
    })

  private static func offer(
    _ id: String, _ kind: SupportKind.ID, moves criteria: [Criterion.ID], for audiences: [Audience.ID] = [],
    answers questions: [DemandQuestion.ID] = []
  ) -> Offer {
    Offer(
      id: .init(id), kind: kind, name: "Name of \(id)", purpose: "", theory: [], practice: [], outputs: [], days: 1...2,
      criteria: criteria, audiences: audiences, requires: [], questions: questions)
  }

  private static func followUp(_ id: String, moves criteria: [Criterion.ID]) -> FollowUp {
    FollowUp(id: .init(id), name: "Name of \(id)", description: "", criteria: criteria, references: [])
  }

  private static let offering = Offering(
    audiences: ["managers", "developers", "operations"].map { Audience(id: .init($0), name: $0, description: "") },
    offers: [
      offer("small", "strategy", moves: ["s1"], answers: ["strategy-q1", "strategy-q2"]),
      offer("large", "strategy", moves: ["s2", "s3", "c1"]),
      offer("other", "strategy", moves: ["s3"], answers: ["strategy-q2"]),
      offer("coach", "coaching", moves: ["c1", "c2"]),
      offer("open", "training", moves: ["t1", "t2"]),
      offer("code", "training", moves: ["t3"], for: ["operations", "developers"], answers: ["training-q1"]),
      offer("budget", "training", moves: ["s3", "t1"], for: ["managers"]),
      offer("other-code", "training", moves: ["t1", "t2"], for: ["developers"]),
    ],
    paths: [],
    followUps: [
      followUp("market", moves: ["s1"]), followUp("community", moves: ["c3", "t3"]), followUp("cloud", moves: ["s3"]),
    ])

  private static func selection(
    _ states: [Criterion.ID: AnswerState], asking demand: Set<DemandQuestion.ID> = [], target: Rank? = nil
  ) throws -> OfferSelection {
    let questionnaire = try sketch.questionnaire(offering: offering)
    var settled: [Criterion.ID: AnswerState] = [:]
    for criterion in sketch.criteria { settled[.init(criterion.id)] = .answered(2) }
    let sheet = AnswerSheet(states: settled.merging(states) { $1 }, target: target, demand: demand)
    let recommendation = Scorecard(of: sheet, with: questionnaire).recommendation
    return OfferSelection(for: recommendation, of: sheet, with: questionnaire)
  }

  @Test func `offers of the recommended kinds come by their pull, then by their place`() throws {
    // need(strategy) = (1·2 + 3·1) / 12, need(coaching) = 1·2 / 12 is too little to complement.
    let selection = try Self.selection(["s1": 0, "s3": 1, "c1": 0])
    // large: 3·1 + 1·2, other: 3·1, small: 1·2.
    #expect(selection.offers.map(\.item.id) == ["large", "other", "small"])
    #expect(selection.offers.map(\.size) == [5, 3, 2])
    #expect(selection.offers.map(\.criteria) == [["s3", "c1"], ["s3"], ["s1"]])
    #expect(selection.byAudience.isEmpty)
  }

  @Test func `equal pulls keep the order of the file`() throws {
    // small 1·2, large 2·1, other nothing.
    let selection = try Self.selection(["s1": 0, "s2": 1])
    #expect(selection.offers.map(\.item.id) == ["small", "large"])
    #expect(selection.offers.map(\.size) == [2, 2])
  }

  @Test func `principal and complementary offers stand in one list`() throws {
    // Strategy 6 of 12, training 4 of 12: open 4, other 6, large 6, budget 6 + 0, other-code 4.
    let selection = try Self.selection(["s3": 0, "t2": 0])
    #expect(selection.offers.map(\.item.id) == ["large", "other", "budget", "open", "other-code"])
    #expect(selection.offers.map(\.size) == [6, 6, 6, 4, 4])
  }

  @Test func `training is grouped by audience, the whole team first`() throws {
    // code 3·2, open and other-code 2·1; budget has no gap.
    let selection = try Self.selection(["t2": 1, "t3": 0])
    #expect(selection.offers.map(\.item.id) == ["code", "open", "other-code"])
    #expect(selection.byAudience.map(\.audience) == [nil, "developers", "operations"])
    #expect(selection.byAudience.map { $0.offers.map(\.item.id) } == [["open"], ["code", "other-code"], ["code"]])
  }

  @Test func `an offer is marked with the questions asked that it answers`() throws {
    let selection = try Self.selection(["s1": 0, "s3": 0], asking: ["strategy-q2", "training-q1"])
    #expect(selection.offers.map(\.item.id) == ["large", "other", "small"])
    #expect(selection.offers.map(\.answered) == [[], ["strategy-q2"], ["strategy-q2"]])
  }

  @Test func `a question alone brings no offer`() throws {
    #expect(try Self.selection(["c1": 0, "c2": 0], asking: ["strategy-q1"]).offers.map(\.item.id) == ["coach"])
  }

  @Test func `open and not applicable criteria pull nothing`() throws {
    let selection = try Self.selection(["s1": 0, "s2": .unknown, "s3": .notApplicable(reason: "No.")])
    #expect(selection.offers.map(\.item.id) == ["small"])
    #expect(selection.followUps.map(\.item.id) == ["market"])
  }

  @Test func `levers beyond the squad follow the gaps alone`() throws {
    // Two twelfths of need each: autonomy.
    let autonomous = try Self.selection(["s1": 1, "c3": 1])
    #expect(autonomous.offers.isEmpty)
    #expect(autonomous.followUps.map(\.item.id) == ["community", "market"])
    #expect(autonomous.followUps.map(\.size) == [3, 1])
    #expect(autonomous.followUps.map(\.criteria) == [["c3"], ["s1"]])
  }

  @Test func `an insufficient diagnosis brings no offer`() throws {
    let selection = try Self.selection([
      "s1": 0, "s3": 0, "c1": .unknown, "c2": .unknown, "c3": .unknown,
    ])
    #expect(selection.offers.isEmpty)
    #expect(selection.followUps.map(\.item.id) == ["cloud", "market"])
  }

  @Test func `the gap is to the target that the assessment sets`() throws {
    // Every criterion one below: 6 of 18 everywhere, so strategy and coaching; large 2 + 3 + 1, coach 1 + 2.
    let selection = try Self.selection([:], target: 3)
    #expect(selection.offers.map(\.item.id) == ["large", "other", "coach", "small"])
    #expect(selection.offers.map(\.size) == [6, 3, 3, 1])
  }
}
