import Canvas
import Wording

extension Workshop {
  /// The notice, if any, and as many keys as fit.
  func drawFooter(_ grid: inout Grid) {
    let layout = layout
    let firstKeyRow = size.rows - layout.keyRows
    if layout.ruleRows > 0 { rule(row: firstKeyRow - 1, &grid) }
    let noticeRows = notice.map { draw($0, &grid) } ?? size.rows..<size.rows
    for (offset, line) in keyLines(rows: layout.keyRows).enumerated()
    where !noticeRows.contains(firstKeyRow + offset) {
      grid.write(line, row: firstKeyRow + offset, column: 1, width: size.columns - 2)
    }
  }

  /// On the rule and, when it is long, over the keys: what is wrong matters more than they do for once.
  ///
  /// - Returns: the rows taken.
  private func draw(_ notice: Notice, _ grid: inout Grid) -> Range<Int> {
    let text = (notice.isWarning ? "! " : "") + notice.text
    let lines = text.wrapped(to: size.columns - 2).prefix(3)
    let first = layout.isCompact ? size.rows - lines.count : size.rows - layout.keyRows - layout.ruleRows
    for (offset, line) in lines.enumerated() {
      grid.fill(row: first + offset, columns: 0..<size.columns, with: " ")
      grid.write(line, row: first + offset, column: 1, style: notice.isWarning ? .warning : .title)
    }
    return first..<first + lines.count
  }

  /// Room is kept at the end for the last two groups: how to leave, and help.
  private func keyLines(rows: Int) -> [StyledLine] {
    let items = keyGroups.filter(\.isInFooter).map(item)
    let width = size.columns - 2
    let kept = items.suffix(2)
    let keptWidth = kept.reduce(-2) { $0 + $1.displayWidth + 2 }
    var lines = [StyledLine()]
    for item in items.dropLast(2) {
      let isLastLine = lines.count == rows
      let used = lines[lines.count - 1].displayWidth
      let room = width - (isLastLine ? keptWidth + 2 : 0)
      if used + (used > 0 ? 2 : 0) + item.displayWidth <= room {
        append(item, to: &lines)
      } else if !isLastLine, item.displayWidth + keptWidth + 2 <= width {
        lines.append(item)
      }
    }
    for item in kept {
      let used = lines[lines.count - 1].displayWidth
      if used + 2 + item.displayWidth > width, lines.count < rows { lines.append(StyledLine()) }
      append(item, to: &lines)
    }
    return lines
  }

  private func append(_ item: StyledLine, to lines: inout [StyledLine]) {
    let end = lines.count - 1
    let gap = lines[end].pieces.isEmpty ? "" : "  "
    lines[end] = .joined([lines[end], StyledLine(gap), item])
  }

  private func item(_ group: KeyGroup) -> StyledLine {
    StyledLine(group.brief(in: language), .accent).adding(" " + group.footerLabel(in: language))
  }
}
