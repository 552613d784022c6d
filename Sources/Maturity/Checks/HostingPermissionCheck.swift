/// No row with conditions allows: what allows is what nothing forbids, and an unknown fact must never turn into more
/// permission (SCORING.md §10).
enum HostingPermissionCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    draft.placedRows.filter { $0.entity.isConditional }.flatMap { row in
      row.entity.verdicts.filter { $0.text.value == HostingVerdict.allowed.rawValue }.map {
        Problem(.conditionalPermission($0.name.value), path: row.path, at: $0.text.location)
      }
    }
  }
}
