/// The characters that screens are drawn with, as ASCII of the same width: for fonts and terminals that lack them.
///
/// Letters with accents and whatever else people write stay as they are.
package enum PlainDrawing {
  /// What stands for one scalar; nil where it stays.
  static func text(for scalar: Unicode.Scalar) -> String? {
    if let known = table[scalar] { return known }
    return switch scalar.value {
    case 0x2800...0x28FF: dots(scalar.value - 0x2800)
    // Arrows, technical signs, boxes, blocks, shapes, signs, and their later supplements.
    case 0x2190...0x23FF, 0x2500...0x27BF, 0x27F0...0x27FF, 0x2900...0x297F, 0x2B00...0x2BFF: "?"
    default: nil
    }
  }

  /// Heights differ from each other, and from what says unanswered (·) and not applicable (–).
  private static let table: [Unicode.Scalar: String] = [
    "▁": "_", "▂": ":", "▃": "+", "▄": "=", "▅": "o", "▆": "*", "▇": "%", "█": "#",
    "░": ".", "▒": ":", "▓": "%", "▪": "#", "■": "#", "□": "o", "●": "@", "○": "o",
    "─": "-", "━": "=", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+",
    "┴": "+", "┼": "+",
    "▸": ">", "▶": ">", "◂": "<", "◀": "<", "▲": "^", "▼": "v", "‹": "<", "›": ">",
    "←": "<", "→": ">", "↑": "^", "↓": "v", "↔": "-", "↕": "|", "⇒": ">",
    "✓": "v", "✔": "v", "✗": "x", "✘": "x", "×": "x", "•": "*", "·": ".", "…": "~",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "≥": ">", "≤": "<", "≠": "#", "≈": "~",
    "’": "'", "‘": "'", "“": "\"", "”": "\"", "«": "\"", "»": "\"",
    "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "\u{FFFD}": "?",
  ]

  /// A cell of braille dots by how many it has.
  private static func dots(_ bits: UInt32) -> String {
    switch bits.nonzeroBitCount {
    case 0: " "
    case 1, 2: "."
    case 3, 4: ":"
    default: "#"
    }
  }
}

extension Grid {
  /// The same screen with nothing drawn but ASCII.
  package var inPlainDrawing: Grid {
    var copy = self
    copy.replaceTexts { text in
      guard text.utf8.count > 1, let scalar = text.unicodeScalars.first else { return nil }
      return PlainDrawing.text(for: scalar)
    }
    return copy
  }
}
