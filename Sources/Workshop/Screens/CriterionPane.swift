import Canvas
import Maturity
import Wording

extension Workshop {
  /// What stands beside the criterion on a wide screen: the pane asked for, else the matrix and the live result.
  func sideBody(_ view: CriterionView, of open: OpenAssessment) -> Body {
    let width = layout.paneColumns - 2
    return Body(lines: view.pane.map { paneLines($0, of: open, width: width) } ?? liveLines(open, width: width))
  }

  func drawSide(_ view: CriterionView, of open: OpenAssessment, _ grid: inout Grid) {
    let left = size.columns - layout.paneColumns
    let rows = layout.bodyRows
    for row in rows { grid.write("│", row: row, column: left - 2, style: .dim) }
    let body = sideBody(view, of: open)
    let offset = body.offset(view.pane == nil ? 0 : view.scroll, rows: rows.count)
    for (index, line) in body.lines.dropFirst(offset).prefix(rows.count).enumerated() {
      grid.write(line, row: rows.lowerBound + index, column: left, width: layout.paneColumns - 2)
    }
    if view.pane != nil { markHidden(body, offset: offset, end: size.columns - 1, &grid) }
  }

  /// A pane, its name first.
  func paneLines(_ pane: CriterionView.Pane, of open: OpenAssessment, width: Int) -> [StyledLine] {
    var body = Body()
    body.add(
      StyledLine.joined(
        CriterionView.Pane.allCases.map { other in
          other == pane
            ? StyledLine("[\(name(of: other))]  ", .title)
            : StyledLine(key(of: other), .accent).adding(" \(name(of: other))  ", .dim)
        }))
    switch pane {
    case .explanation: addExplanation(open, width: width, &body)
    case .evidence: addEvidence(open, width: width, &body)
    case .facilitation: addFacilitation(open, width: width, &body)
    }
    return body.lines
  }

  func name(of pane: CriterionView.Pane) -> String {
    switch pane {
    case .explanation: language("En clair", "In plain words")
    case .evidence: language("Preuves", "Evidence")
    case .facilitation: language("Animation", "Facilitation")
    }
  }

  private func key(of pane: CriterionView.Pane) -> String {
    switch pane {
    case .explanation: "a"
    case .evidence: "p"
    case .facilitation: "f"
    }
  }

  private func addExplanation(_ open: OpenAssessment, width: Int, _ body: inout Body) {
    body.addWrapped(open.criterion.help, width: width)
    let references = open.criterion.facilitation.references.compactMap { open.questionnaire.reference($0) }
    if !references.isEmpty {
      if !layout.isCompact { body.add() }
      body.add(language("Ce sur quoi il repose", "What it rests on"), .title)
      for reference in references {
        body.addWrapped(
          open.questionnaire.wording(of: reference, in: language).text, width: width,
          lead: StyledLine(reference.name + language.colon, .accent), indent: 2)
      }
    }
    let terms = open.questionnaire.terms(in: open.criterion).map(\.name)
    guard !terms.isEmpty else { return }
    if !layout.isCompact { body.add() }
    body.addWrapped(
      terms.joined(separator: ", ") + language(" (t\u{A0}: les définitions).", " (t: definitions)."), width: width,
      lead: StyledLine(language("Termes", "Terms") + language.colon, .title), indent: 2)
  }

  private func addEvidence(_ open: OpenAssessment, width: Int, _ body: inout Body) {
    let evidence = open.criterion.facilitation.evidence
    if evidence.isEmpty { body.addWrapped(nothingWritten, width: width, style: .dim) }
    for item in evidence { body.addWrapped(item, width: width, lead: StyledLine("• ")) }
  }

  private func addFacilitation(_ open: OpenAssessment, width: Int, _ body: inout Body) {
    let facilitation = open.criterion.facilitation
    body.add(language("Si personne ne parle", "When nobody speaks"), .title)
    body.addWrapped(
      facilitation.prompt ?? nothingWritten, width: width, style: facilitation.prompt == nil ? .dim : .plain)
    guard !facilitation.nextSteps.isEmpty else { return }
    if !layout.isCompact { body.add() }
    body.add(language("L’étape d’après", "The next step"), .title)
    let levels = open.questionnaire.scale.levels
    for (from, to) in zip(levels, levels.dropFirst()) {
      guard let step = facilitation.nextStep(from: from.rank) else { continue }
      let isNext = open.answer.state == .answered(from.rank)
      body.addWrapped(
        step, width: width, style: isNext ? .bold : .plain,
        lead: StyledLine(isNext ? "▸ " : "  ", .title).adding("\(from.number) → \(to.number) ", .accent))
    }
  }

  private var nothingWritten: String {
    language("Ce questionnaire n’en dit rien.", "This questionnaire says nothing of it.")
  }
}
