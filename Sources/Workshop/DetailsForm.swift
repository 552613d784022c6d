import Maturity

/// The form for whom, when and with whom: one text per field.
package struct DetailsForm: Equatable, Sendable {
  /// The fields, in the order of the form.
  package enum Field: Int, CaseIterable, Sendable {
    case organisation, team, product, scope, facilitator, participants, date, budget
  }

  package private(set) var buffers: [TextBuffer]
  package var focus: Field = .organisation
  /// What one undo goes back to.
  package let before: Assessment
  /// The texts that the fields started with: a field that nobody touched writes nothing.
  private let initial: [String]

  package init(_ assessment: Assessment) {
    before = assessment
    buffers = Field.allCases.map { TextBuffer($0.text(in: assessment)) }
    initial = buffers.map(\.text)
  }

  /// The text of a field.
  package subscript(field: Field) -> TextBuffer {
    get { buffers[field.rawValue] }
    set { buffers[field.rawValue] = newValue }
  }

  /// Whether the date is empty or a day that exists, as YYYY-MM-DD or DD/MM/YYYY.
  package var dateIsValid: Bool { trimmed(.date).isEmpty || date != nil }

  /// Whether the time planned is empty or a number of minutes within a day.
  package var budgetIsValid: Bool {
    trimmed(.budget).isEmpty || Int(trimmed(.budget)).map { (1...1440).contains($0) } == true
  }

  /// The next field, or the one before; nil past the ends.
  package func field(after forward: Bool) -> Field? { Field(rawValue: focus.rawValue + (forward ? 1 : -1)) }

  /// Puts what was typed into an assessment; a date that does not exist leaves the one that was there.
  package func fill(_ assessment: inout Assessment) {
    for field in Field.allCases where self[field].text != initial[field.rawValue] {
      let text = trimmed(field)
      switch field {
      case .organisation: assessment.subject.organisation = text
      case .team: assessment.subject.team = text
      case .product: assessment.subject.product = text
      case .scope: assessment.subject.scope = text
      case .facilitator: assessment.session.facilitator = text
      case .participants:
        assessment.session.participants = text.split(separator: ",")
          .map { String($0.trimmingSpaces) }.filter { !$0.isEmpty }
      case .date: assessment.session.date = dateIsValid ? date : before.session.date
      case .budget: assessment.session.budget = budgetIsValid ? Int(trimmed(.budget)) : before.session.budget
      }
    }
  }

  private var date: CalendarDate? { CalendarDate(typed: trimmed(.date)) }

  private func trimmed(_ field: Field) -> String { String(Substring(self[field].text).trimmingSpaces) }
}

extension DetailsForm.Field {
  fileprivate func text(in assessment: Assessment) -> String {
    switch self {
    case .organisation: assessment.subject.organisation
    case .team: assessment.subject.team
    case .product: assessment.subject.product
    case .scope: assessment.subject.scope
    case .facilitator: assessment.session.facilitator
    case .participants: assessment.session.participants.joined(separator: ", ")
    case .date: assessment.session.date?.description ?? ""
    case .budget: assessment.session.budget.map(String.init) ?? ""
    }
  }
}

extension Substring {
  /// Without white space at either end.
  var trimmingSpaces: Substring {
    var result = self
    while let first = result.first, first.isWhitespace { result.removeFirst() }
    while let last = result.last, last.isWhitespace { result.removeLast() }
    return result
  }
}

extension CalendarDate {
  /// Nil unless `text` is a day that exists, as YYYY-MM-DD or DD/MM/YYYY.
  init?(typed text: String) {
    if let date = CalendarDate(text) {
      self = date
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
