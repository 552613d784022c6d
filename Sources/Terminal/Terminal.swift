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

  /// Takes the terminal on standard input and output, in the type that `TERM` names.
  ///
  /// Colours are used unless `NO_COLOR` is set and not empty, or the terminal has fewer than eight; then attributes
  /// stand in for them.
  package init() throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let type = Self.environment("TERM") else { throw .noType }
    cn_use_utf8()
    switch cn_open(type, Self.environment("NO_COLOR") == nil) {
    case .done: break
    case .unknownType: throw .unknownType(type)
    case .noCursorAddressing: throw .noCursorAddressing(type)
    case .alreadyOpen: throw .alreadyOpen
    case .failed: throw .unusable
    }
    size = Self.currentSize
  }

  deinit { close() }

  /// Gives the terminal back as it was found; the second time does nothing.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    cn_close()
  }

  /// Shows a grid, sending only what changed; the cursor rests on the grid's, or is hidden.
  ///
  /// A grid made for another size than ``size`` is cut, and filled up with blanks.
  package func present(_ grid: Grid) {
    guard isOpen else { return }
    let old: Grid
    if let shown, shown.size == grid.size {
      old = shown
    } else {
      cn_erase()
      old = Grid(grid.size)
    }
    let hasColours = cn_has_colours()
    GridDifference(from: old, to: grid).forEachChange { change in
      guard change.row < size.rows, change.column + change.columns <= size.columns else { return }
      put(change, Look(change.style, hasColours: hasColours))
    }
    cn_show(Int32(clamping: grid.cursor?.row ?? -1), Int32(clamping: grid.cursor?.column ?? -1))
    shown = grid
  }
}

extension Terminal {
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
