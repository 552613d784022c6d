/// The pages of a synthesis: its opening over the whole width, then two columns, of one height on the last page.
struct Columns {
  let pages: [[Typesetter.Place]]

  private static let gap = 20.0

  /// The strips, of which the first `opening` are above the columns.
  init(_ strips: [Flow.Strip], opening: Int, in body: Sheet.Body) {
    let above = Flow.pages(of: Array(strips[..<opening])) { _ in body.height }
    var pages = above.map { $0.map { Typesetter.Place($0, strips, left: Sheet.left, top: body.top) } }
    let used = above.last?.last.map { $0.y + strips[$0.strip].height + Self.gap } ?? 0
    let below = Array(strips[opening...])
    let columns = Self.columns(of: below, room: body.height - used, height: body.height)
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

  private static func columns(of strips: [Flow.Strip], room: Double, height: Double) -> [[Flow.Placement]] {
    let whole = Flow.pages(of: strips) { $0 < 2 ? room : height }
    guard whole.count <= 2 else { return whole }
    // The lowest height that two columns hold it in, to a point.
    var (enough, little) = (room, 0.0)
    var columns = whole
    while enough - little > 1 {
      let height = (enough + little) / 2
      let tried = Flow.pages(of: strips) { _ in height }
      if tried.count <= 2, tried.allSatisfy({ $0.isLower(than: height, strips) }) {
        (enough, columns) = (height, tried)
      } else {
        little = height
      }
    }
    return columns
  }
}

extension [Flow.Placement] {
  /// Whether nothing in it was too high for its page.
  fileprivate func isLower(than height: Double, _ strips: [Flow.Strip]) -> Bool {
    allSatisfy { $0.y + strips[$0.strip].height <= height }
  }
}
