import Canvas
import Maturity
import Wording

extension Workshop {
  /// The criterion alone, for a projector: what it asks and its levels, with the window's height between them.
  func largeBody(_ view: CriterionView, of open: OpenAssessment) -> Body {
    let tight = largeBody(view, of: open, LargeSpacing())
    let spare = layout.bodyRows.count - tight.lines.count
    let spacing = LargeSpacing(
      filling: spare, levels: open.questionnaire.scale.levels.count, atMost: max(2, layout.bodyRows.count / 12))
    return largeBody(view, of: open, spacing)
  }

  private func largeBody(_ view: CriterionView, of open: OpenAssessment, _ spacing: LargeSpacing) -> Body {
    let width = layout.textColumns(withPane: false)
    var body = Body(followsCursor: view.followsAnswer)
    body.leave(spacing.top)
    addTitle(open, width: width, &body)
    body.leave(spacing.belowTitle)
    body.addWrapped(open.criterion.question, width: width, style: .bold)
    body.leave(spacing.belowQuestion)
    if let pane = view.pane {
      addAnswer(open, width: width, &body)
      body.lines += paneLines(pane, of: open, width: width)
      return body
    }
    addLevels(open, width: width, LevelLook(gap: spacing.betweenLevels, isStacked: isTall, isLoud: true), &body)
    addBelowLevels(view, of: open, width: width, &body)
    return body
  }

  /// Whether levels have room for their names on lines of their own, in any questionnaire's words.
  private var isTall: Bool { layout.bodyRows.count >= 34 }

  /// What the one row at the bottom says beside the keys: level and progress, what is tried, and that a save failed.
  ///
  /// A small window leaves the row to the keys while something is typed, counted or asked.
  func drawLargeStatus(_ view: CriterionView, of open: OpenAssessment, _ grid: inout Grid) {
    let isBusy = overlay != nil || view.note != nil || view.votes != nil
    guard size.columns >= 80 || !isBusy else { return }
    let row = size.rows - 1
    let end = grid.firstWritten(in: row) ?? size.columns
    let status = open.trial == nil ? live(open, isBrief: true) : trialStatus(open)
    let column = end - 1 - status.displayWidth
    if column > 0 { grid.write(status, row: row, column: column) }
  }
}

/// The empty lines between the parts of a criterion that fills the screen.
private struct LargeSpacing {
  var top = 0
  var belowTitle = 0
  var belowQuestion = 0
  var betweenLevels = 0

  /// Nothing between the parts.
  init() {}

  /// Shares out up to `spare` lines, where they tell most first; nowhere more than `most`, or the parts fall apart.
  init(filling spare: Int, levels: Int, atMost most: Int) {
    var left = spare
    func take(_ lines: Int, for gap: inout Int) {
      guard lines <= left else { return }
      left -= lines
      gap += 1
    }
    for _ in 0..<most {
      take(1, for: &belowQuestion)
      take(max(1, levels - 1), for: &betweenLevels)
      take(1, for: &belowTitle)
      take(1, for: &top)
    }
  }
}
