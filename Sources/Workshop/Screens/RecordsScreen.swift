import Canvas
import Maturity
import Wording

extension Workshop {
  /// What was gathered on a criterion, then the form of the one being typed.
  func recordsBody(_ view: RecordsView, of open: OpenAssessment) -> Body {
    let width = min(100, layout.textColumns(withPane: false))
    var body = Body()
    body.followsCursor = true
    body.addWrapped("\(open.criterion.id) \(open.criterion.name)", width: width, style: .title)
    let count = open.answer.count(of: view.kind)
    switch (view.kind, count) {
    case (.evidence, 0):
      body.addWrapped(language("Aucune preuve recueillie.", "No evidence gathered."), width: width, style: .dim)
    case (.actions, 0): body.addWrapped(language("Aucune action.", "No action."), width: width, style: .dim)
    case (.evidence, _): body.add(language("Preuves recueillies", "Evidence gathered"), .accent)
    case (.actions, _): body.add(language("Actions à mener", "Actions to take"), .accent)
    }
    if !layout.isCompact { body.add() }
    body.cursor = Position(row: body.lines.count - 1, column: 0)
    for (index, record) in records(view.kind, of: open).enumerated() {
      let isHere = index == view.selection
      if isHere { body.cursor = Position(row: body.lines.count, column: 0) }
      body.addWrapped(
        record.text, width: width, style: isHere ? .bold : .plain, lead: StyledLine(isHere ? "▸ " : "  ", .title))
      if !record.detail.isEmpty { body.addWrapped(record.detail, width: width, style: .dim, lead: StyledLine("    ")) }
    }
    if let form = view.form { add(form, view.kind, width: width, &body) }
    return body
  }

  private func records(_ kind: RecordsView.Kind, of open: OpenAssessment) -> [(text: String, detail: String)] {
    switch kind {
    case .evidence: open.answer.evidence.map { ($0.text.isEmpty ? "–" : $0.text, language.detail($0).text) }
    case .actions: open.answer.actions.map { ($0.text.isEmpty ? "–" : $0.text, language.detail($0).text) }
    }
  }

  private func add(_ form: RecordForm, _ kind: RecordsView.Kind, width: Int, _ body: inout Body) {
    if !layout.isCompact { body.add() }
    let labels = form.fields.map { label(of: $0, kind) + language.colon }
    let labelWidth = (labels.map(\.displayWidth).max() ?? 0) + 3
    let first = body.lines.count
    for (index, label) in labels.enumerated() {
      let isFocused = index == form.focus
      let buffer = form.buffers[index]
      let room = max(1, width - labelWidth)
      let window = isFocused ? buffer.window(width: room) : (text: buffer.text.truncated(to: room), cursor: 0)
      if isFocused { body.cursor = Position(row: first + index, column: labelWidth + window.cursor) }
      body.add(
        StyledLine(((isFocused ? "▸ " : "  ") + label).padded(to: labelWidth), isFocused ? .title : .accent)
          .adding(window.text, isFocused ? .bold : .plain))
    }
  }

  private func label(of field: RecordForm.Field, _ kind: RecordsView.Kind) -> String {
    switch field {
    case .text: kind == .evidence ? language("Ce que c’est", "What it is") : language("Quoi", "What")
    case .link: language("Où (lien, dossier)", "Where (link, folder)")
    case .owner: language("Qui (un rôle)", "Who (a role)")
    case .date: kind == .evidence ? language("Date", "Date") : language("Pour le", "Due")
    case .holder: language("À demander à (un rôle)", "Ask (a role)")
    }
  }

  /// What was gathered on the current criterion, counted: the list is a key away.
  func addGathered(_ open: OpenAssessment, width: Int, _ body: inout Body) {
    let (evidence, actions) = (open.answer.evidence.count, open.answer.actions.count)
    var parts: [String] = []
    if evidence > 0 {
      let noun = language.plural(
        evidence, language("preuve recueillie", "piece of evidence"),
        language("preuves recueillies", "pieces of evidence"))
      parts.append("\(evidence)\u{A0}\(noun) (P)")
    }
    if actions > 0 {
      let noun = language.plural(actions, language("action", "action"), language("actions", "actions"))
      parts.append("\(actions)\u{A0}\(noun) (A)")
    }
    guard !parts.isEmpty else { return }
    body.addWrapped(
      parts.joined(separator: ", "), width: width, lead: StyledLine(language("Suites ", "Also   "), .title))
  }
}
