import CPango
import Reports

/// The sizes of everything on a page.
struct Look {
  /// Less than 1 sets it all a little smaller.
  let scale: Double
  /// Whether it is set for one page: in columns, with less room around headings.
  var isCompact = false

  /// One look of a text.
  struct Style {
    let size: Double
    /// From a baseline to the next.
    let leading: Double
    var isStrong = false
    var colour = Palette.light.text
    var alignment = CPAlignment.start
    /// Whether what leads elsewhere looks like it.
    var showsLinks = true
  }

  /// How far the sizes may go down for a report to stay on its page; below, type would be too small to read.
  static let compactScales = [1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79, 0.76]

  /// Smaller on one page where it is as long as three names.
  func title(_ text: RichText) -> Style {
    guard isCompact else { return style(19, 24, isStrong: true) }
    return text.plain.count > 120 ? style(12, 15.5, isStrong: true) : style(15, 19.5, isStrong: true)
  }

  var headline: Style { isCompact ? style(10.5, 14.5) : style(11.5, 16.5) }
  var body: Style { isCompact ? style(8.6, 12.4) : style(9, 13.5) }
  var cell: Style { style(8, 11) }
  var columnTitle: Style { style(7.5, 11, isStrong: true, colour: Palette.light.muted) }
  var caption: Style { style(8, 11, isStrong: true) }
  var running: Style { style(7, 10, colour: Palette.light.muted) }

  /// The most that a logo takes.
  var logo: Paper.Size { Paper.Size(width: 150 * scale, height: (isCompact ? 30 : 40) * scale) }

  /// That of a section's heading, by its depth from 1.
  func heading(_ depth: Int) -> Style {
    switch depth {
    case 1: style(isCompact ? 11 : 14, isCompact ? 15 : 19, isStrong: true, colour: Palette.light.accent)
    case 2: style(10.5, 15, isStrong: true)
    default: style(9, 13.5, isStrong: true)
    }
  }

  /// Above a heading.
  func spaceAbove(_ depth: Int) -> Double { (isCompact ? 14 : depth == 1 ? 26 : depth == 2 ? 17 : 11) * scale }

  var gap: Double { (isCompact ? 4.5 : 6) * scale }
  var largeGap: Double { (isCompact ? 7 : 11) * scale }
  var indent: Double { 14 * scale }
  var cellPadding: Double { 3.5 * scale }
  var columnGap: Double { 9 * scale }

  /// Lines of at most some 80 letters, which an eye finds the start of; tables and figures take the whole column, and on
  /// one page so does everything.
  ///
  /// Ragged right and not hyphenated, on purpose: without a paragraph builder that weighs all its lines, justified type has
  /// rivers at this measure, and broken words are harder for who reads with difficulty or with a screen reader.
  var measure: Double { isCompact ? .infinity : 420 * scale }

  private func style(_ size: Double, _ leading: Double, isStrong: Bool = false, colour: Colour = Palette.light.text)
    -> Style
  {
    Style(size: size * scale, leading: leading * scale, isStrong: isStrong, colour: colour)
  }
}
