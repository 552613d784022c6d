import JSON
import Maturity
import PythonHarness
import Scoring
import Storage
import Testing
import Wording

@testable import Reports

@Suite struct JSONReportTests {
  private func report(_ material: ReportMaterial) -> JSONReport {
    let scorecard = ScorecardJSON(material.scorecard, of: material.questionnaire).value
    return JSONReport(
      material, assessment: AssessmentCodec.encode(AssessmentDocument(material.assessment), scorecard: scorecard))
  }

  private func compared(_ before: String = "former", _ after: String = "after") throws -> ReportMaterial {
    let (earlier, later) = try (ComparisonPair.assessment(before), ComparisonPair.assessment(after))
    let questionnaire = try ComparisonPair.questionnaire()
    return ReportMaterial(
      assessment: later, questionnaire: questionnaire, scorecard: Scorecard(of: later.sheet, with: questionnaire),
      language: .french, earlier: earlier)
  }

  /// What an independent validator finds in documents, as “path keyword”.
  private func faults(_ documents: JSONValue...) throws -> [String] {
    let script = """
      import json, sys
      from jsonschema import Draft202012Validator
      given = json.load(open(sys.argv[1], 'rb'))
      Draft202012Validator.check_schema(given['schema'])
      validator = Draft202012Validator(given['schema'])
      print(json.dumps([f'{error.json_path} {error.validator}'
                        for document in given['documents'] for error in validator.iter_errors(document)]))
      """
    let given = JSONValue.object([
      .init("schema", ExportSchema.value(assessment: AssessmentSchema.value)), .init("documents", .array(documents)),
    ])
    return try Python.decode([String].self, script, on: JSONWriter.bytes(given))
  }

  @Test func `it has the answers, what is derived from them, and one scorecard`() throws {
    let material = try Sample.filled.material()
    let value = report(material).value
    #expect(value.members.map(\.name) == ["schema", "assessment", "scorecard"])
    #expect(value["scorecard"] == WholeScorecardJSON(material).value)
    #expect(value["assessment"] == AssessmentCodec.encode(AssessmentDocument(material.assessment)).inNaturalOrder)
    let read = try AssessmentCodec.decode(JSONWriter.bytes(value["assessment"] ?? .null)).assessment
    #expect(read == material.assessment)
  }

  @Test func `with an earlier assessment it has the comparison too`() throws {
    let value = try report(compared()).value
    #expect(value.members.map(\.name) == ["schema", "assessment", "scorecard", "comparison"])
    let wording = try ComparisonPair.wording(from: "former", in: .french)
    #expect(value["comparison"] == ComparisonJSON(wording).value)
  }

  @Test func `it follows the published schema, full, empty, discussed, guided and compared`() throws {
    var guided = Sample.filled
    guided.isGuided = true
    guided.hosting = ["secret": true]
    let materials = try [
      Sample.filled.material(), Sample(states: [:]).material(in: .english), Sample.discussed.material(),
      guided.material(), compared(),
    ]
    for material in materials { #expect(try faults(report(material).value) == []) }
  }

  @Test func `comparisons of every kind follow it too`() throws {
    var reports = try [
      compared(), compared("before"), compared("after", "before"), compared("after", "after"),
      Sample.whole.material(since: Sample.whole.aYearBefore), Sample.whole.aYearBefore.material(since: .whole),
      Sample(states: [:]).material(since: .filled), Sample.filled.material(since: Sample(states: [:])),
    ].map { try #require(report($0).value["comparison"]) }
    var stray = try compared("before")
    let former = try ComparisonPair.assessment("before")
    var other = former
    other[Criterion.ID("not one of today’s")] = Answer(state: .answered(1))
    stray = ReportMaterial(
      assessment: stray.assessment, questionnaire: stray.questionnaire, scorecard: stray.scorecard, language: .english,
      earlier: other)
    reports.append(try #require(report(stray).value["comparison"]))
    let sound = try report(compared("before")).value
    for comparison in reports { #expect(try faults(sound.replacing(["comparison"], by: comparison)) == []) }
  }

  @Test func `the schema refuses what is damaged, where it is damaged`() throws {
    let sound = try report(Sample.discussed.material()).value
    func damaged(_ path: [String], _ value: JSONValue?) -> JSONValue { sound.replacing(path[...], by: value) }
    #expect(
      try faults(
        damaged(["schema"], .string("urn:other")), damaged(["extra"], .null), damaged(["scorecard"], nil),
        damaged(["assessment", "format"], .string("other")), damaged(["assessment", "answers", "b2", "rank"], nil),
        damaged(["scorecard", "rulesVersion"], nil), damaged(["scorecard", "coverage", "extra"], .null),
        damaged(["scorecard", "level", "low", "rank"], .string("1")))
        == [
          "$.schema enum", "$ additionalProperties", "$ required", "$.assessment.format enum",
          "$.assessment.answers.b2 required", "$.scorecard required", "$.scorecard.coverage additionalProperties",
          "$.scorecard.level.low anyOf",
        ])
  }

  @Test func `the schema says what a comparison must have`() throws {
    let sound = try report(compared("before")).value
    func damaged(_ path: [String], _ value: JSONValue?) -> JSONValue {
      sound.replacing((["comparison"] + path)[...], by: value)
    }
    #expect(
      try faults(
        sound, damaged(["reversed"], nil), damaged(["extra"], .null), damaged(["level", "direction"], .string("up")),
        damaged(["before", "date"], .string("hier")), damaged(["after", "coverage", "answered"], .integer(-1)),
        damaged(["criteria"], .array([.integer(1)])), damaged(["support"], .array([.string("strategy")])),
        damaged(["before", "recommendation", "sequenceRule"], .object([])))
        == [
          "$.comparison required", "$.comparison additionalProperties", "$.comparison.level anyOf",
          "$.comparison.before.date anyOf", "$.comparison.after.coverage.answered minimum",
          "$.comparison.criteria[0] type", "$.comparison.support[0] type",
          "$.comparison.before.recommendation.sequenceRule anyOf",
        ])
  }

  @Test func `the same material gives the same bytes`() throws {
    let bytes = try report(Sample.filled.material()).bytes
    #expect(try report(Sample.filled.material()).bytes == bytes)
    #expect(bytes.last == UInt8(ascii: "\n"))
  }
}

extension JSONValue {
  /// The same with one member at a path of objects set, or removed for nil.
  fileprivate func replacing(_ path: ArraySlice<String>, by value: JSONValue?) -> JSONValue {
    guard let name = path.first else { return value ?? .null }
    var members = members
    members[name] = path.count == 1 ? value : (members[name] ?? .null).replacing(path.dropFirst(), by: value)
    return .object(members)
  }
}
