import CNcurses
import Canvas

extension Key {
  /// The key for a code of `cn_read` that is no byte; nil when it has no meaning here.
  init?(cursesCode code: Int) {
    switch code {
    case CN_UP: self = .up
    case CN_DOWN: self = .down
    case CN_LEFT: self = .left
    case CN_RIGHT: self = .right
    case CN_HOME: self = .home
    case CN_END: self = .end
    case CN_PAGE_UP: self = .pageUp
    case CN_PAGE_DOWN: self = .pageDown
    case CN_INSERT: self = .insert
    case CN_DELETE: self = .delete
    case CN_BACKSPACE: self = .backspace
    case CN_ENTER: self = .enter
    case CN_BACK_TAB: self = .backTab
    case (CN_FUNCTION + 1)...(CN_FUNCTION + 63): self = .function(code - CN_FUNCTION)
    case (CN_KEYPAD + 0x21)..<(CN_KEYPAD + 0x7F):
      guard let ascii = UInt8(exactly: code - CN_KEYPAD) else { return nil }
      self = .character(Character(Unicode.Scalar(ascii)))
    default: return nil
    }
  }
}
