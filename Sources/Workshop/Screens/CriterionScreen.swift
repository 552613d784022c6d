import Canvas
import Maturity
import Wording

extension Workshop {
  /// The columns that a note is typed in.
  var noteWidth: Int { max(1, layout.textColumns(withPane: true) - noteIndent) }

  private var noteIndent: Int { 7 }

  /// The criterion with its levels, its answer and its note; on narrow screens an open pane takes the levels' place.
  func criterionBody(_ open: OpenAssessment) -> Body {
    let view = if case .criterion(let view) = open.screen { view } else { CriterionView() }
    if layout.isLarge { return largeBody(view, of: open) }
    let width = layout.textColumns(withPane: true)
    let isRoomy = layout.bodyRows.count >= 26
    var body = Body()
    addTitle(open, width: width, &body)
    body.addWrapped(open.criterion.question, width: width)
    if !layout.isCompact { body.add() }
    if let pane = view.pane, layout.paneColumns == 0 {
      addAnswer(open, width: width, &body)
      body.lines += paneLines(pane, of: open, width: width)
      return body
    }
    addLevels(open, width: width, LevelLook(gap: isRoomy ? 1 : 0), &body)
    if isRoomy { body.add() }
    addBelowLevels(view, of: open, width: width, &body)
    if view.followsAnswer { body.followsCursor = true }
    if isRoomy, view.votes == nil, view.pane != .explanation, !open.criterion.help.isEmpty {
      body.add()
      body.addWrapped(
        open.criterion.help, width: width, lead: StyledLine(language("Aide   ", "Help   "), .title), indent: 7)
    }
    return body
  }

  /// An answer that is no level, votes, note, and what was gathered; while votes are counted, nothing below them.
  func addBelowLevels(_ view: CriterionView, of open: OpenAssessment, width: Int, _ body: inout Body) {
    addState(open, width: width, &body)
    if let panel = view.votes {
      addVotePanel(panel, of: open, width: width, &body)
      return
    }
    addVotes(open, width: width, &body)
    addNote(open, width: width, &body)
    addGathered(open, width: width, &body)
  }

  func addTitle(_ open: OpenAssessment, width: Int, _ body: inout Body) {
    let criterion = open.criterion
    let kinds = ([criterion.affinities.primary] + criterion.affinities.secondary)
      .compactMap { open.questionnaire.support($0)?.name }
    let target = open.ownTarget.flatMap { open.questionnaire.scale[$0] }.map {
      language("cible \($0.number)", "target \($0.number)")
    }
    let essential = criterion.isEssential ? language("essentiel", "essential") : nil
    let flag = open.answer.isFlagged ? language("à revoir", "to revisit") : nil
    let support = layout.isLarge ? nil : kinds.joined(separator: ", ")
    let right = [flag, target, essential, support].compactMap { $0 }.joined(separator: " · ")
    let name = "\(criterion.id) \(criterion.name)"
    let gap = width - name.displayWidth - right.displayWidth
    if gap >= 2 {
      body.add(StyledLine(name, .title).adding(String(repeating: " ", count: gap)).adding(right, .dim))
    } else {
      body.addWrapped(name, width: width, style: .title)
      body.addWrapped(right, width: width, style: .dim)
    }
  }

  func addLevels(_ open: OpenAssessment, width: Int, _ look: LevelLook, _ body: inout Body) {
    let levels = open.questionnaire.scale.levels
    let nameWidth = levels.map(\.name.displayWidth).max() ?? 0
    let hasColumn = !look.isStacked && width >= nameWidth + 5 + 45
    let isVoting = if case .criterion(let view) = open.screen { view.votes != nil } else { false }
    for level in levels {
      let isChosen = open.answer.state == .answered(level.rank)
      if level.rank != levels.first?.rank { body.leave(look.gap) }
      let first = body.lines.count
      if isChosen { body.cursor = Position(row: first, column: 0) }
      let marker = (isChosen ? StyledLine("▸ ", .title) : StyledLine("  "))
        .adding("\(level.number) ", isChosen ? .title : .accent)
      let name = hasColumn ? level.name.padded(to: nameWidth + 1) : level.name + " · "
      let text =
        open.criterion.descriptors.indices.contains(level.rank.value)
        ? open.criterion.descriptors[level.rank.value] : ""
      let lead = marker.adding(look.isStacked ? level.name : name, isChosen ? .title : .plain)
      if look.isStacked { body.add(lead) }
      // Elsewhere the descriptor looks the same chosen or not: two of them to send again would make a key slow on a slow
      // line.
      body.addWrapped(
        text, width: width, style: isChosen && look.isLoud ? .bold : .plain,
        lead: look.isStacked ? StyledLine("    ") : lead, indent: hasColumn ? nil : 4)
      body.targets.append(
        Target(
          rows: first..<body.lines.count, columns: 0..<width,
          action: isVoting ? .castVote(.rank(level.rank)) : .answer(level.rank)))
    }
  }

  /// The answer in one line, where the levels are not shown.
  func addAnswer(_ open: OpenAssessment, width: Int, _ body: inout Body) {
    body.cursor = Position(row: body.lines.count, column: 0)
    body.addWrapped(
      open.questionnaire.wording(of: open.answer.state, in: language), width: width, style: .bold,
      lead: StyledLine("▸ ", .title))
    if !layout.isCompact { body.add() }
  }

  private func addState(_ open: OpenAssessment, width: Int, _ body: inout Body) {
    switch open.answer.state {
    case .answered: break
    case .unanswered: if body.cursor == nil { body.cursor = Position(row: 0, column: 0) }
    case .unknown, .notApplicable:
      body.cursor = Position(row: body.lines.count, column: 0)
      body.addWrapped(
        open.questionnaire.wording(of: open.answer.state, in: language), width: width, style: .bold,
        lead: StyledLine("▸ ", .title))
    }
  }

  private func addNote(_ open: OpenAssessment, width: Int, _ body: inout Body) {
    let label = StyledLine(language("Note   ", "Note   "), .title)
    let blank = StyledLine(String(repeating: " ", count: noteIndent))
    if case .criterion(let view) = open.screen, let editor = view.note {
      if !layout.isCompact { body.add() }
      let shown = editor.buffer.shown(width: noteWidth)
      body.cursor = Position(row: body.lines.count + shown.cursor.row, column: noteIndent + shown.cursor.column)
      body.followsCursor = true
      for (index, row) in shown.rows.enumerated() { body.add((index == 0 ? label : blank).adding(row)) }
      if editor.isFirst {
        body.addWrapped(
          language(
            "Une note peut contenir des données personnelles\u{A0}: écrivez des rôles, pas des noms.",
            "A note may hold personal data: write roles, not names."), width: width, style: .dim, lead: blank)
        body.cursorHeight = body.lines.count - (body.cursor?.row ?? 0)
      }
    } else if !open.answer.note.isEmpty {
      if !layout.isCompact, open.answer.votes.isEmpty { body.add() }
      body.addWrapped(open.answer.note, width: width, lead: label)
    }
  }
}

/// How the levels of a criterion stand under one another.
struct LevelLook {
  /// Empty lines between two levels.
  var gap = 0
  /// Whether names have lines of their own, above what they stand for.
  var isStacked = false
  /// Whether what the chosen level says is bold, and not its name alone.
  var isLoud = false
}
