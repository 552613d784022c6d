import Maturity
import Scoring
import Wording

/// All that a report is made of: the same material always gives the same bytes.
package struct ReportMaterial: Sendable {
  package let assessment: Assessment
  /// What the scorecard was computed with; the assessment may refer to another version of it.
  package let questionnaire: Questionnaire
  package let scorecard: Scorecard
  /// The report's own; the questionnaire's texts stay in theirs.
  package let language: Language
  package let profile: ReportProfile
  /// An assessment of the same questionnaire to compare with, made with this version or one that it migrates from.
  package let earlier: Assessment?
  /// What is asked of it for every criterion, worked out once.
  private let targets: [Criterion.ID: Rank]
  private let places: [Criterion.ID: Int]

  package init(
    assessment: Assessment, questionnaire: Questionnaire, scorecard: Scorecard, language: Language,
    profile: ReportProfile = .full, earlier: Assessment? = nil
  ) {
    self.assessment = assessment
    self.questionnaire = questionnaire
    self.scorecard = scorecard
    self.language = language
    self.profile = profile
    self.earlier = earlier
    targets = questionnaire.targets(in: assessment.sheet)
    places = Dictionary(
      questionnaire.criteria.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The level aimed at on a criterion (SCORING.md §6), on the scale.
  func target(of id: Criterion.ID) -> Rank { targets[id] ?? questionnaire.rules.target }

  /// The anchor of a criterion's section: by place, since identifiers may hold what anchors may not.
  func anchor(of criterion: Criterion.ID) -> String { "criterion-\(places[criterion] ?? 0)" }

  var explanation: Explanation { Explanation(scorecard, of: questionnaire, in: language) }
}
