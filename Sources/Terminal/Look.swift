import CNcurses
import Canvas

/// How a style appears on this terminal: curses attributes and a colour.
struct Look: Equatable {
  /// Bits of `CN_BOLD`, `CN_DIM` and `CN_REVERSED`.
  let attributes: Int32
  /// 0 for the terminal's own colours, else a row of the colour table in screen.c.
  let ink: Int32

  /// What one cell of curses holds: a base and its marks.
  static let scalarsPerCell = 1 + Glyph.mostMarks

  /// Without colours, bold stands in for those that ask for attention.
  init(_ style: Style, hasColours: Bool) {
    var bits = 0
    if style.isBold { bits |= CN_BOLD }
    if style.isDim { bits |= CN_DIM }
    if style.isReversed { bits |= CN_REVERSED }
    if !hasColours, style.ink == .accent || style.ink == .warning { bits |= CN_BOLD }
    attributes = Int32(bits)
    ink =
      switch style.ink {
      case .plain: 0
      case .accent: hasColours ? 1 : 0
      case .good: hasColours ? 2 : 0
      case .warning: hasColours ? 3 : 0
      }
  }
}
