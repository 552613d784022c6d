import JSON
import Maturity
import Scoring
import Testing

@testable import Reports

/// The worked example of SCORING.md with all that is derived on demand; every number worked out by hand.
@Suite struct WholeScorecardJSONTests {
  private func json(_ change: (inout Sample) -> Void = { _ in }) throws -> JSONValue {
    var sample = Sample()
    sample.isGuided = true
    change(&sample)
    return WholeScorecardJSON(try sample.material()).value
  }

  private func parsed(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)) }

  @Test func `what a file carries is all there, at the same paths and with the same values`() throws {
    let material = try Sample.filled.material()
    let whole = WholeScorecardJSON(material).value
    func check(_ stored: JSONValue, against whole: JSONValue?, at path: String) {
      switch stored {
      case .object(let members):
        for member in members { check(member.value, against: whole?[member.name], at: "\(path).\(member.name)") }
      case .array(let elements):
        guard case .array(let others) = whole, others.count == elements.count else {
          Issue.record("\(path)")
          return
        }
        for (index, element) in elements.enumerated() { check(element, against: others[index], at: "\(path).\(index)") }
      default: #expect(whole == stored, "\(path)")
      }
    }
    check(ScorecardJSON(material.scorecard, of: material.questionnaire).value, against: whole, at: "")
  }

  @Test func `the path to level 3 costs 3, with what to do at each rank where it is written`() throws {
    // SCORING.md: 2 in A and 1 in B. In A, a4 alone by two ranks touches fewer criteria than a3 and a4 by one each:
    // a1, a2 and a4 are then three of four, and a3 is only one behind. In B b2 by one, for which nothing is written.
    #expect(
      try json()["path"]
        == parsed(
          """
          {"rank": 2, "number": 3, "name": "Usage", "cost": 3,
           "steps": [
             {"criterion": "a4", "from": {"rank": 0, "number": 1}, "to": {"rank": 2, "number": 3}, "cost": 2,
              "nextSteps": ["De 1 à 2.", "De 2 à 3."]},
             {"criterion": "b2", "from": {"rank": 1, "number": 2}, "to": {"rank": 2, "number": 3}, "cost": 1,
              "nextSteps": []}],
           "toClarify": ["b3"]}
          """))
  }

  @Test func `without a level and at the top there is no path`() throws {
    #expect(try json { $0.states = [:] }["path"] == .null)
    let ids: [Criterion.ID] = ["a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3"]
    let top = Dictionary(uniqueKeysWithValues: ids.map { ($0, AnswerState.answered(4)) })
    #expect(try json { $0.states = top }["path"] == .null)
  }

  @Test func `a recommendation that no answer tips is firm`() throws {
    // Strategy at 37.5 falls to 25 at the least, not below 1/4; coaching rises to 33.3 at the most.
    #expect(try json()["firmness"] == parsed(#"{"firm": true, "flips": []}"#))
  }

  @Test func `an answer that tips it is told with what it changes`() throws {
    // Coaching asked for: with b2 at 0 its need is (8 of 24) 33.3 and 5 points more pass strategy's 37.5.
    #expect(
      try json { $0.demand = ["coaching-q"] }["firmness"]
        == parsed(
          """
          {"firm": false, "flips": [
            {"criterion": "b2", "from": {"rank": 1, "number": 2}, "to": {"rank": 0, "number": 1},
             "before": {"outcome": "support", "principal": "strategy"},
             "after": {"outcome": "support", "principal": "coaching"}}]}
          """))
  }

  @Test func `demand is points and the questions ticked`() throws {
    let needs = try json { $0.demand = ["coaching-q"] }["needs"]
    guard case .array(let kinds) = needs, kinds.count == 3 else {
      Issue.record("three kinds of support")
      return
    }
    #expect(kinds[1]["demand"] == .integer(5))
    #expect(try kinds[1]["questions"] == parsed(#"[{"id": "coaching-q", "text": "Comment livrer plus vite ?"}]"#))
    #expect(kinds[0]["questions"] == .array([]))
  }

  @Test func `the rule that decided what comes first has its criteria and those that made it apply`() throws {
    #expect(
      try json { $0.sequenceTrigger = "a4" }["recommendation"]?["sequenceRule"]
        == parsed(
          """
          {"first": "strategy", "because": "Sans périmètre, rien à coacher.", "id": "perimeter", "whenAny": ["a4"],
           "atOrBelow": {"rank": 0, "number": 1}, "causes": ["a4"]}
          """))
  }

  @Test func `offers come by kind with their pull, and by audience`() throws {
    // Strategy alone is recommended: a4 has a gap of 2, a3 of 1, a1 none.
    let offers = try json { $0.demand = ["strategy-q"] }["offers"]
    #expect(
      try offers
        == parsed(
          """
          {"byKind": [{"kind": "strategy", "name": "Stratégie", "offers": [
             {"id": "perimeter", "name": "Offre perimeter", "purpose": "But de perimeter.",
              "days": {"min": 2, "max": 4}, "pull": 2, "criteria": ["a4"], "audiences": [], "requires": [],
              "questions": ["strategy-q"]},
             {"id": "trajectory", "name": "Offre trajectory", "purpose": "But de trajectory.",
              "days": {"min": 2, "max": 4}, "pull": 1, "criteria": ["a3"], "audiences": ["executives"], "requires": [],
              "questions": []}]}],
           "byAudience": [{"audience": null, "name": null, "offers": ["perimeter"]},
                          {"audience": "executives", "name": "Décideurs", "offers": ["trajectory"]}]}
          """))
  }

  @Test func `follow-ups come with their pull and what they cite`() throws {
    // b2 has a gap of 1 and weighs 2, b1 has none.
    #expect(
      try json()["followUps"]
        == parsed(
          """
          [{"id": "market", "name": "Marché", "description": "Un marché public.", "pull": 2, "criteria": ["b2"],
            "references": ["R2"]}]
          """))
  }

  @Test func `steps and stakes are scored, and the first step not at its target is the current one`() throws {
    let json = try json()
    // a1 at 2 and a4 at 0 of 4 each; b1 at 3 of 4, above the target.
    #expect(
      try json["steps"]
        == parsed(
          """
          [{"id": "begin", "name": "Nom de begin", "description": "Propos de begin.", "criteria": ["a1", "a4"],
            "index": {"value": {"exact": "1/4", "percent": 25}, "low": {"exact": "1/4", "percent": 25},
                      "high": {"exact": "1/4", "percent": 25}},
            "lowest": {"rank": 0, "number": 1},
            "coverage": {"answered": 2, "unknown": 0, "unanswered": 0, "notApplicable": 0, "applicable": 2,
                         "share": {"exact": "1/1", "percent": 100}},
            "atTarget": false}]
          """))
    #expect(json["currentStep"] == .string("begin"))
    guard case .array(let stakes) = json["stakes"] else {
      Issue.record("no stakes")
      return
    }
    #expect(try stakes.map { $0["index"]?["value"] } == [parsed(#"{"exact": "3/4", "percent": 75}"#)])
    #expect(stakes.map { $0["atTarget"] } == [.bool(true)])
  }

  @Test(arguments: [(nil, "investigate"), (true, "forbidden"), (false, "allowed")] as [(Bool?, String)])
  func `a hosting verdict comes with the facts and the rows it rests on`(secret: Bool?, verdict: String) throws {
    let hosting = try json { $0.hosting = secret.map { ["secret": $0] } ?? [:] }["hosting"]
    let answer = secret.map { "\($0)" } ?? "null"
    let permitted = #"""
      {"id": "default", "verdict": "allowed", "decides": \#(secret == false), "restsOn": [],
       "reason": "Raison de default.", "references": []}
      """#
    let barred = #"""
      , {"id": "secrecy", "verdict": "\#(verdict)", "decides": true, "restsOn": [\#(secret == nil ? "\"secret\"" : "")],
         "reason": "Raison de secrecy.", "references": ["R1"]}
      """#
    #expect(
      try hosting
        == parsed(
          """
          {"notice": "Sans valeur juridique.",
           "facts": [{"id": "secret", "question": "Y a-t-il un secret ?", "answer": \(answer)}],
           "offers": [{"id": "generic", "name": "Offre générique", "verdict": "\(verdict)",
                       "rows": [\(permitted)\(secret == false ? "" : barred)]}]}
          """))
  }

  @Test func `what is cited is there once, with its dated source`() throws {
    let source = """
      {"id": "circulaire", "title": "Circulaire n° 6404-SG", "publisher": "Première ministre", "date": "2023-05-01"}
      """
    let all = try json()["references"]
    #expect(
      try all
        == parsed(
          """
          [{"id": "R1", "name": "R1", "text": "Ce que dit R1.", "source": \(source)},
           {"id": "R2", "name": "R2", "text": "Ce que dit R2.", "source": \(source)}]
          """))
    // Ruled out, the row that cites R1 says nothing.
    let fewer = try json { $0.hosting = ["secret": false] }["references"]
    #expect(try fewer == parsed(#"[{"id": "R2", "name": "R2", "text": "Ce que dit R2.", "source": \#(source)}]"#))
  }

  @Test func `answers and what is left to clarify are told as they were scored`() throws {
    let json = try json { sample in
      sample.states["a2"] = nil
      // Off the scale, which goes to rank 4: it counts as unanswered.
      sample.states["a3"] = .answered(7)
    }
    guard case .array(let criteria) = json["criteria"], criteria.count == 8 else {
      Issue.record("eight criteria")
      return
    }
    #expect(
      criteria.map { $0["state"] }
        == ["answered", "unanswered", "unanswered", "answered", "not-applicable", "answered", "answered", "unknown"]
        .map { .string($0) })
    #expect(
      try criteria[0]
        == parsed(
          #"{"id": "a1", "name": "Sponsor", "axis": "a", "state": "answered", "rank": 2, "number": 3}"#))
    #expect(criteria[2]["rank"] == .null && criteria[2]["number"] == .null)
    #expect(try json["toClarify"] == parsed(#"{"unknown": ["b3"], "unanswered": ["a2", "a3"]}"#))
  }

  @Test func `a questionnaire without guidance has empty lists and no hosting`() throws {
    let json = try json { $0.isGuided = false }
    #expect(json["hosting"] == .null && json["currentStep"] == .null)
    for name in ["followUps", "steps", "stakes", "references"] { #expect(json[name] == .array([]), "\(name)") }
    #expect(
      try json["offers"]
        == parsed(#"{"byKind": [{"kind": "strategy", "name": "Stratégie", "offers": []}], "byAudience": []}"#))
  }

  @Test func `it says which schema it follows, and nothing of who answered`() throws {
    let json = try json { $0.subject.organisation = "DSI Exemple" }
    #expect(json.members.first == .init("schema", .string("urn:palier:scorecard:1")))
    #expect(try json == self.json())
  }
}
