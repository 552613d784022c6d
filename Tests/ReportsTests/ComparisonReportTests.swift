import Canvas
import JSON
import Maturity
import Testing
import Wording

@testable import Reports

@Suite struct ComparisonReportTests {
  @Test func `two assessments of one version, in French`() throws {
    let wording = try ComparisonPair.wording(from: "before", in: .french)
    #expect(ComparisonText(wording).text.withVisibleSpaces == comparisonFrench)
  }

  @Test func `across versions, in English`() throws {
    let wording = try ComparisonPair.wording(from: "former", in: .english)
    #expect(ComparisonText(wording).text.withVisibleSpaces == comparisonEnglish)
  }

  @Test func `across versions, as Markdown`() throws {
    let wording = try ComparisonPair.wording(from: "former", in: .french)
    #expect(ComparisonMarkdown(wording).text.withVisibleSpaces == comparisonMarkdown)
  }

  @Test func `no line is wider than 80 columns, whatever names there are`() throws {
    for language in Language.allCases {
      for name in ["before", "former"] {
        var earlier = try ComparisonPair.assessment(name)
        earlier.subject.organisation = String(repeating: "Direction ", count: 30)
        earlier.subject.team = String(repeating: "équipe", count: 30)
        earlier["c1"].state = .notApplicable(reason: String(repeating: "raison ", count: 40))
        let wording = try ComparisonWording(
          from: earlier, to: ComparisonPair.assessment("after"), of: ComparisonPair.questionnaire(), in: language)
        let lines = ComparisonText(wording).text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.displayWidth <= 80 })
      }
    }
  }

  @Test func `text from a file neither steers the terminal nor becomes markup`() throws {
    var earlier = try ComparisonPair.assessment("before")
    earlier.subject.organisation = "DSI\u{1B}[2J\n# <b>A</b>|\u{202E}"
    let wording = try ComparisonWording(
      from: earlier, to: ComparisonPair.assessment("after"), of: ComparisonPair.questionnaire(), in: .french)
    let text = ComparisonText(wording).text
    #expect(text.contains("Avant  DSI\u{FFFD}[2J # <b>A</b>|\u{FFFD} · Rizomo"))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    let markdown = ComparisonMarkdown(wording).text
    #expect(markdown.contains("\\<b\\>A\\</b\\>\\|"))
    #expect(!markdown.contains("\u{202E}") && !markdown.contains("\n# \\<"))
  }

  @Test func `the JSON of two assessments of one version`() throws {
    let value = try ComparisonJSON(ComparisonPair.wording(from: "before", in: .french)).value
    let expected = [
      "questionnaire.id": "essai", "questionnaire.version": "2.0.0", "rulesVersion": "1", "reversed": "false",
      "before.id": "before", "before.version": "2.0.0", "before.date": "2025-03-03",
      "before.subject.organisation": "DSI Exemple", "before.coverage.answered": "5", "before.coverage.applicable": "6",
      "before.recommendation.principal": "strategy", "before.recommendation.complementary": "training",
      "after.date": "2026-03-01", "after.coverage.share.exact": "1/1", "after.recommendation.principal": "training",
      "after.recommendation.complementary": "null",
      "level.before.number": "2", "level.after.name": "Usage", "level.direction": "rose",
      "index.before.exact": "11/32", "index.before.percent": "34.38", "index.after.exact": "19/48",
      "index.direction": "rose",
      "axes.1.id": "b", "axes.1.comparable": "true", "axes.1.level.direction": "rose", "axes.1.index.direction": "fell",
      "axes.2.index.direction": "same",
      "criteria.0.id": "a1", "criteria.0.origin": "same", "criteria.0.change": "rose", "criteria.0.delta": "2",
      "criteria.0.before.rank": "0", "criteria.0.after.rank": "2",
      "criteria.3.change": "fell", "criteria.3.delta": "-1",
      "criteria.4.change": "answered", "criteria.4.before.state": "unknown", "criteria.4.delta": "null",
      "criteria.6.change": "closed", "criteria.6.after.reason": "confiée à l’école",
      "support.0.kind": "strategy", "support.0.drivers.0": "a1", "support.0.raised.1": "a2",
      "support.1.name": "Formation", "support.1.drivers.1": "c2", "support.1.raised.0": "b1",
    ]
    for (path, text) in expected { #expect(value.text(at: path) == text, "\(path)") }
  }

  @Test func `the JSON across versions`() throws {
    let value = try ComparisonJSON(ComparisonPair.wording(from: "former", in: .english)).value
    let expected = [
      "before.version": "1.0.0", "level": "null", "index": "null", "axes.1.comparable": "false", "axes.1.level": "null",
      "axes.0.index.before.exact": "1/8",
      "criteria.1.origin": "reworded", "criteria.1.from.0": "a3", "criteria.1.before.rank": "0",
      "criteria.2.origin": "split", "criteria.2.from.0": "b1", "criteria.2.before": "null",
      "criteria.2.change": "not-comparable", "criteria.4.origin": "merged", "criteria.4.from.1": "b4", "gone.0": "z1",
      "criteria.5.change": "kept", "criteria.5.delta": "0",
    ]
    for (path, text) in expected { #expect(value.text(at: path) == text, "\(path)") }
  }

  @Test func `the JSON's members are those that are documented, in that order`() throws {
    let value = try ComparisonJSON(ComparisonPair.wording(from: "before", in: .french)).value
    #expect(
      value.members.map(\.name) == [
        "schema", "questionnaire", "rulesVersion", "before", "after", "reversed", "level", "index", "axes", "criteria",
        "gone", "support",
      ])
    #expect(
      value["before"]?.members.map(\.name) == [
        "id", "revision", "version", "date", "subject", "coverage", "recommendation",
      ])
    let text = try ComparisonFormat.json.text(of: ComparisonPair.wording(from: "before", in: .french))
    #expect(try JSONReader.read(Array(text.utf8)) == value)
  }
}

extension JSONValue {
  /// The plain value at the end of a path of names and numbers.
  fileprivate func text(at path: String) -> String? {
    let end = path.split(separator: ".").reduce(self as JSONValue?) { value, step in
      if case .array(let elements) = value, let index = Int(step) {
        return elements.indices.contains(index) ? elements[index] : nil
      }
      return value?[String(step)]
    }
    switch end {
    case .number(let text), .string(let text): return text
    case .bool(let value): return "\(value)"
    case .null: return "null"
    case .array, .object, nil: return nil
    }
  }
}
