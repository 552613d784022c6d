/// Rows of a figure one below the other, below a header and above a legend, in as many drawings as a page's height asks
/// for.
struct RowStack {
  let width: Double
  /// On top of each drawing.
  let header: (shapes: [Drawing.Shape], height: Double)
  let legend: Legend
  /// Between the last row and the legend.
  let legendGap: Double
  let rowCount: Int
  /// A row from a height down, and where it ends.
  let row: (_ index: Int, _ top: Double) -> (shapes: [Drawing.Shape], bottom: Double)

  /// All of it, however tall.
  var drawing: Drawing { drawing(of: 0..<rowCount, isLast: true) }

  /// None is taller than `limit` unless a row alone is; the rows are shared out evenly, and the legend is in the last.
  func drawings(within limit: Double) -> [Drawing] {
    let heights = (0..<rowCount).map { row($0, 0).bottom }
    let end = legendGap + legend.placed(below: 0, width: width).bottom
    var parts = 1
    while parts < rowCount,
      shares(of: rowCount, in: parts).contains(where: { rows in
        header.height + heights[rows].sum + (rows.upperBound == rowCount ? end : 0) > limit
      })
    {
      parts += 1
    }
    let shares = shares(of: rowCount, in: parts)
    return shares.indices.map { drawing(of: shares[$0], isLast: $0 == shares.count - 1) }
  }

  private func drawing(of rows: Range<Int>, isLast: Bool) -> Drawing {
    var (shapes, y) = header
    for index in rows {
      let drawn = row(index, y)
      shapes += drawn.shapes
      y = drawn.bottom
    }
    guard isLast else { return Drawing(width: width, height: y, shapes: shapes) }
    let legend = legend.placed(below: y + legendGap, width: width)
    return Drawing(width: width, height: legend.bottom, shapes: shapes + legend.shapes)
  }

  /// So many rows in so many parts, which differ by one row at most.
  private func shares(of count: Int, in parts: Int) -> [Range<Int>] {
    (0..<parts).map { part in
      let start = { (part: Int) in (part * count + parts - 1) / parts }
      return start(part)..<start(part + 1)
    }
  }
}

extension ArraySlice<Double> {
  fileprivate var sum: Double { reduce(0, +) }
}
