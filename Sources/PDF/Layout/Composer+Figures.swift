import Maturity
import Reports
import Wording

extension Composer {
  mutating func add(_ figure: Figure, to parent: StructureTree.ID) throws(PDFError) {
    let title = structure.add(.paragraph, to: parent)
    let start = strips.count
    try add(RichText(figure.title), look.caption, before: look.largeGap, in: title)
    // A figure takes the column's width at most, and leaves room on its page for its title.
    let room = look.isCompact ? Sheet.height * 0.6 : Sheet.height - 4 * look.caption.leading
    let layout = width < Sheet.width / 2 ? figure.columnLayout : .wide
    let scale = min(width / layout.width, look.scale * 1.05)
    let drawings = figure.drawings(layout, in: document.language, within: room / scale)
    for (place, drawing) in drawings.enumerated() {
      let element = structure.add(
        .figure, to: parent, alternative: figure.alternative(ofPart: place, in: document.language))
      try add(drawing, scale: min(scale, room / drawing.height), to: element)
      if place == 0 { keepTogether(start..<strips.count) }
    }
    // A page for a sponsor has no room to say it twice.
    if let table = figure.table, document.profile != .synthesis { try add(table, to: parent) }
  }

  private mutating func add(
    _ drawing: Drawing, scale: Double, to element: StructureTree.ID
  ) throws(PDFError) {
    let set = try SetDrawing(drawing, scale: scale, language: language, paper: paper)
    add(
      Flow.Strip(height: drawing.height * scale, before: look.gap),
      Piece { painter, point in
        painter.structure.setBox(
          Box(x: point.x, y: point.y, width: drawing.width * scale, height: drawing.height * scale),
          on: painter.page, of: element)
        painter.mark(element) { set.draw(at: point, on: $0) }
      })
  }
}

/// A drawing with its labels set.
private struct SetDrawing {
  private let drawing: Drawing
  private let scale: Double
  /// Those of the drawing's texts, in their order.
  private let labels: [SetText]

  init(_ drawing: Drawing, scale: Double, language: String, paper: Paper) throws(PDFError) {
    self.drawing = drawing
    self.scale = scale
    var labels: [SetText] = []
    for shape in drawing.shapes {
      guard case .text(let label) = shape else { continue }
      labels.append(
        try paper.label(label.text, size: label.size * scale, isStrong: label.isStrong, language: language))
    }
    self.labels = labels
  }

  func draw(at corner: Point, on paper: Paper) {
    let at = { (left: Double, top: Double) in corner.moved(right: left * scale, down: top * scale) }
    var labels = labels[...]
    for shape in drawing.shapes {
      switch shape {
      case .rectangle(let left, let top, let width, let height, let radius, let ink):
        let corner = at(left, top)
        let box = Box(x: corner.x, y: corner.y, width: width * scale, height: height * scale)
        paper.fill(box, radius: radius * scale, Palette.light(ink))
      case .line(let x1, let y1, let x2, let y2, let width, let isDashed, let ink):
        let pen = Pen(width: width * scale, dash: isDashed ? 2 * scale : 0, colour: Palette.light(ink))
        paper.line(from: at(x1, y1), to: at(x2, y2), pen)
      case .circle(let left, let top, let radius, let ink):
        paper.fillCircle(at(left, top), radius: radius * scale, Palette.light(ink))
      case .text(let label):
        guard let text = labels.popFirst() else { continue }
        let shift =
          switch label.anchor {
          case .start: 0.0
          case .middle: text.width / 2
          case .end: text.width
          }
        paper.draw(text, at: at(label.x, label.y).moved(right: -shift), Palette.light(label.ink))
      }
    }
  }
}
