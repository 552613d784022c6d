/// One rule that a questionnaire must keep; one file per rule.
///
/// A check skips what the draft lacks (whoever read the file has reported it) and returns every breach, not the first.
protocol QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem]
}

extension Questionnaire {
  static var checks: [any QuestionnaireCheck.Type] {
    [
      FormatCheck.self, CompanionCheck.self, VersionCheck.self, LanguageCheck.self, DateCheck.self,
      IdentifierFormCheck.self, IdentifierUniquenessCheck.self, CountCheck.self,
      LevelNumberCheck.self, DescriptorCountCheck.self, DescriptorRepetitionCheck.self,
      WeightCheck.self, GateCheck.self, ThresholdCheck.self,
      LevelReferenceCheck.self, ReferenceCheck.self, AffinityCheck.self, ReferenceRepetitionCheck.self,
      NextStepCountCheck.self, EvidenceRepetitionCheck.self, MigrationCheck.self,
      DaysCheck.self, PathAudienceCheck.self, PathOrderCheck.self, RequirementCycleCheck.self,
      HostingWordCheck.self, HostingCoverageCheck.self, HostingPermissionCheck.self, ComparisonCheck.self,
      TextCheck.self,
    ]
  }
}
