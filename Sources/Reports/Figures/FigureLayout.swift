import Wording

/// How wide a figure is laid out.
package enum FigureLayout: CaseIterable, Sendable {
  /// For a page: 480 wide, names beside what they name.
  case wide
  /// For a telephone: 320 wide, names above.
  case narrow

  var width: Double {
    switch self {
    case .wide: 480
    case .narrow: 320
    }
  }

  /// Where names end and what they name begins; 0 where names are above.
  var nameWidth: Double {
    switch self {
    case .wide: 150
    case .narrow: 0
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
