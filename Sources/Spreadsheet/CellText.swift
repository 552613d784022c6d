import Canvas
import Maturity
import Wording

/// Text as a cell takes it.
enum CellText {
  /// UTF-16 units in a cell of a spreadsheet.
  static let limit = 32_767

  /// Sanitised, its line ends kept; cut where it is longer than a cell, with a mark that says so.
  ///
  /// Spreadsheets read “_x000D_” in a file as a control character: the first underscore of what looks so is written in
  /// the same way, which shows it as it was typed.
  static func fit(_ text: String, in language: Language, atMost limit: Int = limit) -> String {
    let escaped = escaped(Sanitiser.paragraphs(text))
    guard escaped.reduce(0, { $0 + $1.utf16.count }) > limit else { return escaped.joined() }
    let mark = language(" […] (texte coupé\u{A0}: trop long pour une cellule)", " […] (cut: too long for a cell)")
    var room = limit - mark.utf16.count
    let kept = escaped.prefix { piece in
      room -= piece.utf16.count
      return room >= 0
    }
    return kept.joined() + mark
  }

  /// The characters, each whole; those that would be read as an escape with what shows them.
  private static func escaped(_ text: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let opens = first.unicodeScalars.first == "_" && opensEscape(rest.unicodeScalars)
      pieces.append(opens ? "_x005F" + rest.prefix(1) : rest.prefix(1))
      rest = rest.dropFirst()
    }
    return pieces
  }

  /// Whether “_x”, four hexadecimal digits and “_” come first, whatever the last underscore carries.
  private static func opensEscape(_ text: Substring.UnicodeScalarView) -> Bool {
    let seven = Array(text.prefix(7))
    return seven.count == 7 && (seven[1] == "x" || seven[1] == "X")
      && seven[2...5].allSatisfy(\.properties.isASCIIHexDigit) && seven[6] == "_"
  }
}
