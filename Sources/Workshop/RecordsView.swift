import Maturity

/// What was gathered on the current criterion, as a list, with a form while one of them is typed.
package struct RecordsView: Equatable, Sendable {
  package let kind: Kind
  package var selection = 0
  package var form: RecordForm?

  /// What is gathered.
  package enum Kind: Equatable, Sendable {
    case evidence, actions
  }

  package init(_ kind: Kind) { self.kind = kind }
}

/// One piece of evidence or one action being typed; the assessment follows every key.
package struct RecordForm: Equatable, Sendable {
  /// What can be said of one.
  package enum Field: Equatable, Sendable {
    case text, link, owner, date, holder
  }

  package let fields: [Field]
  package private(set) var buffers: [TextBuffer]
  /// Among the fields.
  package var focus = 0
  /// Its place in the list, past the end for a new one.
  private let position: Int
  private let kind: RecordsView.Kind
  private let criterion: Criterion.ID
  /// What one undo goes back to.
  package let before: Assessment

  package init(_ kind: RecordsView.Kind, at position: Int, on criterion: Criterion.ID, of before: Assessment) {
    self.kind = kind
    self.position = position
    self.criterion = criterion
    self.before = before
    let answer = before[criterion]
    switch kind {
    case .evidence:
      fields = [.text, .link, .date, .holder]
      let item = answer.evidence.indices.contains(position) ? answer.evidence[position] : Evidence(text: "")
      buffers = [item.text, item.link, item.date?.description ?? "", item.holder].map { TextBuffer($0) }
    case .actions:
      fields = [.text, .owner, .date]
      let item = answer.actions.indices.contains(position) ? answer.actions[position] : NextAction(text: "")
      buffers = [item.text, item.owner, item.due?.description ?? ""].map { TextBuffer($0) }
    }
  }

  /// The text under the cursor.
  package var buffer: TextBuffer {
    get { buffers[focus] }
    set { buffers[focus] = newValue }
  }

  /// Whether the date is empty or a day that exists.
  package var dateIsValid: Bool { text(.date).isEmpty || CalendarDate(typed: text(.date)) != nil }

  /// What was typed in a field, without white space around it.
  package func text(_ field: Field) -> String {
    guard let index = fields.firstIndex(of: field) else { return "" }
    return String(Substring(buffers[index].text).trimmingSpaces)
  }

  /// Puts what was typed into an assessment; nothing where nothing is left, and the date before where it does not exist.
  package func fill(_ assessment: inout Assessment) {
    let old = before[criterion]
    switch kind {
    case .evidence:
      let earlier = old.evidence.indices.contains(position) ? old.evidence[position].date : nil
      let item = Evidence(
        text: text(.text), link: text(.link), date: date(or: earlier), holder: text(.holder))
      assessment[criterion].evidence = list(old.evidence, with: item, isBlank: item == Evidence(text: ""))
    case .actions:
      let earlier = old.actions.indices.contains(position) ? old.actions[position].due : nil
      let item = NextAction(text: text(.text), owner: text(.owner), due: date(or: earlier))
      assessment[criterion].actions = list(old.actions, with: item, isBlank: item == NextAction(text: ""))
    }
  }

  private func date(or earlier: CalendarDate?) -> CalendarDate? {
    dateIsValid ? CalendarDate(typed: text(.date)) : earlier
  }

  private func list<Item>(_ items: [Item], with item: Item, isBlank: Bool) -> [Item] {
    let rest = items.enumerated().filter { $0.offset != position }.map(\.element)
    guard !isBlank else { return rest }
    return rest[..<min(position, rest.count)] + [item] + rest[min(position, rest.count)...]
  }
}

extension Answer {
  /// How many there are of a kind.
  func count(of kind: RecordsView.Kind) -> Int {
    switch kind {
    case .evidence: evidence.count
    case .actions: actions.count
    }
  }

  /// Removes one of them.
  mutating func remove(_ kind: RecordsView.Kind, at position: Int) {
    switch kind {
    case .evidence: evidence.remove(at: position)
    case .actions: actions.remove(at: position)
    }
  }
}
