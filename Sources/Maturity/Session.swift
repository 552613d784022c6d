/// When and with whom an assessment was made.
package struct Session: Equatable, Sendable {
  package var date: CalendarDate?
  package var facilitator = ""
  /// Roles (“architecte”, “RSSI”), not names.
  package var participants: [String] = []
  /// How long the workshop may last, in minutes; nil where nobody set a limit.
  package var budget: Int?

  package init(
    date: CalendarDate? = nil, facilitator: String = "", participants: [String] = [], budget: Int? = nil
  ) {
    self.date = date
    self.facilitator = facilitator
    self.participants = participants
    self.budget = budget
  }
}
