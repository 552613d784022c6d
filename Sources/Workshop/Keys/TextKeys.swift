import Canvas
import Maturity

/// What keys do in a text being typed, whatever the text is.
enum TextKeys {
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - width: the columns that the text is shown in, for moves up and down; nil for a text of one line.
  /// - Returns: nil when the key does nothing in a text.
  static func edit(for key: Key, width: Int?) -> TextEdit? {
    switch key {
    case .character(let character): .insert(String(character))
    case .paste(let text): .insert(text)
    case .enter: .newLine
    case .backspace: .deleteBackward
    case .delete: .deleteForward
    case .left: .left
    case .right: .right
    case .up: width.map(TextEdit.up)
    case .down: width.map(TextEdit.down)
    case .home, .control("a"): .lineStart
    case .end, .control("e"): .lineEnd
    case .control("w"): .deleteWord
    case .control("u"): .deleteToLineStart
    default: nil
    }
  }
}
