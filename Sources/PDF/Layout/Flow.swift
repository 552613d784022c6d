/// Breaks a column of strips into pages.
///
/// Pure: it knows heights and what may not be parted, and nothing of what is in them.
enum Flow {
  /// A strip of the page's width that no break parts.
  struct Strip: Equatable {
    var height: Double
    /// Space above it, which a page's first strip does without.
    var before = 0.0
    /// Whether a page may not end after it.
    var isKeptWithNext = false
    /// The height of what is said again above it where it is the first of a page, as a table's headings.
    var repeatedHead = 0.0
  }

  /// A strip on its page.
  struct Placement: Equatable {
    let strip: Int
    /// From the top of the page's column to the strip itself.
    let y: Double
    /// Whether what is said again above it is.
    let hasHead: Bool
  }

  /// The pages, each with the strips on it from the top, and as high as `heightOfPage` says of its number from 0; not empty.
  ///
  /// Strips that are kept together and are higher than a page are parted where the page is full: nothing is ever cut off.
  static func pages(of strips: [Strip], heightOfPage: (Int) -> Double) -> [[Placement]] {
    var pages: [[Placement]] = []
    var page: [Placement] = []
    var used = 0.0

    func place(_ index: Int) {
      let strip = strips[index]
      let isFirst = page.isEmpty
      let y = isFirst ? strip.repeatedHead : used + strip.before
      page.append(Placement(strip: index, y: y, hasHead: isFirst && strip.repeatedHead > 0))
      used = y + strip.height
    }

    for group in groups(of: strips) {
      let height = heightOfPage(pages.count)
      if !page.isEmpty, used + total(of: group, in: strips, isFirst: false) > height {
        // What fits no page is better begun here than after a gap, provided that something of it is here.
        let isTooHigh = total(of: group, in: strips, isFirst: true) > height
        let first = strips[group.lowerBound]
        if !isTooHigh || used + first.before + first.height > height {
          pages.append(page)
          page = []
        }
      }
      for index in group {
        if !page.isEmpty, used + strips[index].before + strips[index].height > heightOfPage(pages.count) {
          pages.append(page)
          page = []
        }
        place(index)
      }
    }
    return pages + [page]
  }

  /// Keeps a heading with the strips after it that hold at least `needed` of height; `index` is the heading's.
  static func keep(_ index: Int, withNext needed: Double, in strips: inout [Strip]) {
    var found = 0.0
    var next = index
    while next + 1 < strips.count, found < needed {
      strips[next].isKeptWithNext = true
      next += 1
      found += strips[next].height
    }
  }

  /// Keeps strips on one page, provided that they fit one.
  static func keepTogether(_ range: Range<Int>, in strips: inout [Strip], height: Double) {
    guard range.count > 1, total(of: range, in: strips, isFirst: true) <= height else { return }
    for index in range.dropLast() { strips[index].isKeptWithNext = true }
  }

  private static func groups(of strips: [Strip]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    for index in strips.indices where !strips[index].isKeptWithNext || index == strips.count - 1 {
      groups.append(start..<(index + 1))
      start = index + 1
    }
    return groups
  }

  private static func total(of range: Range<Int>, in strips: [Strip], isFirst: Bool) -> Double {
    let whole = strips[range].reduce(0) { $0 + $1.before + $1.height }
    guard isFirst, let first = range.first else { return whole }
    return whole - strips[first].before + strips[first].repeatedHead
  }
}
