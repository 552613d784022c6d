@testable import Reports

/// A drawing as tests read it.
extension Drawing {
  var labels: [Label] {
    shapes.compactMap { shape in
      guard case .text(let label) = shape else { return nil }
      return label
    }
  }

  var texts: [String] { labels.map(\.text) }

  func rectangles(_ ink: Ink) -> [(x: Double, y: Double, width: Double, height: Double)] {
    shapes.compactMap { shape in
      guard case .rectangle(let x, let y, let width, let height, _, ink) = shape else { return nil }
      return (x, y, width, height)
    }
  }

  func circles(_ ink: Ink) -> [(x: Double, y: Double, radius: Double)] {
    shapes.compactMap { shape in
      guard case .circle(let x, let y, let radius, ink) = shape else { return nil }
      return (x, y, radius)
    }
  }

  func lines(_ ink: Ink) -> [(x1: Double, y1: Double, x2: Double, y2: Double, isDashed: Bool)] {
    shapes.compactMap { shape in
      guard case .line(let x1, let y1, let x2, let y2, _, let isDashed, ink) = shape else { return nil }
      return (x1, y1, x2, y2, isDashed)
    }
  }

  /// Texts that run into one another or out of the drawing, by the estimate of their widths.
  var collisions: [String] {
    let boxes = labels.map { (text: $0.text, box: Box($0)) }
    var found = boxes.filter { !$0.box.isWithin(self) }.map { "“\($0.text)” leaves the drawing" }
    for (place, one) in boxes.enumerated() {
      for other in boxes[(place + 1)...] where one.box.meets(other.box) {
        found.append("“\(one.text)” meets “\(other.text)”")
      }
    }
    return found
  }
}

/// The room that a label takes: from the top of its capitals to its baseline.
private struct Box {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  init(_ label: Drawing.Label) {
    let width = TextWidth.of(label.text, size: label.size, isStrong: label.isStrong)
    left =
      switch label.anchor {
      case .start: label.x
      case .middle: label.x - width / 2
      case .end: label.x - width
      }
    right = left + width
    (top, bottom) = (label.y - label.size * 0.73, label.y)
  }

  func isWithin(_ drawing: Drawing) -> Bool {
    left >= -0.01 && top >= -0.01 && right <= drawing.width + 0.01 && bottom <= drawing.height
  }

  func meets(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}
