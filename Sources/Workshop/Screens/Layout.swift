import Canvas

/// How a screen of a given size is divided; below ``Workshop/smallest`` nothing is drawn in it.
struct Layout: Equatable {
  let size: Size
  /// Whether the criterion has the whole window: no header, nothing beside it, one row of keys.
  var isLarge = false

  /// Too few rows for rules and two lines of keys.
  var isCompact: Bool { size.rows < 18 }
  var headerRows: Int { isLarge ? 0 : isCompact ? 1 : 3 }
  /// The rule above the keys, which also carries notices; without it, a notice takes the place of the keys.
  var ruleRows: Int { isCompact || isLarge ? 0 : 1 }
  var keyRows: Int { ruleRows == 0 ? 1 : 2 }
  var bodyRows: Range<Int> { headerRows..<max(headerRows, size.rows - ruleRows - keyRows) }

  /// The columns of the matrix beside the criterion, none on narrow terminals; on very wide ones all that the criterion
  /// leaves, so that its lines stay short enough to read.
  var paneColumns: Int {
    guard size.columns >= 110, ruleRows > 0 else { return 0 }
    return max(min(60, max(40, size.columns / 3)), size.columns - Self.longestText - 4)
  }

  private static let longestText = 120

  /// The columns left free on either side.
  var margin: Int {
    guard isLarge, size.columns >= 60 else { return 1 }
    return max(size.columns / 20, (size.columns - Self.largeMeasure) / 2)
  }

  /// Longer lines are not followed by the eye from the back of a room.
  private static let largeMeasure = 100

  func textColumns(withPane: Bool) -> Int {
    max(1, size.columns - 2 * margin - (withPane && paneColumns > 0 ? paneColumns + 2 : 0))
  }
}

/// What a screen shows between its header and its keys, however long; drawn from a scroll offset.
struct Body: Equatable {
  var lines: [StyledLine] = []
  /// Where the terminal's cursor rests: a line of the body, and a column.
  var cursor: Position?
  /// Whether the cursor's line must be in sight, whatever the offset.
  var followsCursor = false
  /// The lines from the cursor's that belong to what is chosen, and are shown with it where they fit.
  var cursorHeight = 1
  /// The criteria named, in the order in which they can be chosen.
  var links: [Link] = []
  /// What can be clicked.
  var targets: [Target] = []

  mutating func add(_ text: String = "", _ style: Style = .plain) { lines.append(StyledLine(text, style)) }

  mutating func add(_ line: StyledLine) { lines.append(line) }

  /// Leaves empty lines.
  mutating func leave(_ count: Int) {
    for _ in 0..<count { add() }
  }

  /// Adds text wrapped at `width`, its first line after `lead` and the others indented as far.
  mutating func addWrapped(
    _ text: String, width: Int, style: Style = .plain, lead: StyledLine = StyledLine(), indent: Int? = nil
  ) {
    let indent = indent ?? lead.displayWidth
    let lines = text.wrapped(first: max(1, width - lead.displayWidth), rest: max(1, width - indent))
    for (index, line) in lines.enumerated() {
      add((index == 0 ? lead : StyledLine(String(repeating: " ", count: indent))).adding(line, style))
    }
  }

  /// The offset nearest to `wanted` that leaves no empty rows at the end, and shows the cursor where it must be seen.
  func offset(_ wanted: Int, rows: Int) -> Int {
    var offset = min(max(0, wanted), max(0, lines.count - rows))
    if followsCursor, let cursor {
      if cursor.row < offset { offset = cursor.row }
      let end = min(lines.count, cursor.row + min(max(1, cursorHeight), max(1, rows)))
      if end > offset + rows { offset = end - rows }
    }
    return offset
  }
}

extension Workshop {
  var layout: Layout { Layout(size: size, isLarge: isLarge) }

  /// Whether what is drawn now is a criterion that was asked for in large.
  private var isLarge: Bool {
    guard let open, open.isLarge, case .criterion = open.screen else { return false }
    switch overlay {
    case .help, .glossary, .search, .export, .written: return false
    case .prompt, .decision, .target, nil: return true
    }
  }

  /// A scroll offset after a move, kept within the body.
  func scrolled(_ current: Int, _ direction: Action.Direction, in body: Body) -> Int {
    let rows = layout.bodyRows.count
    let from = body.offset(current, rows: rows)
    let page = max(1, rows - 2)
    let wanted =
      switch direction {
      case .up: from - 1
      case .down: from + 1
      case .pageUp: from - page
      case .pageDown: from + page
      case .home: 0
      case .end: body.lines.count
      case .left, .right: from
      }
    return min(max(0, wanted), max(0, body.lines.count - rows))
  }
}
