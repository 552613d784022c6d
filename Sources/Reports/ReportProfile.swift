/// How much a report says, and to whom.
package enum ReportProfile: String, CaseIterable, Sendable {
  /// A page for a sponsor.
  case synthesis
  /// Everything the team decided and what follows from it.
  case full
  /// The same, with what only who leads the workshop needs.
  case facilitator
}
