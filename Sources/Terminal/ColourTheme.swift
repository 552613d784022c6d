/// How a session looks: which colours, if any.
package enum ColourTheme: String, CaseIterable, Sendable {
  /// ``dark`` or ``light``, as the terminal's own background is; until that is known, colours that do on both.
  case auto
  /// For a dark background, and for a light one; both leave it as it is.
  case dark, light
  /// For projectors: nearly black on white, its own background included.
  case contrast
  /// No colours: bold, faint and reversed text alone.
  case mono
}

/// The colours of each ink: numbers of the terminal's colours, nil for its own.
struct Palette: Equatable, Sendable {
  /// Foreground and background.
  struct Pair: Equatable, Sendable {
    var foreground: UInt8?
    var background: UInt8?
  }

  let plain: Pair
  let accent: Pair
  let good: Pair
  let warning: Pair
  /// For faint text without an ink; nil where the terminal's own faintness is used.
  let faint: Pair?

  /// In the order of the numbers that ``Look/ink`` gives; without a colour for faint text, its place is plain.
  var pairs: [Pair] { [plain, accent, good, warning, faint ?? plain] }

  /// - Parameters:
  ///   - theme: what was asked for.
  ///   - colours: how many there are.
  ///   - isLight: whether the terminal's own background is light; nil when it is not known.
  /// - Returns: nil when attributes must do.
  static func of(_ theme: ColourTheme, colours: Int, isLight: Bool?) -> Palette? {
    guard colours >= 8 else { return nil }
    let isRich = colours >= 256
    switch theme {
    case .mono: return nil
    case .contrast: return isRich ? contrast : fewContrast
    case .dark: return isRich ? dark : fewDark
    case .light: return isRich ? light : fewLight
    case .auto:
      guard let isLight else { return isRich ? either : fewEither }
      return of(isLight ? .light : .dark, colours: colours, isLight: isLight)
    }
  }

  /// Above 4 to 1 on black and on white alike; the other tables of 256 are above 4.5, and the last above 7.
  private static let either = Palette(accent: 31, good: 28, warning: 130)
  private static let dark = Palette(accent: 117, good: 114, warning: 215, faint: 248)
  private static let light = Palette(accent: 25, good: 22, warning: 124, faint: 241)
  private static let contrast = Palette(plain: 16, accent: 18, good: 22, warning: 88, faint: 16, on: 231)

  /// Cyan, green, yellow, blue and red: of eight, those that most terminals make readable on that background.
  private static let fewEither = Palette(accent: 6, good: 2, warning: 1)
  private static let fewDark = Palette(accent: 6, good: 2, warning: 3)
  private static let fewLight = Palette(accent: 4, good: nil, warning: 1)
  /// White on black: bold black is grey on many terminals of eight colours.
  private static let fewContrast = Palette(plain: 7, accent: 6, good: 7, warning: 7, faint: 7, on: 0)

  private init(
    plain: UInt8? = nil, accent: UInt8, good: UInt8?, warning: UInt8, faint: UInt8? = nil, on background: UInt8? = nil
  ) {
    let pair = { Pair(foreground: $0, background: background) }
    self.plain = pair(plain)
    self.accent = pair(accent)
    self.good = pair(good)
    self.warning = pair(warning)
    self.faint = faint.map(pair)
  }
}
