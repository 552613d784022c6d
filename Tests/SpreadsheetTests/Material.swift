import Foundation
import Maturity
import Reports
import Scoring
import Storage
import Wording

/// What the tests make workbooks of.
enum Material {
  /// The worked assessments of Tests/ComparisonPair; `change` may alter the later one.
  static func pair(
    in language: Language = .french, profile: ReportProfile = .full, since earlier: String? = nil,
    _ change: (inout Assessment) -> Void = { _ in }
  ) throws -> ReportMaterial {
    var later = try assessment("after")
    change(&later)
    let questionnaire = try QuestionnaireFile.check(at: path("questionnaire.yaml"), isStrict: false)
    return try material(later, questionnaire, language, profile, since: earlier.map(assessment))
  }

  /// The example that ships, which has offers and hosting.
  static func example(in language: Language = .french) throws -> ReportMaterial {
    let text = Shipped.content(of: "squads-cloud/example.json") ?? ""
    let questionnaire = try QuestionnaireCatalogue.shipped("squads-cloud", in: language)
    return try material(AssessmentCodec.decode(Array(text.utf8)).assessment, questionnaire, language, .full)
  }

  /// Twenty axes of twenty criteria, all at the second of three levels.
  static func large() throws -> ReportMaterial {
    let file = FileManager.default.temporaryDirectory.appending(path: "palier-large-\(UUID().uuidString).yaml")
    try Data(largeQuestionnaire.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let questionnaire = try QuestionnaireFile.check(at: file.path(percentEncoded: false), isStrict: false)
    var assessment = Assessment(id: "large", questionnaire: questionnaire.reference)
    for criterion in questionnaire.criteria { assessment[criterion.id] = Answer(state: .answered(1)) }
    return material(assessment, questionnaire, .french, .full)
  }

  private static func material(
    _ assessment: Assessment, _ questionnaire: Questionnaire, _ language: Language, _ profile: ReportProfile,
    since earlier: Assessment? = nil
  ) -> ReportMaterial {
    ReportMaterial(
      assessment: assessment, questionnaire: questionnaire,
      scorecard: Scorecard(of: assessment.sheet, with: questionnaire), language: language, profile: profile,
      earlier: earlier)
  }

  private static func assessment(_ name: String) throws -> Assessment {
    try AssessmentFile.read(path("\(name).json")).document.assessment
  }

  private static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "ComparisonPair/\(name)").path(percentEncoded: false)
  }

  private static var largeQuestionnaire: String {
    let axes = (1...20).map { axis in
      let criteria = (1...20).map { criterion in
        """
              - id: "\(axis).\(criterion)"
                name: Critère \(axis).\(criterion)
                question: Où en est \(axis).\(criterion) ?
                support: {primary: help}
                levels: [Rien pour \(axis).\(criterion)., Un peu de \(axis).\(criterion)., Tout de \(axis).\(criterion).]
                help: Une aide.
        """
      }
      return """
          - id: "\(axis)"
            name: Axe numéro \(axis)
            shortName: Axe \(axis)
            summary: Le \(axis).
            criteria:
        \(criteria.joined(separator: "\n"))
        """
    }
    return """
      format: 1
      id: grand
      version: 1.0.0
      language: fr
      title: Grande matrice
      summary: Vingt axes.
      licence: CC0-1.0
      notice: Pour les tests.
      scale:
        - {id: l1, number: 0, name: Rien, definition: Rien n’est là.}
        - {id: l2, number: 1, name: Peu, definition: Un peu est là.}
        - {id: l3, number: 2, name: Tout, definition: Tout est là.}
      supports:
        - {id: help, name: Aide, title: Aider, description: On aide.}
      rules:
        criteria: {share: 3/5, maxLag: 1}
        axes: {share: 3/5, maxLag: 1}
        minCoverage: 1/2
        target: 2
        autonomyBelow: 1/4
        complementaryFrom: 1/4
        combinedWithin: 5
        demandPoints: 5
        demandMaximum: 15
      axes:
      \(axes.joined(separator: "\n"))
      """
  }
}
