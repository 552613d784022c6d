import JSON
import Maturity
import Scoring
import Testing

@testable import Reports

/// The worked example of SCORING.md as other tools read it; every number worked out by hand.
@Suite struct ScorecardJSONTests {
  private func json(_ sample: Sample = Sample()) throws -> JSONValue {
    let material = try sample.material()
    return ScorecardJSON(material.scorecard, of: material.questionnaire).value
  }

  private func parsed(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)) }

  @Test func `it says what it was computed with`() throws {
    let json = try json()
    #expect(try json["questionnaire"] == parsed(#"{"id": "essai", "version": "1.2.0", "digest": "d1e5"}"#))
    #expect(json["rulesVersion"] == .string("1"))
  }

  @Test func `its members come in the documented order`() throws {
    guard case .object(let members) = try json() else {
      Issue.record("not an object")
      return
    }
    #expect(
      members.map(\.name) == [
        "questionnaire", "rulesVersion", "level", "index", "coverage", "axes", "needs", "recommendation",
      ])
  }

  @Test func `the overall level comes with its bounds and the next level`() throws {
    #expect(
      try json()["level"]
        == parsed(
          """
          {"rank": 1, "number": 2, "name": "Essai", "low": {"rank": 1, "number": 2}, "high": {"rank": 1, "number": 2},
           "provisional": false,
           "next": {"rank": 2, "number": 3, "shareReached": {"exact": "0/1", "percent": 0},
                    "shareRequired": {"exact": "3/4", "percent": 75}, "shareIsShort": true,
                    "laggards": [], "essentialsBelow": []}}
          """))
  }

  @Test func `the index is exact and to two decimals`() throws {
    #expect(
      try json()["index"]
        == parsed(
          """
          {"value": {"exact": "71/144", "percent": 49.31}, "low": {"exact": "19/48", "percent": 39.58},
           "high": {"exact": "9/16", "percent": 56.25}}
          """))
  }

  @Test func `coverage counts criteria`() throws {
    #expect(
      try json()["coverage"]
        == parsed(
          """
          {"answered": 6, "unknown": 1, "unanswered": 0, "notApplicable": 1, "applicable": 7,
           "share": {"exact": "6/7", "percent": 85.71}}
          """))
  }

  @Test func `each axis has its own level, index and coverage`() throws {
    #expect(
      try json()["axes"]
        == parsed(
          """
          [{"id": "a", "name": "Portage",
            "level": {"rank": 1, "number": 2, "name": "Essai",
                      "low": {"rank": 1, "number": 2}, "high": {"rank": 1, "number": 2},
                      "next": {"rank": 2, "number": 3, "shareReached": {"exact": "1/2", "percent": 50},
                               "shareRequired": {"exact": "3/4", "percent": 75}, "shareIsShort": true,
                               "laggards": ["a4"], "essentialsBelow": []}},
            "index": {"value": {"exact": "5/16", "percent": 31.25}, "low": {"exact": "5/16", "percent": 31.25},
                      "high": {"exact": "5/16", "percent": 31.25}},
            "coverage": {"answered": 4, "unknown": 0, "unanswered": 0, "notApplicable": 1, "applicable": 4,
                         "share": {"exact": "1/1", "percent": 100}}},
           {"id": "b", "name": "Livraison",
            "level": {"rank": 1, "number": 2, "name": "Essai",
                      "low": {"rank": 1, "number": 2}, "high": {"rank": 2, "number": 3},
                      "next": {"rank": 2, "number": 3, "shareReached": {"exact": "2/3", "percent": 66.67},
                               "shareRequired": {"exact": "3/4", "percent": 75}, "shareIsShort": true,
                               "laggards": [], "essentialsBelow": []}},
            "index": {"value": {"exact": "7/12", "percent": 58.33}, "low": {"exact": "7/16", "percent": 43.75},
                      "high": {"exact": "11/16", "percent": 68.75}},
            "coverage": {"answered": 2, "unknown": 1, "unanswered": 0, "notApplicable": 0, "applicable": 3,
                         "share": {"exact": "2/3", "percent": 66.67}}}]
          """))
  }

  @Test func `each need has its priority and what drives it`() throws {
    // Coaching's bounds: b3 at the top adds nothing to 4 of 32; b3 at the bottom adds 2·2·2 = 8.
    #expect(
      try json()["needs"]
        == parsed(
          """
          [{"id": "strategy", "name": "Stratégie",
            "need": {"value": {"exact": "3/8", "percent": 37.5}, "low": {"exact": "3/8", "percent": 37.5},
                     "high": {"exact": "3/8", "percent": 37.5}},
            "demand": 0, "priority": {"exact": "75/2", "points": 37.5},
            "drivers": [{"criterion": "a4", "part": 4, "share": {"exact": "2/3", "percent": 66.67}},
                        {"criterion": "a3", "part": 2, "share": {"exact": "1/3", "percent": 33.33}}]},
           {"id": "coaching", "name": "Coaching",
            "need": {"value": {"exact": "1/6", "percent": 16.67}, "low": {"exact": "1/8", "percent": 12.5},
                     "high": {"exact": "3/8", "percent": 37.5}},
            "demand": 0, "priority": {"exact": "50/3", "points": 16.67},
            "drivers": [{"criterion": "b2", "part": 4, "share": {"exact": "1/1", "percent": 100}}]},
           {"id": "training", "name": "Formation",
            "need": {"value": {"exact": "0/1", "percent": 0}, "low": {"exact": "0/1", "percent": 0},
                     "high": {"exact": "0/1", "percent": 0}},
            "demand": 0, "priority": {"exact": "0/1", "points": 0}, "drivers": []}]
          """))
  }

  @Test func `the recommendation names kinds, and null where there is none`() throws {
    #expect(
      try json()["recommendation"]
        == parsed(
          """
          {"outcome": "support", "principal": "strategy", "complementary": null, "combined": false,
           "ranking": ["strategy", "coaching", "training"], "sequence": ["strategy"], "sequenceRule": null}
          """))
  }

  @Test func `a sequence rule that applied is given with its reason`() throws {
    #expect(
      try json(Sample(sequenceTrigger: "a4"))["recommendation"]?["sequenceRule"]
        == parsed(#"{"first": "strategy", "because": "Sans périmètre, rien à coacher."}"#))
  }

  @Test func `scores that do not exist are null, never 0`() throws {
    let nothing = try json(Sample(states: [:]))
    // 8 open criteria: the bounds exist, the values do not.
    #expect(
      try nothing["index"]
        == parsed(#"{"value": null, "low": {"exact": "0/1", "percent": 0}, "high": {"exact": "1/1", "percent": 100}}"#))
    #expect(nothing["level"]?["rank"] == .null)
    #expect(nothing["level"]?["number"] == .null)
    #expect(nothing["level"]?["name"] == .null)
    #expect(nothing["level"]?["next"] == .null)
    #expect(nothing["level"]?["provisional"] == .bool(true))
    #expect(nothing["coverage"]?["share"]?["percent"] == .number("0"))
    #expect(
      try nothing["recommendation"]
        == parsed(
          """
          {"outcome": "insufficient-diagnosis", "principal": null, "complementary": null, "combined": false,
           "ranking": ["strategy", "coaching", "training"], "sequence": [], "sequenceRule": null}
          """))
  }

  @Test func `nothing applicable leaves no bound and no share`() throws {
    let ids: [Criterion.ID] = ["a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3"]
    let states = Dictionary(uniqueKeysWithValues: ids.map { ($0, AnswerState.notApplicable(reason: "")) })
    let json = try json(Sample(states: states))
    #expect(try json["index"] == parsed(#"{"value": null, "low": null, "high": null}"#))
    #expect(json["level"]?["low"] == .null)
    #expect(json["coverage"]?["share"] == .null)
  }

  @Test(arguments: [
    (Fraction(0, 7), "0"), (Fraction(1, 1), "1"), (Fraction(1, 2), "0.5"), (Fraction(1, 16), "0.06"),
    (Fraction(1, 200), "0.01"), (Fraction(99, 20_000), "0"), (Fraction(201, 200), "1.01"), (Fraction(5000, 1), "5000"),
    (Fraction(7100, 144), "49.31"), (Fraction(75, 2), "37.5"), (Fraction(399, 4), "99.75"),
    (Fraction(99_999, 1000), "100"),
  ])
  func `two decimals are rounded half up from integers`(fraction: Fraction, text: String) {
    #expect(fraction.twoDecimals == text)
  }
}
