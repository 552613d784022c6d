import JSON
import Maturity
import Testing

@testable import Storage

@Suite struct AssessmentCodecTests {
  static let golden = """
    {
      "answers": {
        "1.1": {
          "decidedAt": "2026-11-23T14:42:07Z",
          "note": "Une ligne\\nune autre",
          "rank": 2,
          "state": "answered",
          "target": 3
        },
        "1.2": {
          "actions": [
            {
              "due": "2027-01-31",
              "owner": "architecte",
              "text": "Écrire la règle"
            },
            {
              "text": "La relire"
            }
          ],
          "decidedBy": "majority",
          "evidence": [
            {
              "date": "2026-09-01",
              "holder": "RSSI",
              "link": "https://exemple.fr/regle",
              "text": "La règle"
            }
          ],
          "flagged": true,
          "seconds": 180,
          "state": "unknown",
          "votes": [
            {
              "count": 3,
              "rank": 2,
              "role": "RSSI"
            },
            {
              "count": 1,
              "rank": null
            }
          ]
        },
        "1.3": {
          "reason": "Pas d'hébergement",
          "state": "not-applicable"
        },
        "1.10": {
          "note": "À revoir",
          "state": "unanswered"
        }
      },
      "demand": [
        "strategy-doctrine"
      ],
      "format": "palier-assessment",
      "formatVersion": "1.0",
      "hosting": {
        "harm": false,
        "legal-secret": true
      },
      "id": "0123456789abcdef0123456789abcdef",
      "questionnaire": {
        "digest": "d1",
        "id": "squads-cloud",
        "version": "1.0.0"
      },
      "revision": 12,
      "scorecard": {
        "level": 2
      },
      "session": {
        "budgetMinutes": 120,
        "date": "2026-11-23",
        "facilitator": "Squad",
        "participants": [
          "RSSI",
          "architecte"
        ]
      },
      "sheet": {
        "role": "RSSI"
      },
      "subject": {
        "organisation": "DSI Exemple",
        "product": "Rizomo",
        "scope": "Tout",
        "team": "Équipe plateforme"
      },
      "targets": {
        "axes": {
          "3": 2
        },
        "overall": 3
      }
    }

    """

  private func decode(_ text: String) throws(AssessmentFormatError) -> AssessmentDocument {
    try AssessmentCodec.decode(Array(text.utf8))
  }

  private func text(_ document: AssessmentDocument, scorecard: JSONValue? = nil) -> String {
    String(decoding: AssessmentCodec.bytes(document, scorecard: scorecard), as: UTF8.self)
  }

  private func problems(_ text: String) -> [AssessmentProblem]? {
    let error = failure { () throws(AssessmentFormatError) in _ = try decode(text) }
    guard case .invalid(let problems) = error else { return nil }
    return problems
  }

  @Test func `an assessment is written in the documented layout and read back equal`() throws {
    let scorecard = JSONValue.object([.init("level", .integer(2))])
    #expect(text(AssessmentDocument(.sample), scorecard: scorecard) == Self.golden)
    let document = try decode(Self.golden)
    #expect(document.assessment == .sample)
    #expect(document.source?["scorecard"] == scorecard)
    #expect(text(document) == Self.golden)
  }

  @Test func `only what makes an assessment is required`() throws {
    let least = """
      {"format": "palier-assessment", "formatVersion": "1.0", "id": "x", "answers": {},
       "questionnaire": {"id": "q", "version": "2.1.0"}}
      """
    let expected = Assessment(
      id: "x",
      questionnaire: QuestionnaireReference(
        id: "q", version: SemanticVersion(major: 2, minor: 1, patch: 0), digest: ""))
    #expect(try decode(least).assessment == expected)
    #expect(try decode(text(AssessmentDocument(expected))).assessment == expected)
  }

  @Test func `what this version does not know survives at every depth`() throws {
    let source = """
      {
        "answers": {
          "1.1": {
            "exhibits": [
              {
                "url": "x",
                "weight": 1.50
              }
            ],
            "rank": 1,
            "state": "answered"
          },
          "1.2": {
            "wishes": {
              "2": 3
            }
          },
          "9.9": {
            "rank": 3,
            "state": "answered"
          }
        },
        "demand": [
          "unheard-of"
        ],
        "extra": null,
        "format": "palier-assessment",
        "formatVersion": "1.7",
        "id": "x",
        "questionnaire": {
          "digest": "",
          "id": "q",
          "source": true,
          "version": "1.0.0"
        },
        "revision": 3,
        "scorecard": {
          "any": 123456789012345678901234567890
        },
        "session": {
          "facilitator": "",
          "participants": [],
          "place": "Lyon"
        },
        "subject": {
          "organisation": "",
          "product": "",
          "scope": "",
          "siret": "0",
          "team": ""
        },
        "targets": {
          "by": "2027"
        }
      }

      """
    var document = try decode(source)
    #expect(text(document) == source)

    document.assessment["1.1"] = Answer(state: .notApplicable(reason: "r"))
    document.assessment["1.2"] = Answer(state: .unknown, target: 2)
    let changed =
      source
      .replacing(
        "\"rank\": 1,\n      \"state\": \"answered\"", with: "\"reason\": \"r\",\n      \"state\": \"not-applicable\""
      )
      .replacing("\"1.2\": {\n", with: "\"1.2\": {\n      \"state\": \"unknown\",\n      \"target\": 2,\n")
    #expect(text(document) == changed)

    document.assessment["1.1"] = Answer()
    document.assessment["1.2"] = Answer()
    document.assessment["9.9"] = Answer()
    let cleared =
      source
      .replacing("],\n      \"rank\": 1,\n      \"state\": \"answered\"", with: "]")
      .replacing(",\n    \"9.9\": {\n      \"rank\": 3,\n      \"state\": \"answered\"\n    }", with: "")
    #expect(text(document) == cleared)
  }

  @Test func `everything wrong is reported at once with its path and place`() {
    let text = """
      {"format": "palier-assessment", "formatVersion": "1.0",
      "answers": {
       "1": {"state": "answered"},
       "2": {"state": "maybe"},
       "3": {"state": "unknown", "rank": 1},
       "4": {"state": "answered", "rank": -1},
       "5": {"state": "answered", "rank": 1.5},
       "6": {"state": "answered", "rank": "1", "note": 3, "target": 99999999999999999999},
       "7": [],
       "8": {"rank": 2},
       "9": {"state": "answered", "rank": 0, "decidedAt": "2026-02-30T00:00:00Z", "reason": "x"}},
      "questionnaire": {"id": "", "version": "1"},
      "session": {"date": "23/11/2026", "participants": ["a", 1]}, "targets": 3, "revision": null}
      """
    let root = JSONPath()
    let answers = root.member("answers")
    let ranks = 0...999
    func at(_ line: Int, _ column: Int) -> JSONPosition { JSONPosition(line: line, column: column) }
    #expect(
      problems(text) == [
        .init(.missing, root.member("id"), at: at(1, 1)),
        .init(.missing, answers.member("1").member("rank"), at: at(3, 7)),
        .init(.unknownState("maybe"), answers.member("2").member("state"), at: at(4, 17)),
        .init(.contradictsState, answers.member("3").member("rank"), at: at(5, 36)),
        .init(.notAnInteger("-1", range: ranks), answers.member("4").member("rank"), at: at(6, 37)),
        .init(.notAnInteger("1.5", range: ranks), answers.member("5").member("rank"), at: at(7, 37)),
        .init(.wrongType(expected: .number, found: .string), answers.member("6").member("rank"), at: at(8, 37)),
        .init(.wrongType(expected: .string, found: .number), answers.member("6").member("note"), at: at(8, 50)),
        .init(
          .notAnInteger("99999999999999999999", range: ranks), answers.member("6").member("target"), at: at(8, 63)),
        .init(.wrongType(expected: .object, found: .array), answers.member("7"), at: at(9, 7)),
        .init(.contradictsState, answers.member("8").member("rank"), at: at(10, 16)),
        .init(.notATimestamp("2026-02-30T00:00:00Z"), answers.member("9").member("decidedAt"), at: at(11, 53)),
        .init(.contradictsState, answers.member("9").member("reason"), at: at(11, 87)),
        .init(.empty, root.member("questionnaire").member("id"), at: at(12, 25)),
        .init(.notAVersion("1"), root.member("questionnaire").member("version"), at: at(12, 40)),
        .init(.notADate("23/11/2026"), root.member("session").member("date"), at: at(13, 21)),
        .init(
          .wrongType(expected: .string, found: .number),
          root.member("session").member("participants").element(1), at: at(13, 57)),
        .init(.wrongType(expected: .object, found: .number), root.member("targets"), at: at(13, 73)),
        .init(.wrongType(expected: .number, found: .null), root.member("revision"), at: at(13, 88)),
      ])
  }

  @Test(
    arguments: [
      ("[]", .otherFormat(found: nil)),
      ("{}", .otherFormat(found: nil)),
      (#"{"format": 1}"#, .otherFormat(found: nil)),
      (#"{"format": "other"}"#, .otherFormat(found: "other")),
      (#"{"format": "palier-assessment"}"#, .unknownVersion(nil)),
      (#"{"format": "palier-assessment", "formatVersion": "1"}"#, .unknownVersion("1")),
      (#"{"format": "palier-assessment", "formatVersion": "0.9"}"#, .unknownVersion("0.9")),
      (#"{"format": "palier-assessment", "formatVersion": "2.0", "answers": 5}"#, .newer(formatVersion: "2.0")),
      (#"{"format": "palier-assessment", "formatVersion": "12.3"}"#, .newer(formatVersion: "12.3")),
      ("", .json(JSONError(.empty, at: JSONPosition(line: 1, column: 1)))),
    ] as [(String, AssessmentFormatError)])
  func `other formats and newer ones are refused by name`(text: String, expected: AssessmentFormatError) {
    #expect(failure { () throws(AssessmentFormatError) in _ = try decode(text) } == expected)
  }

  @Test func `a hundred problems are enough`() {
    let answers = (0..<300).map { "\"\($0)\": 1" }.joined(separator: ",")
    #expect(
      problems(#"{"format": "palier-assessment", "formatVersion": "1.0", "answers": {\#(answers)}}"#)?.count == 100)
  }

  @Test func `texts and lists have limits`() {
    let note = String(repeating: "é", count: (128 << 10) + 1)
    let participants = Array(repeating: "\"x\"", count: 1001).joined(separator: ",")
    let text = """
      {"format": "palier-assessment", "formatVersion": "1.0", "id": "x", "answers": {"1": {"note": "\(note)"}},
       "questionnaire": {"id": "q", "version": "2.1.0"}, "session": {"participants": [\(participants)]}}
      """
    #expect(problems(text)?.map(\.kind) == [.textTooLong(limit: 256 << 10), .tooMany(limit: 1000)])
  }

  @Test func `ranks above a questionnaire's scale are found where the questionnaire knows the criterion`() {
    var document = AssessmentDocument(.sample)
    document.assessment["1.1"].target = 5
    document.assessment["1.2"] = Answer(state: .answered(7))
    document.assessment["old"] = Answer(state: .answered(9))
    document.assessment.axisTargets["3"] = 4
    document.assessment.target = 6
    let answers = JSONPath().member("answers")
    #expect(
      document.problems(above: 4, criteria: ["1.1", "1.2", "1.3"]) == [
        .init(.aboveScale(rank: 5, top: 4), answers.member("1.1").member("target")),
        .init(.aboveScale(rank: 7, top: 4), answers.member("1.2").member("rank")),
        .init(.aboveScale(rank: 6, top: 4), JSONPath().member("targets").member("overall")),
      ])
  }

  @Test func `identifiers are 32 hexadecimal digits and never the same`() {
    let ids = (0..<50).map { _ in Assessment.ID.random().rawValue }
    #expect(Set(ids).count == 50)
    #expect(ids.allSatisfy { $0.utf8.count == 32 && $0.allSatisfy { "0123456789abcdef".contains($0) } })
  }

  @Test func `wrong votes, decisions, evidence and times are each told with their place`() {
    let found = problems(
      """
      {"format": "palier-assessment", "formatVersion": "1.0", "id": "x",
       "questionnaire": {"id": "q", "version": "1.0.0"}, "session": {"budgetMinutes": 0}, "sheet": {},
       "answers": {"1": {
         "decidedBy": "lot", "flagged": "yes", "seconds": -1,
         "votes": [{"rank": 1, "count": 0}, {"count": 1}, {"rank": "2", "count": 1}, 3],
         "evidence": {"text": "x"}, "actions": [{"text": "x", "due": "soon"}]}}}
      """)
    let answer = JSONPath().member("answers").member("1")
    let votes = answer.member("votes")
    let expected: [(AssessmentProblem.Kind, JSONPath)] = [
      (.notAnInteger("0", range: 1...9_999), JSONPath().member("session").member("budgetMinutes")),
      (.missing, JSONPath().member("sheet").member("role")),
      (.unknownDecision("lot"), answer.member("decidedBy")),
      (.wrongType(expected: .boolean, found: .string), answer.member("flagged")),
      (.notAnInteger("-1", range: 0...9_999_999), answer.member("seconds")),
      (.notAnInteger("0", range: 1...9_999), votes.element(0).member("count")),
      (.missing, votes.element(1).member("rank")),
      (.wrongType(expected: .number, found: .string), votes.element(2).member("rank")),
      (.wrongType(expected: .object, found: .number), votes.element(3)),
      (.wrongType(expected: .array, found: .object), answer.member("evidence")),
      (.notADate("soon"), answer.member("actions").element(0).member("due")),
    ]
    let pairs = found.map { $0.map { "\($0.kind) \($0.path)" }.sorted() }
    #expect(pairs == expected.map { "\($0.0) \($0.1)" }.sorted())
  }
}
