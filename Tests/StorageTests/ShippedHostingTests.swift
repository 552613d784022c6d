import Maturity
import Scoring
import Storage
import Testing

/// The hosting table of the shipped matrix, gone through with every combination of yes, no and unknown.
@Suite struct ShippedHostingTests {
  private let guide: HostingGuide
  /// The facts that decide; of the others a combination says nothing more.
  private let facts: [HostingFact.ID]

  init() throws {
    let guide = try #require(try QuestionnaireCatalogue.shipped("squads-cloud").hosting)
    self.guide = guide
    let used = Set(guide.rows.flatMap { ($0.all + $0.any).map(\.fact) })
    facts = guide.facts.map(\.id).filter(used.contains)
  }

  /// Combination `number` in base 3: 0 unknown, 1 yes, 2 no, the first fact in the last digit.
  private func combination(_ number: Int) -> [HostingFact.ID: Bool] {
    var known: [HostingFact.ID: Bool] = [:]
    var rest = number
    for fact in facts {
      if rest % 3 > 0 { known[fact] = rest % 3 == 1 }
      rest /= 3
    }
    return known
  }

  private func verdicts(_ known: [HostingFact.ID: Bool]) -> [HostingVerdict] {
    HostingAdvice(from: guide, facts: known).offers.map(\.verdict)
  }

  private func verdict(_ offer: HostingOffer.ID, yes: Set<HostingFact.ID>, unknown: Set<HostingFact.ID> = [])
    -> HostingVerdict?
  {
    let known = facts.filter { !unknown.contains($0) }.map { ($0, yes.contains($0)) }
    let advice = HostingAdvice(from: guide, facts: Dictionary(uniqueKeysWithValues: known))
    return advice.offers.first { $0.offer == offer }?.verdict
  }

  @Test func `every combination gives each offer a verdict with a reason and a dated source`() throws {
    let matrix = try QuestionnaireCatalogue.shipped("squads-cloud")
    for row in guide.rows {
      #expect(!row.references.isEmpty, "\(row.id)")
      for id in row.references {
        let reference = try #require(matrix.reference(id))
        #expect(matrix.sources.contains { $0.id == reference.source })
      }
    }
    let always = guide.rows.filter { $0.all.isEmpty && $0.any.isEmpty }
    for offer in guide.offers { #expect(always.contains { $0.verdicts[offer.id] != nil }, "\(offer.id)") }
  }

  @Test func `more unknowns never turn into more permission`() {
    let count = facts.reduce(1) { total, _ in total * 3 }
    let all = (0..<count).map { verdicts(combination($0)) }
    var failures = 0
    for number in 0..<count {
      var step = 1
      for _ in facts {
        // Knowing one more fact: if nothing stood in the way without it, nothing harsher comes with it.
        if number / step % 3 == 0 {
          for known in 1...2 {
            let harsher = zip(all[number], all[number + known * step]).contains { unknown, settled in
              unknown <= .conditional && settled > unknown
            }
            if harsher { failures += 1 }
          }
        }
        step *= 3
      }
    }
    #expect(failures == 0)
    #expect(all.allSatisfy { $0.count == guide.offers.count })
  }

  /// R9: one of (a) a secret or an essential mission, and (b) a harm.
  @Test(
    arguments: [
      ([], false), (["legal-secret"], false), (["essential-mission"], false), (["harm"], false),
      (["legal-secret", "essential-mission"], false), (["legal-secret", "harm"], true),
      (["essential-mission", "harm"], true), (["legal-secret", "essential-mission", "harm"], true),
    ] as [(Set<HostingFact.ID>, Bool)])
  func `only the double condition of R9 closes the generic offer`(yes: Set<HostingFact.ID>, isClosed: Bool) {
    #expect(verdict("generic", yes: yes) == (isClosed ? .forbidden : .allowed))
    #expect(verdict("trusted", yes: yes) == .allowed)
    #expect(verdict("internal", yes: yes) == .allowed)
  }

  @Test func `half of the double condition with the other half unknown is to be investigated`() {
    #expect(verdict("generic", yes: ["harm"], unknown: ["legal-secret"]) == .investigate)
    #expect(verdict("generic", yes: ["legal-secret"], unknown: ["harm"]) == .investigate)
    #expect(verdict("generic", yes: [], unknown: ["harm"]) == .allowed)
    #expect(verdict("generic", yes: [], unknown: ["legal-secret", "essential-mission"]) == .allowed)
  }

  @Test func `a local authority is advised, not bound, by the doctrine`() {
    #expect(verdict("generic", yes: ["legal-secret", "harm", "local-authority"]) == .conditional)
  }

  /// The deck of 22 October 2022: health data certified, exposure on the State's network.
  @Test func `the deck's table holds`() {
    #expect(verdict("internal", yes: ["health-hosting"]) == .forbidden)
    #expect(verdict("trusted", yes: ["health-hosting"]) == .conditional)
    #expect(verdict("generic", yes: ["health-hosting"]) == .conditional)
    #expect(verdict("internal", yes: ["rie-exposure"]) == .allowed)
    #expect(verdict("generic", yes: ["rie-exposure"]).map { $0 > .conditional } == true)
    #expect(verdict("trusted", yes: ["rie-exposure"]).map { $0 > .conditional } == true)
    for offer in guide.offers { #expect(verdict(offer.id, yes: []) == .allowed) }
  }

  @Test func `personal data alone close nothing, and classified information closes all`() throws {
    #expect(guide.facts.contains { $0.id == "personal-data" })
    #expect(!facts.contains("personal-data"))
    for offer in guide.offers { #expect(verdict(offer.id, yes: ["classified"]) == .forbidden) }
  }
}
