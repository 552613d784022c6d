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
  }

  var explanation: Explanation { Explanation(scorecard, of: questionnaire, in: language) }
}
