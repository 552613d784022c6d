import Maturity

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
