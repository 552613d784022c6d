import CNcurses
import Canvas
import Glibc

/// The terminal of this process, taken for a session and given back as it was, whatever ends the session.
///
/// One at a time, on the main thread only. While it is open, what is written to standard error is held back if it would
/// go to a terminal, and written out at the end, also when a trap or a signal is that end. A write beyond a file-size limit
/// or to a reader that is gone is an error, not a signal; programs run meanwhile start with the usual signals.
package final class Terminal {
  /// Rows and columns as last seen; follows the window as ``read(timeout:)`` reports it.
  package internal(set) var size: Size

  private(set) var isOpen = true
  /// What the screen shows; nil when that is not known.
  var shown: Grid?
  var decoder = KeyDecoder()
  private let theme: ColourTheme
  private let drawsPlainly: Bool
  private var palette: Palette?
  /// When the terminal was asked for its background, in milliseconds; nil once it has answered, or was not asked.
  var askedAt: Int?

  /// Takes the terminal on standard input and output, in the type that `TERM` names.
  ///
  /// - Parameters:
  ///   - theme: which colours to use; nil for ``ColourTheme/auto``, or for ``ColourTheme/mono`` when `NO_COLOR` is set and
  ///     not empty. Where the terminal has fewer than eight, attributes stand in for them.
  ///   - drawsPlainly: whether grids are shown without a drawing character beyond ASCII.
  /// - Throws: why there can be no session here.
  package init(theme: ColourTheme? = nil, drawsPlainly: Bool = false) throws(TerminalError) {
    self.drawsPlainly = drawsPlainly
    self.theme = theme ?? (Self.environment("NO_COLOR") == nil ? .auto : .mono)
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let type = Self.environment("TERM") else { throw .noType }
    cn_use_utf8()
    switch cn_open(type, self.theme != .mono) {
    case .done: break
    case .unknownType: throw .unknownType(type)
    case .noCursorAddressing: throw .noCursorAddressing(type)
    case .alreadyOpen: throw .alreadyOpen
    case .failed: throw .unusable
    }
    size = Self.currentSize
    use(.of(self.theme, colours: Int(cn_colours()), isLight: Self.environment("COLORFGBG").flatMap(Self.isLight)))
    guard self.theme == .auto else { return }
    cn_ask_background()
    askedAt = Self.now
  }

  deinit { close() }

  /// Gives the terminal back as it was found; the second time does nothing.
  package func close() {
    guard isOpen else { return }
    awaitAnswer()
    isOpen = false
    cn_close()
  }

  /// Shows a grid, sending only what changed; the cursor rests on the grid's, or is hidden.
  ///
  /// A grid made for another size than ``size`` is cut, and filled up with blanks.
  package func present(_ grid: Grid) {
    guard isOpen else { return }
    let grid = drawsPlainly ? grid.inPlainDrawing : grid
    let old: Grid
    if let shown, shown.size == grid.size {
      old = shown
    } else {
      cn_erase()
      old = Grid(grid.size)
    }
    GridDifference(from: old, to: grid).forEachChange { change in
      guard change.row < size.rows, change.column + change.columns <= size.columns else { return }
      put(change, Look(change.style, in: palette))
    }
    cn_show(Int32(clamping: grid.cursor?.row ?? -1), Int32(clamping: grid.cursor?.column ?? -1))
    shown = grid
  }

  /// Has clicks and the wheel come as keys, or no longer; off when a session begins, and given back off.
  package func useMouse(_ isOn: Bool) {
    if isOpen { cn_set_mouse(isOn) }
  }

  /// Follows the terminal's background, once it has said what that is.
  func obeyAnswers() {
    guard let background = decoder.takeBackground() else { return }
    askedAt = nil
    guard theme == .auto else { return }
    let wanted = Palette.of(theme, colours: Int(cn_colours()), isLight: background.isLight)
    guard wanted != palette else { return }
    use(wanted)
    guard let grid = shown else { return }
    shown = nil
    present(grid)
  }

  private func use(_ wanted: Palette?) {
    palette = wanted
    for (number, pair) in (wanted?.pairs ?? []).enumerated() {
      cn_set_pair(Int32(number), pair.foreground.map(Int32.init) ?? -1, pair.background.map(Int32.init) ?? -1)
    }
  }
}

extension Terminal {
  /// What some terminals say of their colours in `COLORFGBG`, such as “15;0”: the background last, of the first sixteen.
  static func isLight(_ colours: String) -> Bool? {
    guard let number = colours.split(separator: ";").last.flatMap({ Int($0) }), (0...15).contains(number) else {
      return nil
    }
    return number == 7 || number >= 9
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  static var currentSize: Size { Size(rows: Int(cn_rows()), columns: Int(cn_columns())) }

  private func put(_ change: GridDifference.Change, _ look: Look) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Look.scalarsPerCell) { scalars in
      var count = 0
      for scalar in change.text.unicodeScalars.prefix(scalars.count) {
        scalars[count] = scalar.value
        count += 1
      }
      cn_put(
        Int32(change.row), Int32(change.column), scalars.baseAddress, Int32(count), Int32(change.columns),
        look.attributes, look.ink)
    }
  }
}
