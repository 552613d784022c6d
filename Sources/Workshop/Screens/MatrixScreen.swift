import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// Axes by criteria, each answer a figure; then the criterion under the cursor and why its axis is where it is.
  func matrixBody(_ open: OpenAssessment) -> Body {
    let width = layout.textColumns(withPane: false)
    var body = Body()
    let table = matrixTable(open, width: width, isWhole: true)
    let detail = matrixDetail(open, width: width)
    let rows = layout.bodyRows.count
    // The row under the cursor stays in sight above its detail, however many axes there are.
    let visible = max(3, rows - detail.count - (layout.isCompact ? 0 : 2))
    let offset = Body(lines: table.lines, cursor: table.cursor, followsCursor: true).offset(0, rows: visible)
    if !layout.isCompact || open.matrixFilter != nil { body.add(matrixHeading(open, width: width)) }
    let first = body.lines.count
    body.lines += table.lines.dropFirst(offset).prefix(visible)
    let below = table.lines.count - offset - visible
    if offset > 0 { body.lines[first] = body.lines[first].adding("  ↑\(offset)", .accent) }
    if below > 0 { body.lines[body.lines.count - 1] = body.lines[body.lines.count - 1].adding("  ↓\(below)", .accent) }
    if let cursor = table.cursor { body.cursor = Position(row: cursor.row - offset + first, column: cursor.column) }
    body.targets = table.targets.filter { (offset..<offset + visible).contains($0.rows.lowerBound) }
      .map { $0.moved(by: first - offset) }
    if !layout.isCompact { body.add() }
    detail.forEach { body.add($0) }
    return body
  }

  /// The matrix as it stands beside a criterion, with the live result under it.
  func liveLines(_ open: OpenAssessment, width: Int) -> [StyledLine] {
    var body = matrixTable(open, width: width, isWhole: false)
    let visible = max(3, layout.bodyRows.count / 2)
    let offset = Body(lines: body.lines, cursor: body.cursor, followsCursor: true).offset(0, rows: visible)
    body.lines = Array(body.lines.dropFirst(offset).prefix(visible))
    body.add()
    let explanation = Explanation(open.scorecard, of: open.questionnaire, in: language)
    for sentence in explanation.level { body.addWrapped(sentence.text, width: width) }
    body.add()
    for kind in open.scorecard.recommendation.ranking {
      guard let need = open.scorecard.needs.first(where: { $0.kind == kind }) else { continue }
      body.addWrapped(
        explanation.need(need), width: width, lead: StyledLine(explanation.name(need.kind) + " ", .accent), indent: 2)
    }
    body.add()
    for sentence in explanation.recommendation { body.addWrapped(sentence.text, width: width) }
    if let sequence = explanation.sequence { body.addWrapped(sequence.text, width: width) }
    var axis = Body()
    axis.add()
    addAxis(of: open.criterion, open, width: width, &axis)
    if body.lines.count + axis.lines.count <= layout.bodyRows.count { body.lines += axis.lines }
    return body.lines
  }

  /// One line for each axis: name, a figure for each criterion, level and index.
  ///
  /// - Parameters:
  ///   - open: whose answers.
  ///   - width: the columns there are.
  ///   - isWhole: whether it is the screen's own table, which a filter thins out.
  /// - Returns: the lines, and the cursor on the current criterion.
  private func matrixTable(_ open: OpenAssessment, width: Int, isWhole: Bool) -> Body {
    let axes = open.questionnaire.axes
    let explanation = Explanation(open.scorecard, of: open.questionnaire, in: language)
    let names = axisNames(open, width: width)
    let nameWidth = axisNameWidth(names, width: width)
    let levels = open.scorecard.axes.map { explanation.short($0.level) }
    let levelWidth = (levels.map(\.displayWidth).max() ?? 0) + 1
    let room = max(2, (width - nameWidth - levelWidth - 1) / 2)
    var body = Body()
    for (index, axis) in axes.enumerated() {
      let here = axis.criteria.firstIndex { $0.id == open.criterion.id }
      let first = max(0, (here ?? 0) - room + 1)
      var line = StyledLine(
        names[index].truncated(to: nameWidth - 1).padded(to: nameWidth - 1), here == nil ? .plain : .title
      ).adding(first > 0 ? "‹" : " ", .accent)
      for (column, criterion) in axis.criteria.enumerated().dropFirst(first).prefix(room) {
        let state = open.assessment[criterion.id].state
        if column == here { body.cursor = Position(row: body.lines.count, column: line.displayWidth) }
        body.targets.append(
          Target(
            rows: body.lines.count..<body.lines.count + 1, columns: line.displayWidth..<line.displayWidth + 2,
            action: .visit(criterion.id)))
        line = line.adding(
          isWhole && !open.isShown(criterion) ? " " : open.questionnaire.symbol(of: state),
          cellStyle(state, isHere: column == here, open))
        let isCut = column == first + room - 1 && column < axis.criteria.count - 1
        line = line.adding(isCut ? "›" : open.assessment[criterion.id].isFlagged ? "*" : " ", .accent)
      }
      let used = line.displayWidth
      line = line.adding(
        String(repeating: " ", count: max(1, min(nameWidth + widest(axes, room) * 2 + 1, width) - used)))
      line = line.adding(levels[index].padded(to: levelWidth), .accent)
      let score = explanation.short(open.scorecard.axes[index].index)
      let gauge = max(0, min(20, width - line.displayWidth - score.displayWidth - 2))
      if gauge >= 5, let value = open.scorecard.axes[index].index.value {
        line = line.adding(Gauge.text(value, columns: gauge), .dim).adding(" ")
      } else if gauge >= 5 {
        line = line.adding(String(repeating: " ", count: gauge + 1))
      }
      body.add(line.adding(score))
    }
    return body
  }

  private func axisNames(_ open: OpenAssessment, width: Int) -> [String] {
    open.questionnaire.axes.map { "\($0.id) \(width >= 100 ? $0.name : $0.shortName)" }
  }

  private func axisNameWidth(_ names: [String], width: Int) -> Int {
    min((names.map(\.displayWidth).max() ?? 0) + 1, max(4, width * 2 / 5))
  }

  private func matrixHeading(_ open: OpenAssessment, width: Int) -> StyledLine {
    if let filter = open.matrixFilter {
      let count = open.criteria.count { open.isShown($0) }
      return StyledLine(
        language("Filtre", "Filter") + language.colon + name(of: filter, in: open) + " (\(count))", .title)
    }
    let nameWidth = axisNameWidth(axisNames(open, width: width), width: width)
    return StyledLine(
      language("Axe", "Axis").padded(to: nameWidth)
        + language("critères, niveau de l’axe, indice sur 100", "criteria, the axis’s level, index out of 100"), .dim)
  }

  private func name(of filter: MatrixFilter, in open: OpenAssessment) -> String {
    switch filter {
    case .open: language("critères ouverts", "open criteria")
    case .disagreement: language("votes partagés", "divided votes")
    case .belowTarget: language("sous la cible", "below the target")
    case .support(let kind): open.questionnaire.support(kind)?.name ?? kind.rawValue
    }
  }

  private func widest(_ axes: [Axis], _ room: Int) -> Int { min(room, axes.map(\.criteria.count).max() ?? 0) }

  private func cellStyle(_ state: AnswerState, isHere: Bool, _ open: OpenAssessment) -> Style {
    if isHere { return Style(bold: true, reversed: true) }
    switch state {
    case .unanswered, .notApplicable: return .dim
    case .unknown: return .warning
    case .answered(let rank): return rank >= open.questionnaire.rules.target ? .good : .bold
    }
  }

  private func matrixDetail(_ open: OpenAssessment, width: Int) -> [StyledLine] {
    let criterion = open.criterion
    var body = Body()
    body.addWrapped("\(criterion.id) \(criterion.name)", width: width, style: .title)
    let state = open.answer.state
    let descriptor = state.rank.flatMap { rank in
      criterion.descriptors.indices.contains(rank.value) ? criterion.descriptors[rank.value] : nil
    }
    let answer = open.questionnaire.wording(of: state, in: language)
    if let descriptor {
      body.addWrapped(
        descriptor, width: width, lead: StyledLine("▸ " + answer + language.colon, .bold), indent: 2)
    } else {
      body.addWrapped(answer, width: width, style: .bold, lead: StyledLine("▸ ", .bold))
    }
    guard !layout.isCompact else { return body.lines }
    body.add()
    addAxis(of: criterion, open, width: width, &body)
    return body.lines
  }

  /// The level of a criterion's axis, and why not the next one.
  private func addAxis(of criterion: Criterion, _ open: OpenAssessment, width: Int, _ body: inout Body) {
    guard let axis = open.questionnaire.axis(of: criterion.id),
      let score = open.scorecard.axes.first(where: { $0.axis == axis.id })
    else { return }
    let explanation = Explanation(open.scorecard, of: open.questionnaire, in: language)
    let level = score.level.value.map(explanation.levelName) ?? language("sans niveau", "no level")
    body.addWrapped("\(axis.id) \(axis.name)\(language.colon)\(level)", width: width, style: .accent)
    for reason in explanation.whyNotNextLevel(of: score) {
      body.addWrapped(reason.text, width: width, lead: StyledLine("• "))
    }
  }
}
