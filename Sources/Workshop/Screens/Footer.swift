import Canvas
import Wording

extension Workshop {
  /// The notice, if any, and as many keys as fit.
  func drawFooter(_ grid: inout Grid) {
    let layout = layout
    let firstKeyRow = size.rows - layout.keyRows
    // Around what the rule says already.
    if layout.ruleRows > 0 { grid.fillBlanks(row: firstKeyRow - 1, with: "─", style: .dim) }
    // A row that says something at its end already has fewer columns for keys.
    let end = layout.keyRows == 1 ? grid.firstWritten(in: firstKeyRow) ?? size.columns : size.columns
    let width = max(0, end - 2)
    let noticeRows = notice.map { draw($0, &grid) } ?? size.rows..<size.rows
    for (offset, line) in keyLines(rows: layout.keyRows, width: width).enumerated()
    where !noticeRows.contains(firstKeyRow + offset) {
      grid.write(line, row: firstKeyRow + offset, column: 1, width: width)
    }
  }

  /// On the rule and, when it is long, over the keys: what is wrong matters more than they do for once.
  ///
  /// - Returns: the rows taken.
  private func draw(_ notice: Notice, _ grid: inout Grid) -> Range<Int> {
    let text = (notice.isWarning ? "! " : "") + notice.text
    let lines = text.wrapped(to: size.columns - 2).prefix(3)
    let first = layout.ruleRows == 0 ? size.rows - lines.count : size.rows - layout.keyRows - layout.ruleRows
    for (offset, line) in lines.enumerated() {
      grid.fill(row: first + offset, columns: 0..<size.columns, with: " ")
      grid.write(line, row: first + offset, column: 1, style: notice.isWarning ? .warning : .title)
    }
    return first..<first + lines.count
  }

  /// Room is kept at the end for the last groups: how to leave, and help.
  private func keyLines(rows: Int, width: Int) -> [StyledLine] {
    let groups = keyGroups.filter(\.isInFooter)
    let isLeavingLarge = groups.suffix(3).first?.pairs.contains { $0.action == .toggleLarge } == true
    let last = layout.isLarge && isLeavingLarge ? 3 : 2
    let items = items(groups, last: last, rows: rows, width: width)
    var kept = Array(items.suffix(last))
    while kept.count > 2, self.width(of: kept) > width { kept.remove(at: kept.count - 2) }
    let keptWidth = self.width(of: kept)
    var lines = [StyledLine()]
    for item in items.dropLast(last) {
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

  /// On one row of a narrow window that would show few of them, keys stand alone, but for the last: help names them all.
  private func items(_ groups: [KeyGroup], last: Int, rows: Int, width: Int) -> [StyledLine] {
    let items = groups.map(item)
    guard rows == 1, size.columns < 60, self.width(of: items) > width else { return items }
    return groups.enumerated().map { index, group in
      index < groups.count - last ? StyledLine(group.brief(in: language), .accent) : items[index]
    }
  }

  private func width(of items: [StyledLine]) -> Int { items.reduce(-2) { $0 + $1.displayWidth + 2 } }

  private func append(_ item: StyledLine, to lines: inout [StyledLine]) {
    let end = lines.count - 1
    let gap = lines[end].pieces.isEmpty ? "" : "  "
    lines[end] = .joined([lines[end], StyledLine(gap), item])
  }

  private func item(_ group: KeyGroup) -> StyledLine {
    StyledLine(group.brief(in: language), .accent).adding(" " + group.footerLabel(in: language))
  }
}
