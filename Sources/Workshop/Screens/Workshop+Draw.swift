import Canvas
import Maturity
import Wording

extension Workshop {
  /// The whole screen as it should be now.
  package func draw() -> Grid {
    var grid = Grid(size)
    if isTooSmall {
      drawTooSmall(&grid)
      return grid
    }
    switch stage {
    case .start(let view): drawStart(view, &grid)
    case .open(let open): drawOpen(open, &grid)
    }
    switch overlay {
    case .help(let scroll, _): drawOver(helpName, helpBody, scroll: scroll, &grid)
    case .glossary(let scroll, _): drawOver(language("Termes", "Terms"), glossaryBody, scroll: scroll, &grid)
    case .search(let search): drawSearch(search, &grid)
    case .export(let view): drawOver(exportName, exportBody(view), scroll: 0, &grid)
    case .written(let paths, let scroll): drawOver(writtenName(paths), writtenBody(paths), scroll: scroll, &grid)
    case .prompt, .decision, .target, nil: break
    }
    drawFooter(&grid)
    if case .prompt(let prompt) = overlay { drawPrompt(prompt, &grid) }
    drawQuestion(&grid)
    return grid
  }

  private func drawOpen(_ open: OpenAssessment, _ grid: inout Grid) {
    if !layout.isLarge { drawHeader(open, &grid) }
    switch open.screen {
    case .details(let form): drawBody(detailsBody(form), scroll: 0, &grid)
    case .criterion(let view):
      let end = layout.paneColumns > 0 ? layout.margin + layout.textColumns(withPane: true) : nil
      drawBody(criterionBody(open), scroll: criterionScroll(view), end: end, &grid)
      if layout.isLarge { drawLargeStatus(view, of: open, &grid) }
      if layout.paneColumns > 0 { drawSide(view, of: open, &grid) }
    case .matrix: drawBody(matrixBody(open), scroll: 0, &grid)
    case .demand(let view): drawBody(demandBody(view, of: open), scroll: 0, &grid)
    case .result(let view): drawBody(resultBody(view, of: open), scroll: view.scroll, &grid)
    case .comparison(let view): drawBody(comparisonBody(view, of: open), scroll: view.scroll, &grid)
    case .records(let view): drawBody(recordsBody(view, of: open), scroll: 0, &grid)
    case .discussion(let view): drawBody(discussionBody(view, of: open), scroll: 0, &grid)
    }
  }

  /// How far the criterion is scrolled: where a pane stands beside it, the keys scroll that.
  func criterionScroll(_ view: CriterionView) -> Int { layout.paneColumns > 0 && view.pane != nil ? 0 : view.scroll }

  /// Draws what fits of a body and says around it how much does not; `end` is the column after the body's last one, nil
  /// where nothing stands beside it.
  func drawBody(_ body: Body, scroll: Int, end: Int? = nil, _ grid: inout Grid) {
    let rows = layout.bodyRows
    let end = end ?? size.columns - layout.margin
    let offset = body.offset(scroll, rows: rows.count)
    for (index, line) in body.lines.dropFirst(offset).prefix(rows.count).enumerated() {
      grid.write(line, row: rows.lowerBound + index, column: layout.margin, width: end - layout.margin)
    }
    if let cursor = body.cursor, (offset..<offset + rows.count).contains(cursor.row) {
      grid.cursor = Position(row: rows.lowerBound + cursor.row - offset, column: cursor.column + layout.margin)
    }
    markHidden(body, offset: offset, end: end, &grid)
  }

  /// Says how many lines of a body are above and below what is shown, never over the text: on the rules, or at the end of
  /// the row of keys where there are none.
  func markHidden(_ body: Body, offset: Int, end: Int, _ grid: inout Grid) {
    let rows = layout.bodyRows
    let below = body.lines.count - offset - rows.count
    let marks = (above: offset > 0 ? "↑\(offset)" : "", below: below > 0 ? "↓\(below)" : "")
    if layout.ruleRows > 0 {
      mark(marks.above, row: rows.lowerBound - 1, end: end, &grid)
      mark(marks.below, row: rows.upperBound, end: end, &grid)
    } else {
      mark(marks.above + marks.below, row: size.rows - 1, end: size.columns - 1, &grid)
    }
  }

  var helpName: String { language("Aide", "Help") }

  /// A page that takes the whole screen for a while.
  private func drawOver(_ title: String, _ body: Body, scroll: Int, _ grid: inout Grid) {
    grid = Grid(size)
    grid.write("Palier · " + title, row: 0, column: 1, style: .title)
    drawTrail(to: title, &grid)
    drawBody(body, scroll: scroll, &grid)
  }

  private func mark(_ text: String, row: Int, end: Int, _ grid: inout Grid) {
    guard !text.isEmpty else { return }
    grid.write(text, row: row, column: max(0, end - text.displayWidth), style: .accent)
  }

  func rule(row: Int, _ grid: inout Grid) {
    grid.fill(row: row, columns: 0..<size.columns, with: "─", style: .dim)
  }

  private func drawTooSmall(_ grid: inout Grid) {
    let needed = "\(Workshop.smallest.columns)×\(Workshop.smallest.rows)"
    let now = "\(size.columns)×\(size.rows)"
    let text = language(
      "Fenêtre trop petite\u{A0}: \(now), il faut \(needed).", "Window too small: \(now), \(needed) needed.")
    let lines = [notice?.text, text].compactMap { $0 }.flatMap { $0.wrapped(to: size.columns) }
    for (row, line) in lines.prefix(size.rows).enumerated() {
      grid.write(line, row: row, column: 0)
    }
  }

  private func drawPrompt(_ prompt: Prompt, _ grid: inout Grid) {
    // On the last row of the body: what is wrong with the answer is said below it.
    let at = layout.bodyRows.upperBound - 1
    grid.fill(row: at, columns: 0..<size.columns, with: " ")
    let start = grid.write(" \(prompt.question(in: language))\(language.colon)", row: at, column: 0, style: .title)
    drawField(prompt.buffer, row: at, column: start, width: size.columns - start - 1, &grid)
  }

  /// Draws a one-line text with the cursor in it, scrolled so that the cursor is in sight.
  func drawField(_ buffer: TextBuffer, row: Int, column: Int, width: Int, _ grid: inout Grid) {
    let field = buffer.window(width: width)
    grid.write(field.text, row: row, column: column, width: width)
    grid.cursor = Position(row: row, column: column + field.cursor)
  }
}

extension TextBuffer {
  /// The part of a one-line text that fits `width` columns around the cursor, and the cursor's column in it.
  func window(width: Int) -> (text: String, cursor: Int) {
    let width = max(1, width)
    var start = cursor
    var before = 0
    while start > 0 {
      let columns = String(characters[start - 1]).displayWidth
      if before + columns > width - 1 { break }
      before += columns
      start -= 1
    }
    guard start > 0 else { return (text, before) }
    // The first character shown gives way to a mark that there is more before it.
    let hidden = String(characters[start]).displayWidth
    return (
      "…" + String(repeating: " ", count: max(0, hidden - 1)) + String(characters[(start + 1)...]), before
    )
  }
}

extension Prompt {
  /// What is asked for, before a colon.
  func question(in language: Language) -> String {
    switch purpose {
    case .reason: language("Sans objet, parce que", "Not applicable because")
    case .jump: language("Aller au critère", "Go to criterion")
    case .openPath: language("Fichier à ouvrir", "File to open")
    case .saveElsewhere: language("Enregistrer dans", "Save in")
    case .exportPath: language("Écrire le rapport dans", "Write the report to")
    case .earlierPath: language("Comparer à (fichier)", "Compare with (file)")
    }
  }
}
