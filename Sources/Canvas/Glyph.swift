/// What one terminal cell, or two, can show: a base scalar with its combining marks.
package struct Glyph: Hashable, Sendable {
  /// How many marks a cell holds: no more can be sent to a terminal, and a text may put a hundred thousand on one base.
  package static let mostMarks = 4

  package fileprivate(set) var text: String
  /// 1 or 2 columns.
  package let width: Int
}

extension StringProtocol {
  /// The text as one line, sanitised and cut into cells; a sequence that one cell cannot hold (flags, joined emoji)
  /// becomes several.
  ///
  /// Marks without a base, scalars without width and marks beyond ``Glyph/mostMarks`` are left out.
  package var glyphs: [Glyph] {
    var result: [Glyph] = []
    result.reserveCapacity(Swift.min(utf8.count, 1024))
    var marks = 0
    Sanitiser.forEachShown(of: self) { scalar in
      let width = DisplayWidth.columns(of: scalar)
      if width > 0 {
        result.append(Glyph(text: String(scalar), width: width))
        marks = 0
      } else if !result.isEmpty, marks < Glyph.mostMarks {
        result[result.count - 1].text.unicodeScalars.append(scalar)
        marks += 1
      }
    }
    return result
  }

  /// How many columns the text takes as one line on a terminal: what ``Grid`` draws of it, neither more nor less.
  package var displayWidth: Int {
    var columns = 0
    Sanitiser.forEachShown(of: self) { columns += DisplayWidth.columns(of: $0) }
    return columns
  }
}
