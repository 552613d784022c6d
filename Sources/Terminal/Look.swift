import CNcurses
import Canvas

/// How a style appears on this terminal: curses attributes and a colour.
struct Look: Equatable {
  /// Bits of `CN_BOLD`, `CN_DIM` and `CN_REVERSED`.
  let attributes: Int32
  /// 0 for plain text, else one of ``Palette/pairs``.
  let ink: Int32

  /// What one cell of curses holds: a base and its marks.
  static let scalarsPerCell = 1 + Glyph.mostMarks

  /// Where there is no palette, or none of its colours stands out, bold stands in for those that ask for attention.
  init(_ style: Style, in palette: Palette?) {
    var bits = 0
    if style.isBold { bits |= CN_BOLD }
    if style.isDim, palette?.faint == nil { bits |= CN_DIM }
    if style.isReversed { bits |= CN_REVERSED }
    if Self.isLost(style.ink, in: palette) { bits |= CN_BOLD }
    attributes = Int32(bits)
    ink =
      switch style.ink {
      case _ where palette == nil: 0
      case .plain: style.isDim && palette?.faint != nil ? 4 : 0
      case .accent: 1
      case .good: 2
      case .warning: 3
      }
  }

  private static func isLost(_ ink: Ink, in palette: Palette?) -> Bool {
    switch ink {
    case .plain, .good: false
    case .accent: palette?.accent == palette?.plain
    case .warning: palette?.warning == palette?.plain
    }
  }
}
