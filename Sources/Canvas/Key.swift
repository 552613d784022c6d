/// Something that happened at the keyboard or to the window.
package enum Key: Hashable, Sendable {
  /// A printable character, whole: never half of a UTF-8 sequence.
  case character(Character)
  /// A letter held with Control, lower case; Control-H, -I, -M and -[ arrive as backspace, tab, enter and escape.
  case control(Character)
  /// A letter held with Alt.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  /// What came between bracketed-paste markers, line ends as line feeds; not sanitised.
  case paste(String)
  /// Only while the mouse was asked for.
  case mouse(MouseEvent)
  case resized(Size)
  /// The process came back after a stop: everything on screen must be drawn again.
  case resumed
}

/// What a mouse did, and over which cell.
package struct MouseEvent: Hashable, Sendable {
  /// The main button pressed, or one notch of the wheel.
  package enum Kind: Hashable, Sendable {
    case press, wheelUp, wheelDown
  }

  package let kind: Kind
  package let position: Position

  package init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}

/// The extent of a screen in cells; both at least 0.
package struct Size: Hashable, Sendable {
  package var rows: Int
  package var columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}

/// A cell's place, from the top left, both from 0.
package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
