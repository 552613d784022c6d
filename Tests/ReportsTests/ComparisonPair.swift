import Foundation
import Maturity
import Storage
import Wording

/// The questionnaire and the assessments of Tests/ComparisonPair, worked out by hand.
enum ComparisonPair {
  static func questionnaire() throws -> Questionnaire {
    try QuestionnaireFile.check(at: path("questionnaire.yaml"), isStrict: false)
  }

  /// “before” and “after” of version 2.0.0, “former” of 1.0.0.
  static func assessment(_ name: String) throws -> Assessment {
    try AssessmentFile.read(path("\(name).json")).document.assessment
  }

  static func wording(from earlier: String, in language: Language) throws -> ComparisonWording {
    try ComparisonWording(from: assessment(earlier), to: assessment("after"), of: questionnaire(), in: language)
  }

  private static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "ComparisonPair/\(name)").path(percentEncoded: false)
  }
}
