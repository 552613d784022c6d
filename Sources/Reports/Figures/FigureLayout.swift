import Maturity
import Wording

/// How wide a figure is laid out.
package enum FigureLayout: CaseIterable, Sendable {
  /// For a page: 480 wide, names beside what they name.
  case wide
  /// For a telephone: 320 wide, names above.
  case narrow
  /// For a column of a page that has little height: 320 wide, names beside.
  case dense

  /// In the unit of a drawing.
  package var width: Double {
    switch self {
    case .wide: 480
    case .narrow, .dense: 320
    }
  }

  /// Where names end and what they name begins; 0 where names are above.
  var nameWidth: Double {
    switch self {
    case .wide: 150
    case .narrow: 0
    case .dense: 118
    }
  }

  /// The names of a figure's rows.
  static let nameSize = 9.5
  static let nameLeading = 11.5

  /// A row's name, on two lines at most.
  func nameLines(_ name: String) -> [String] {
    TextWidth.lines(name, within: nameWidth > 0 ? nameWidth : width, size: Self.nameSize, atMost: 2)
  }
}

extension Figure {
  /// How many axes a column of a page has room for, with their names above.
  static let columnAxes = 8

  /// How it fits a column of a page: one with many axes has no room for their names above.
  package var columnLayout: FigureLayout {
    if case .profile(let profile) = content, profile.bars.count > Self.columnAxes { .dense } else { .narrow }
  }

  /// The whole, however tall.
  package func drawing(_ layout: FigureLayout, in language: Language) -> Drawing {
    stack(layout, in: language).drawing
  }

  /// In as many drawings as it takes for none to be taller than `limit`, in the unit of a drawing.
  package func drawings(_ layout: FigureLayout, in language: Language, within limit: Double) -> [Drawing] {
    stack(layout, in: language).drawings(within: limit)
  }

  /// What the picture of a part says for who cannot see it: the first one says it of all.
  package func alternative(ofPart part: Int, in language: Language) -> String {
    part == 0 ? alternative : language("Suite de la figure.", "The figure continued.")
  }

  private func stack(_ layout: FigureLayout, in language: Language) -> RowStack {
    switch content {
    case .profile(let profile): ProfileDrawing(profile, in: language, layout: layout).stack
    case .heatMap(let map): HeatMapDrawing(map, in: language, layout: layout).stack
    }
  }
}

extension Drawing.Shape {
  /// A text of a figure; `y` is its baseline.
  static func text(
    _ text: String, x: Double, y: Double, size: Double, anchor: Drawing.Label.Anchor = .start, isStrong: Bool = false,
    ink: Drawing.Ink = .text, origin: Phrase.Origin = .program
  ) -> Drawing.Shape {
    .text(
      Drawing.Label(
        text: text, x: x, y: y, size: size, anchor: anchor, isStrong: isStrong, ink: ink, origin: origin))
  }

  /// A row's name, its first baseline at `y`.
  static func name(_ lines: [String], y: Double) -> [Drawing.Shape] {
    lines.enumerated().map { position, line in
      .text(
        line, x: 0, y: y + Double(position) * FigureLayout.nameLeading, size: FigureLayout.nameSize,
        origin: .questionnaire)
    }
  }

  /// The four sides of a rectangle.
  static func outline(x: Double, y: Double, width: Double, height: Double, isDashed: Bool, ink: Drawing.Ink)
    -> [Drawing.Shape]
  {
    let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
    return zip(corners, corners.dropFirst()).map { from, to in
      .line(x1: from.0, y1: from.1, x2: to.0, y2: to.1, width: 1, isDashed: isDashed, ink: ink)
    }
  }
}
