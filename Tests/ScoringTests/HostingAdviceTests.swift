import Scoring
import Testing

@testable import Maturity

/// SCORING.md §10, on a small guide of two offers.
@Suite struct HostingAdviceTests {
  /// `a+` is “a is so”, `a-` “a is not so”.
  private static func conditions(_ text: String) -> [HostingCondition] {
    text.split(separator: " ").map { HostingCondition(fact: .init(String($0.dropLast())), isTrue: $0.last == "+") }
  }

  private static func row(
    _ id: String, all: String = "", any: String = "", _ verdicts: [HostingOffer.ID: HostingVerdict]
  ) -> HostingRow {
    HostingRow(
      id: .init(id), all: conditions(all), any: conditions(any), verdicts: verdicts, reason: "Because of \(id).",
      references: ["rule"])
  }

  private static func guide(_ rows: [HostingRow]) -> HostingGuide {
    HostingGuide(
      notice: "Without legal value.",
      offers: ["inside", "outside"].map { HostingOffer(id: .init($0), name: $0, description: "") },
      facts: ["harm", "secret", "mission", "health"].map { HostingFact(id: .init($0), question: "\($0)?", help: "") },
      rows: rows, comparison: [])
  }

  /// Inside is always allowed; outside under conditions, forbidden on the double condition, to investigate for health.
  private static let small = guide([
    row("base", ["inside": .allowed, "outside": .conditional]),
    row("double", all: "harm+", any: "secret+ mission+", ["outside": .forbidden]),
    row("health", all: "health+", ["inside": .conditional, "outside": .investigate]),
  ])

  struct Case: CustomTestStringConvertible {
    let why: String
    /// As conditions are written; what is not in it is unknown.
    let facts: String
    let inside: HostingVerdict
    let outside: HostingVerdict
    /// The rows behind the verdict on outside, each with the unknown facts that it rests on.
    let deciding: [String]

    var testDescription: String { why }
  }

  static let cases = [
    Case(
      why: "nothing is so", facts: "harm- secret- mission- health-", inside: .allowed, outside: .conditional,
      deciding: ["base"]),
    Case(
      why: "both conditions, by a secret", facts: "harm+ secret+ mission- health-", inside: .allowed,
      outside: .forbidden, deciding: ["double"]),
    Case(
      why: "both conditions, by a mission", facts: "harm+ secret- mission+ health-", inside: .allowed,
      outside: .forbidden, deciding: ["double"]),
    Case(
      why: "a secret without harm", facts: "harm- secret+ mission+ health-", inside: .allowed, outside: .conditional,
      deciding: ["base"]),
    Case(
      why: "harm without a secret or a mission", facts: "harm+ secret- mission- health-", inside: .allowed,
      outside: .conditional, deciding: ["base"]),
    Case(
      why: "one of any is enough, whatever the other", facts: "harm+ secret+ health-", inside: .allowed,
      outside: .forbidden, deciding: ["double"]),
    Case(
      why: "one of all that fails is enough, whatever the others", facts: "harm- health-", inside: .allowed,
      outside: .conditional, deciding: ["base"]),
    Case(
      why: "any that fails whole is enough, whatever all is", facts: "secret- mission- health-", inside: .allowed,
      outside: .conditional, deciding: ["base"]),
    Case(
      why: "unknown harm beside a secret", facts: "secret+ mission- health-", inside: .allowed, outside: .investigate,
      deciding: ["double harm"]),
    Case(
      why: "harm beside an unknown mission", facts: "harm+ secret- health-", inside: .allowed, outside: .investigate,
      deciding: ["double mission"]),
    Case(
      why: "nothing known", facts: "", inside: .investigate, outside: .investigate,
      deciding: ["double harm secret mission", "health health"]),
    Case(
      why: "an unknown row weighs more than the permission it would give", facts: "harm-", inside: .investigate,
      outside: .investigate, deciding: ["health health"]),
    Case(
      why: "a certain row as severe as an unknown one", facts: "health+ harm+ secret-", inside: .conditional,
      outside: .investigate, deciding: ["double mission", "health"]),
    Case(
      why: "what is forbidden stays so beside the unknown", facts: "harm+ mission+", inside: .investigate,
      outside: .forbidden, deciding: ["double"]),
    Case(
      why: "facts of another guide are passed over", facts: "harm- health- flood+", inside: .allowed,
      outside: .conditional, deciding: ["base"]),
  ]

  private static func facts(_ text: String) -> [HostingFact.ID: Bool] {
    Dictionary(uniqueKeysWithValues: conditions(text).map { ($0.fact, $0.isTrue) })
  }

  @Test(arguments: cases) func `the most severe of the rows that apply wins`(_ item: Case) {
    let advice = HostingAdvice(from: Self.small, facts: Self.facts(item.facts))
    #expect(advice.offers.map(\.offer) == ["inside", "outside"])
    #expect(advice.offers.map(\.verdict) == [item.inside, item.outside])
    let deciding = advice.offers[1].deciding.map { ground in
      if case .restsOn(let unknown) = ground.standing {
        ([ground.row.id.rawValue] + unknown.map(\.rawValue)).joined(separator: " ")
      } else {
        ground.row.id.rawValue
      }
    }
    #expect(deciding == item.deciding)
  }

  @Test func `less severe rows that apply are told with what they say`() {
    let advice = HostingAdvice(from: Self.small, facts: Self.facts("harm+ secret+"))
    let grounds = advice.offers[1].grounds
    #expect(grounds.map(\.row.id) == ["base", "double", "health"])
    #expect(grounds.map(\.verdict) == [.conditional, .forbidden, .investigate])
    #expect(grounds.map(\.standing) == [.holds, .holds, .restsOn(["health"])])
    #expect(grounds.map(\.row.references) == [["rule"], ["rule"], ["rule"]])
  }

  @Test func `a fact asked for twice by a row is named once`() {
    let guide = Self.guide([Self.row("twice", all: "harm+", any: "harm+ secret+", ["outside": .forbidden])])
    #expect(HostingAdvice(from: guide, facts: [:]).offers[1].grounds.map(\.standing) == [.restsOn(["harm", "secret"])])
  }

  @Test func `an offer of which nothing is said is to investigate`() {
    let guide = Self.guide([Self.row("base", ["inside": .allowed])])
    let advice = HostingAdvice(from: guide, facts: [:])
    #expect(advice.offers.map(\.verdict) == [.allowed, .investigate])
    #expect(advice.offers[1].grounds.isEmpty)
  }

  /// A guide with every verdict on every side, conditions that want a no, and facts that several rows share.
  private static let mixed = guide([
    row("base", ["inside": .allowed, "outside": .allowed]),
    row("one", all: "harm+ secret-", ["inside": .forbidden, "outside": .conditional]),
    row("two", any: "mission+ health-", ["outside": .investigate]),
    row("three", all: "health+", any: "harm- secret+", ["inside": .conditional]),
    row("four", all: "mission- harm-", any: "secret+ health+", ["outside": .forbidden]),
    row("five", all: "secret+ mission+ harm+", ["inside": .investigate]),
  ])

  /// Every way to answer the questions of a guide yes, no or not at all.
  private static func everything(known facts: [HostingFact.ID]) -> [[HostingFact.ID: Bool]] {
    facts.reduce([[:]]) { combinations, fact in
      combinations.flatMap { known in
        [nil, true, false].map { answer in
          var more = known
          more[fact] = answer
          return more
        }
      }
    }
  }

  @Test(arguments: [small, mixed]) func `not knowing never turns into permission`(guide: HostingGuide) {
    let all = Self.everything(known: guide.facts.map(\.id))
    #expect(all.count == 81)
    for known in all {
      let advice = HostingAdvice(from: guide, facts: known)
      let completions = all.filter { complete in
        complete.count == guide.facts.count && known.allSatisfy { complete[$0.key] == $0.value }
      }
      for complete in completions {
        for (before, after) in zip(advice.offers, HostingAdvice(from: guide, facts: complete).offers) {
          switch before.verdict {
          case .allowed, .conditional: #expect(after.verdict == before.verdict, "\(known) \(complete)")
          case .forbidden: #expect(after.verdict == .forbidden, "\(known) \(complete)")
          case .investigate: break
          }
        }
      }
    }
  }

  @Test(arguments: [small, mixed]) func `once the facts that a row rests on are known, it holds or is ruled out`(
    guide: HostingGuide
  ) {
    for known in Self.everything(known: guide.facts.map(\.id)) {
      for ground in HostingAdvice(from: guide, facts: known).offers.flatMap(\.grounds) {
        guard case .restsOn(let unknown) = ground.standing else { continue }
        #expect(!unknown.isEmpty && unknown.allSatisfy { known[$0] == nil })
        for answers in Self.everything(known: unknown) where answers.count == unknown.count {
          let settled = HostingAdvice(from: guide, facts: known.merging(answers) { $1 })
          let same = settled.offers.flatMap(\.grounds).filter { $0.row.id == ground.row.id }
          #expect(same.allSatisfy { $0.standing == .holds }, "\(known) \(answers)")
        }
      }
    }
  }
}
