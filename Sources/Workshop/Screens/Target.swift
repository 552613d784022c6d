import Canvas

/// A part of a body that can be clicked, and what a click there does.
struct Target: Equatable {
  /// Lines of the body.
  var rows: Range<Int>
  let columns: Range<Int>
  let action: Action

  func moved(by lines: Int) -> Target {
    Target(rows: rows.lowerBound + lines..<rows.upperBound + lines, columns: columns, action: action)
  }
}

extension Workshop {
  /// What a click or the wheel means now: the wheel is ↑ and ↓, a click what was drawn there.
  func action(for event: MouseEvent) -> Action? {
    guard usesMouse, !isTooSmall else { return nil }
    switch event.kind {
    case .wheelUp: return action(for: .up)
    case .wheelDown: return action(for: .down)
    case .press: return target(at: event.position)?.action
    }
  }

  private func target(at position: Position) -> Target? {
    guard overlay == nil, let open, layout.bodyRows.contains(position.row), let shown = clickable(open) else {
      return nil
    }
    let offset = shown.body.offset(shown.scroll, rows: layout.bodyRows.count)
    let row = position.row - layout.bodyRows.lowerBound + offset
    return shown.body.targets.first { $0.rows.contains(row) && $0.columns.contains(position.column - layout.margin) }
  }

  /// The body that is drawn, where there is something to click in it, and how far it is scrolled.
  private func clickable(_ open: OpenAssessment) -> (body: Body, scroll: Int)? {
    switch open.screen {
    case .criterion(let view) where view.note == nil: (criterionBody(open), criterionScroll(view))
    case .matrix: (matrixBody(open), 0)
    default: nil
    }
  }
}
