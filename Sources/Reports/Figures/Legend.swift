import Wording

/// What the marks of a figure mean: a sample of each with its name, in lines as wide as the figure.
struct Legend {
  let items: [Item]

  struct Item {
    let label: String
    var origin = Phrase.Origin.program
    /// The width of the sample.
    let width: Double
    /// The sample's shapes, around a middle line at `y`, from `x` on.
    let sample: (_ x: Double, _ y: Double) -> [Drawing.Shape]
  }

  private static let size = 8.0
  private static let lineHeight = 16.0

  /// Its shapes from `top` down, and where they end.
  func placed(below top: Double, width: Double) -> (shapes: [Drawing.Shape], bottom: Double) {
    var shapes: [Drawing.Shape] = []
    var x = 0.0
    var middle = top + Self.lineHeight / 2
    for item in items {
      let room = width - item.width - 5
      let label = TextWidth.lines(item.label, within: room, size: Self.size, atMost: 1).first ?? ""
      let span = item.width + 5 + TextWidth.of(label, size: Self.size)
      if x > 0, x + span > width {
        x = 0
        middle += Self.lineHeight
      }
      shapes += item.sample(x, middle)
      shapes.append(
        .text(
          label, x: x + item.width + 5, y: middle + 2.8, size: Self.size, ink: .muted,
          origin: item.origin))
      x += span + 12
    }
    return (shapes, items.isEmpty ? top : middle + Self.lineHeight / 2)
  }
}
