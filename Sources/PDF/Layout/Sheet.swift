/// Where things are on an A4 page.
enum Sheet {
  static let left = 62.0
  static let width = Paper.Size.a4.width - 2 * left

  /// Of a synthesis, which is set in two columns: short lines, which small type wants.
  static let columnWidth = (width - columnGap) / 2
  static let columnGap = 24.0

  /// Baselines of what is on every page.
  static let headBaseline = 46.0
  static let footBaseline = Paper.Size.a4.height - 38

  /// The part of a page that the text has.
  struct Body {
    let top: Double
    let bottom: Double

    var height: Double { bottom - top }

    /// Between what is on every page.
    static let between = Body(top: 74, bottom: Paper.Size.a4.height - 66)
    /// Of a report that is one page, with nothing above and below.
    static let alone = Body(top: 52, bottom: Paper.Size.a4.height - 46)
  }

  static var height: Double { Body.between.height }
}
