/// The one gate between text from files and anything that shows it: terminal, report or plain output.
package enum Sanitiser {
  /// Text fit for one line: line ends and tabs become spaces, whatever could steer a terminal or reorder text is shown
  /// as “�”, zero-width characters that mean nothing in a cell are dropped.
  package static func line(_ text: some StringProtocol) -> String {
    if text.unicodeScalars.allSatisfy(isPlain) { return String(text) }
    var result = String.UnicodeScalarView()
    forEachShown(of: text) { result.append($0) }
    return String(result)
  }

  /// Text fit for several lines: as ``line(_:)``, keeping line ends as line feeds.
  package static func paragraphs(_ text: some StringProtocol) -> String {
    if text.unicodeScalars.allSatisfy({ isPlain($0) || $0 == "\n" }) { return String(text) }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isLineEnd(scalar) {
        if scalar != "\n" || previous != "\r" { result.append("\n") }
      } else if let shown = shown(scalar) {
        result.append(shown)
      }
      previous = scalar
    }
    return String(result)
  }

  /// Calls `body` for each scalar of ``line(_:)``, without making the text.
  static func forEachShown(of text: some StringProtocol, _ body: (Unicode.Scalar) -> Void) {
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isPlain(scalar) {
        body(scalar)
      } else if isLineEnd(scalar) {
        if scalar != "\n" || previous != "\r" { body(" ") }
      } else if let shown = shown(scalar) {
        body(shown)
      }
      previous = scalar
    }
  }

  /// What French and English are written with, and rules are drawn with: shown as it is, without a table lookup.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x202F...0x205E, 0x2500...0x259F: true
    default: false
    }
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// What stands for a scalar that ends no line; nil where nothing does.
  ///
  /// Replaced are controls (C0, DEL, C1), bidirectional overrides and isolates, tags, interlinear marks, private use and
  /// non-characters.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if isPlain(scalar) { return scalar }
    switch scalar {
    case "\t", "\u{0B}", "\u{0C}": return " "
    case "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{FE00}"..."\u{FE0F}": return nil
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned, .format: "\u{FFFD}"
    default: scalar
    }
  }
}
