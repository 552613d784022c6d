import Foundation
import Maturity
import Scoring
import Storage
import Testing
import Wording

@testable import PDF
@testable import Reports

/// What programs made to find faults in a PDF find in the reports of the shipped example.
@Suite(.serialized) struct CheckerTests {
  /// Every profile in both languages, of the whole example, and of three of its answers.
  private static let reports: [String: Document] = {
    var reports: [String: Document] = [:]
    for language in Language.allCases {
      for profile in ReportProfile.allCases {
        for isSparse in [false, true] {
          let name = "\(profile)-\(language.rawValue)\(isSparse ? "-sparse" : "").pdf"
          reports[name] = try? document(profile, in: language, isSparse: isSparse)
        }
      }
    }
    return reports
  }()

  private static func document(
    _ profile: ReportProfile, in language: Language, isSparse: Bool, scope: String? = nil
  ) throws -> Document {
    let questionnaire = try QuestionnaireCatalogue.shipped("squads-cloud", in: language)
    let text = try #require(Shipped.content(of: "squads-cloud/example.json"))
    var assessment = try AssessmentCodec.decode(Array(text.utf8)).assessment
    if let scope { assessment.subject.scope = scope }
    if isSparse {
      let kept = assessment.answers.keys.sorted().prefix(3)
      for id in assessment.answers.keys where !kept.contains(id) { assessment[id] = Answer() }
    }
    return ReportMaterial(
      assessment: assessment, questionnaire: questionnaire,
      scorecard: Scorecard(of: assessment.sheet, with: questionnaire), language: language, profile: profile
    ).document
  }

  @Test func `pdfua finds nothing`() throws {
    let outcome = try Tool.run(Tool.checker("pdfua"), ["check"], on: files())
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.split(separator: "result: PASS").count == 13)
  }

  /// What it only warns of are guesses, as that a line on three pages is a running head.
  @Test func `outloud finds no error`() throws {
    let outcome = try Tool.run(Tool.checker("outloud"), on: files())
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }

  @Test func `qpdf finds nothing`() throws {
    for (name, bytes) in try files() {
      let outcome = try Tool.run("qpdf", ["--check"], on: [name: bytes])
      #expect(outcome.status == 0, "\(name): \(outcome.output)\(outcome.errors)")
    }
  }

  @Test func `the text of the structure is the report's, to the letter`() throws {
    for (name, document) in Self.reports {
      let text = try ReadPDF(bytes: PDFReport(document).bytes()).text
      #expect(ReportText(document).matches(text), "\(name)")
    }
  }

  @Test func `a synthesis is one page`() throws {
    for (name, document) in Self.reports where document.profile == .synthesis {
      #expect(try ReadPDF(bytes: PDFReport(document).bytes()).pages.count == 1, "\(name)")
    }
  }

  @Test func `a synthesis whose scope leaves its page too little goes on over a second one, set smaller if need be`()
    throws
  {
    let scope = String(repeating: "mot ", count: 510)
    let document = try Self.document(.synthesis, in: .french, isSparse: false, scope: scope)
    let pages = try ReadPDF(bytes: PDFReport(document).bytes()).pages
    #expect(pages.count == 2)
    #expect(pages.first?.contains("Niveau de maturité") == false)
  }

  private func files() throws -> [String: [UInt8]] {
    #expect(Self.reports.count == 12)
    return try Self.reports.mapValues { try PDFReport($0).bytes() }
  }
}
