/// The pages of a synthesis: its opening over the whole width, then two columns below it, of one height where they take one
/// page; they begin on a page of their own where the opening leaves too little of its own.
struct Columns {
  let pages: [[Typesetter.Place]]

  private static let gap = 20.0

  /// The strips, of which the first `opening` are above the columns.
  init(_ strips: [Flow.Strip], opening: Int, in body: Sheet.Body) {
    let above = Flow.pages(of: Array(strips[..<opening])) { _ in body.height }
    var pages = above.map { $0.map { Typesetter.Place($0, strips, left: Sheet.left, top: body.top) } }
    var used = above.last?.last.map { $0.y + strips[$0.strip].height + Self.gap } ?? 0
    let below = Array(strips[opening...])
    var columns = Flow.pages(of: below) { $0 < 2 ? body.height - used : body.height }
    if used > 0, !columns.prefix(2).areWhole(in: body.height - used, below) {
      pages.append([])
      used = 0
      columns = Flow.pages(of: below) { _ in body.height }
    }
    if columns.count <= 2 { columns = Self.balanced(columns, of: below, height: body.height - used) }
    for (number, column) in columns.enumerated() {
      if number > 1, number.isMultiple(of: 2) { pages.append([]) }
      let left = Sheet.left + (number.isMultiple(of: 2) ? 0 : Sheet.columnWidth + Sheet.columnGap)
      let top = body.top + (number < 2 ? used : 0)
      pages[pages.count - 1] += column.map {
        Typesetter.Place($0, below, first: opening, left: left, top: top)
      }
    }
    self.pages = pages
  }

  /// Two columns as low as they may be, to a point; those given where nothing lower than that height holds the strips.
  private static func balanced(
    _ columns: [[Flow.Placement]], of strips: [Flow.Strip], height: Double
  ) -> [[Flow.Placement]] {
    var (enough, little) = (height, 0.0)
    var columns = columns
    while enough - little > 1 {
      let height = (enough + little) / 2
      let tried = Flow.pages(of: strips) { _ in height }
      if tried.count <= 2, tried[...].areWhole(in: height, strips) {
        (enough, columns) = (height, tried)
      } else {
        little = height
      }
    }
    return columns
  }
}

extension ArraySlice<[Flow.Placement]> {
  /// Whether no column has a strip that is too high for it, and none ends within what is kept together.
  fileprivate func areWhole(in height: Double, _ strips: [Flow.Strip]) -> Bool {
    allSatisfy { column in
      guard column.allSatisfy({ $0.y + strips[$0.strip].height <= height }) else { return false }
      return column.last.map { !strips[$0.strip].isKeptWithNext } ?? true
    }
  }
}
