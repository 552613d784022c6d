/// How wide the columns of a table are.
enum ColumnWidths {
  /// What a column asks for.
  struct Wish: Equatable {
    /// Its part of the width beside the others'.
    let breadth: Int
    /// Of its longest word.
    let least: Double
    /// Of its longest text on one line.
    let most: Double
  }

  /// Widths that add up to `width`: as the breadths are to each other, but no column narrower than its longest word or
  /// wider than its longest text needs, as far as that is possible.
  static func widths(for wishes: [Wish], width: Double) -> [Double] {
    let least = wishes.map(\.least).reduce(0, +)
    // Longest words that do not fit side by side: they are cut, in fair parts.
    guard least < width else { return wishes.map { $0.least * width / max(least, 1) } }
    let most = wishes.map { max($0.least, $0.most) }
    guard most.reduce(0, +) > width else { return spread(most, by: wishes, to: width) }
    var fixed: [Int: Double] = [:]
    while true {
      let free = wishes.indices.filter { fixed[$0] == nil }
      let left = width - fixed.values.reduce(0, +)
      let parts = Double(free.reduce(0) { $0 + wishes[$1].breadth })
      let share = { (index: Int) in left * Double(wishes[index].breadth) / max(parts, 1) }
      // Narrow ones first: what they take is no longer there for the others.
      let narrow = free.filter { share($0) < wishes[$0].least }
      let wide = free.filter { share($0) > most[$0] }
      if let index = narrow.first {
        fixed[index] = wishes[index].least
      } else if let index = wide.first {
        fixed[index] = most[index]
      } else {
        return wishes.indices.map { fixed[$0] ?? share($0) }
      }
      if fixed.count == wishes.count { return spread(wishes.indices.map { fixed[$0] ?? 0 }, by: wishes, to: width) }
    }
  }

  /// What is left over goes to the broadest column, which holds the text.
  private static func spread(_ widths: [Double], by wishes: [Wish], to width: Double) -> [Double] {
    var widths = widths
    let broadest = wishes.indices.max { (wishes[$0].breadth, widths[$0]) < (wishes[$1].breadth, widths[$1]) }
    if let broadest { widths[broadest] += width - widths.reduce(0, +) }
    return widths
  }
}
