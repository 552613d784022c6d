import Wording

/// A figure as shapes on a plane, which a format draws with its own tools; y grows downwards.
///
/// The unit is a point of a page about 480 wide; a format scales the whole.
package struct Drawing: Equatable, Sendable {
  package let width: Double
  package let height: Double
  /// In the order to draw them.
  package let shapes: [Shape]

  package enum Shape: Equatable, Sendable {
    case rectangle(x: Double, y: Double, width: Double, height: Double, radius: Double, ink: Ink)
    case line(x1: Double, y1: Double, x2: Double, y2: Double, width: Double, isDashed: Bool, ink: Ink)
    case circle(x: Double, y: Double, radius: Double, ink: Ink)
    /// One line; `y` is its baseline.
    case text(Label)
  }

  /// A word or two in a drawing.
  package struct Label: Equatable, Sendable {
    package let text: String
    package let x: Double
    package let y: Double
    /// Height of the type.
    package let size: Double
    package let anchor: Anchor
    package let isStrong: Bool
    package let ink: Ink
    package let origin: Phrase.Origin

    /// Which part of the text is at x.
    package enum Anchor: Equatable, Sendable { case start, middle, end }
  }

  /// What a colour is for; a format has its own for each, which are told apart in black and white too.
  package enum Ink: Equatable, Sendable {
    case text, muted
    /// What the drawing stands on: around a mark it parts it from what lies beneath, inside one it makes it hollow.
    case paper
    /// The empty part of a bar, lines of a grid.
    case track
    case accent
    /// On the accent.
    case onAccent
    /// A level of the scale, from `rank` 0 to `top`: the higher the darker.
    case heat(rank: Int, top: Int)
    /// A text on that tint.
    case onHeat(rank: Int, top: Int)
    /// What has no level.
    case blank
  }
}

extension Drawing {
  /// The same with a margin on every side.
  func framed(by margin: Double) -> Drawing {
    Drawing(
      width: width + 2 * margin, height: height + 2 * margin, shapes: shapes.map { $0.moved(by: margin) })
  }
}

extension Drawing.Shape {
  /// To the right and down.
  fileprivate func moved(by step: Double) -> Drawing.Shape {
    switch self {
    case .rectangle(let x, let y, let width, let height, let radius, let ink):
      .rectangle(x: x + step, y: y + step, width: width, height: height, radius: radius, ink: ink)
    case .line(let x1, let y1, let x2, let y2, let width, let isDashed, let ink):
      .line(x1: x1 + step, y1: y1 + step, x2: x2 + step, y2: y2 + step, width: width, isDashed: isDashed, ink: ink)
    case .circle(let x, let y, let radius, let ink):
      .circle(x: x + step, y: y + step, radius: radius, ink: ink)
    case .text(let label):
      .text(
        Drawing.Label(
          text: label.text, x: label.x + step, y: label.y + step, size: label.size, anchor: label.anchor,
          isStrong: label.isStrong, ink: label.ink, origin: label.origin))
    }
  }
}
